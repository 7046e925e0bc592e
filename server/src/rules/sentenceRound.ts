import type { Span } from "../model/span.ts";

/** A sentence reaches no further than this from the span that is looked at. */
const FAR = 500;
const BREAK = /[.!?][”"’')\]]*\s+(?=["“‘'([]?[\p{Lu}£\d])|\n[^\S\n]*\n|\*\*|\n\s*[-•–─·]\s/gu;

/** The sentence round a span: up to the marks that end sentences, paragraphs and items of a list; linear, since it looks only so far. */
export function sentenceRound(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - FAR);
  let begin = from;
  for (const { 0: mark, index } of text.slice(from, start).matchAll(BREAK)) begin = from + index + mark.length;
  const after = text.slice(end, end + FAR);
  const stop = after.search(BREAK);
  return { start: begin, end: end + (stop < 0 ? after.length : stop + (/[.!?]/.test(after[stop]!) ? 1 : 0)) };
}
