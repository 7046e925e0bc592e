import type { Span } from "../../model/span.ts";
import { matchesOf } from "../../text/matchesOf.ts";
import type { Marked } from "./quotationMarks.ts";
import { MASK, type Saying, sayingsIn } from "./sayings.ts";

/** A paragraph with its own words, those in quotation marks masked, and what these say of who speaks, in order. */
export interface Paragraph extends Span {
  readonly masked: string;
  readonly sayings: readonly Saying[];
}

/** Masks what stands between marks in each paragraph; linear. */
export function paragraphsOf(text: string, spans: readonly Span[], marked: readonly Marked[]): readonly Paragraph[] {
  let next = 0;
  return spans.map((span, index) => {
    let masked = "",
      from = span.start;
    for (; next < marked.length && marked[next]!.paragraph === index; next++) {
      const { start, end } = marked[next]!;
      masked += text.slice(from, start) + MASK.repeat(end - start);
      from = end;
    }
    masked += text.slice(from, span.end);
    return {
      ...span,
      masked,
      sayings: sentencesOf(masked).flatMap(({ start, end }) => sayingsIn(masked.slice(start, end), span.start + start)),
    };
  });
}

const TITLE = /\b(?:mr|mrs|ms|dr|prof|coun|cllr|st|rev|supt|insp|\p{L})$/iu;

const STOP = /[.!?][”"’')]*\s+(?=[\p{Lu}“"‘'])/gu;

/** Where a masked paragraph's sentences begin and end, roughly: a speaker is looked for inside of one. */
function sentencesOf(masked: string): readonly Span[] {
  const ends = matchesOf(STOP, masked)
    .filter(({ index }) => !TITLE.test(masked.slice(Math.max(0, index - 6), index)))
    .map(({ 0: stop, index }) => index + stop.length);
  return [...ends, masked.length].map((end, k) => ({ start: ends[k - 1] ?? 0, end }));
}
