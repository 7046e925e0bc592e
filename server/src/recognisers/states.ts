import type { GradeState, State } from "../model/grading.ts";
import { type Context, named, spanOf } from "./context.ts";

/** Places where a grade is pending or withheld: "not yet graded", "Inspected but not rated". */
export function states(context: Context): readonly State[] {
  const { reading, language, structure, book } = context;
  const found: State[] = [];
  for (const word of language.states.firstWords()) {
    for (const at of reading.places(word)) {
      const { to, block } = reading.sentences[reading.sentenceOf[at]!]!;
      const match = language.states.at(reading, at, to);
      if (match === undefined || found.some(({ start, end }) => start <= reading.tokens.start[at]! && reading.tokens.start[at]! < end))
        continue;
      const row = reading.blocks[block]!;
      const name = book.shortNames.at(reading, row.from, at);
      found.push({
        kind: "state",
        ...spanOf(reading, at, match.to),
        state: match.value satisfies GradeState,
        ...named(name?.value ?? structure.subjectOf[block]),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
