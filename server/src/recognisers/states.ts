import type { Subject } from "../model/framework.ts";
import type { GradeState, State } from "../model/grading.ts";
import { sentenceAt } from "../text/sentences.ts";
import { type Context, named, spanOf } from "./context.ts";

/** Places where a grade is pending or withheld: "not yet graded", "Inspected but not rated". */
export function states(context: Context): readonly State[] {
  const { reading, language, structure, book } = context;
  const found: State[] = [];
  for (const word of language.states.firstWords()) {
    for (const at of reading.places(word)) {
      const match = language.states.at(reading, at, reading.tokens.count);
      const sentence = match && sentenceAt(reading.sentences, reading.sentenceOf(at));
      if (match === undefined || sentence === undefined || match.to > sentence.to) continue;
      const { from, block } = sentence;
      const name = book.shortNames.at(reading, reading.blocks[block]!.from, at)?.value ?? lastName(context, from, at);
      found.push({
        kind: "state",
        ...spanOf(reading, at, match.to),
        state: match.value satisfies GradeState,
        ...named(name ?? structure.subjectOf[block]),
      });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, i) => i === 0 || start >= found[i - 1]!.end); // "not rated" stands in "inspected but not rated"
}

/** The last subject named in a sentence before the state: "The extent to which the force is effective at … : not yet graded". */
function lastName({ reading, book }: Context, from: number, at: number): Subject | undefined {
  for (let i = at - 1; i >= from; i--) {
    const name = book.names.at(reading, i, at);
    if (name !== undefined) return name.value;
  }
  return undefined;
}
