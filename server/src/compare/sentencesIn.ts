import type { Span } from "../model/span.ts";
import { matchesOf } from "../text/matchesOf.ts";

const ENDS = /[.!?]["'”’)]*(?=\s)|\n[^\S\n]*(?=\n)/g;

/** Sentences and headings of a stretch of a text by the plainest signs: a stop before white space, and a blank line. Linear in the stretch. */
export function sentencesIn(text: string, { start, end }: Span): readonly Span[] {
  const stretch = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    const words = stretch.slice(from, to);
    const trimmed = words.trim();
    const at = start + from + words.indexOf(trimmed);
    if (trimmed.length > 0) spans.push({ start: at, end: at + trimmed.length });
    from = to;
  };
  for (const { index, 0: end } of matchesOf(ENDS, stretch)) add(index + end.length);
  add(stretch.length);
  return spans;
}
