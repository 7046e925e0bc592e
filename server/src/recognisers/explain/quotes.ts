import type { Quote } from "../../model/explanation.ts";
import type { Span } from "../../model/span.ts";
import { firstIndex } from "../../text/firstIndex.ts";
import type { Reading } from "../../text/reading.ts";

const LONGEST = 80;

/** The words of a span as people read them, cut at about 80 characters, with the line on which they begin. */
export function quoteOf(reading: Pick<Reading, "text" | "lineStarts">, { start, end }: Span): Quote {
  const cut = reading.text.slice(start, Math.min(end, start + LONGEST * 3));
  const led = start + (cut.length - cut.trimStart().length);
  const words = cut
    .replace(/\*\*/g, " ")
    .replace(/(?:[.…_] ?){4,}/g, "… ") // a contents line's leaders
    .replace(/\s+/g, " ")
    .trim();
  return { words: shortened(words), line: lineOf(reading, led) };
}

/** Cuts at about 80 characters. */
export const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words);

/** The 1-based line of an offset. */
export function lineOf({ lineStarts }: Pick<Reading, "lineStarts">, offset: number): number {
  return Math.max(
    firstIndex(lineStarts.length, (at) => lineStarts[at]! > offset),
    1,
  );
}
