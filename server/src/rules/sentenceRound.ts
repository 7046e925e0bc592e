import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { matchesOf } from "../text/matchesOf.ts";
import { perDocument } from "./perDocument.ts";

/** A sentence reaches no further than this from the span that is looked at. */
const FAR = 500;
const BREAK = /[.!?][”"’')\]]*\s+(?=["“‘'([]?[\p{Lu}£\d])|\n[^\S\n]*\n|\*\*|\n\s*[-•–─·]\s/gu;

/** The sentence round a span of a document: up to the marks that end sentences, paragraphs and items of a list; linear, since it looks only so far. */
export function sentenceRound(document: ReportDocument, span: Span): Span {
  const known = sentences(document);
  const sentence = known.get(span) ?? found(document.text, span);
  known.set(span, sentence);
  return sentence;
}

/** Of those that were asked about, by the spans themselves: one figure's sentence is asked for up to seven times. */
const sentences = perDocument(() => new Map<Span, Span>());

function found(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - FAR);
  let begin = from;
  for (const { 0: mark, index } of matchesOf(BREAK, text.slice(from, start))) begin = from + index + mark.length;
  const after = text.slice(end, end + FAR);
  const stop = after.search(BREAK);
  return { start: begin, end: end + (stop < 0 ? after.length : stop + (/[.!?]/.test(after[stop]!) ? 1 : 0)) };
}
