import type { Speaker } from "../../model/check.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "../../text/reading.ts";
import { type Marked, markedIn } from "./quotationMarks.ts";
import { type Paragraph, paragraphsOf } from "./quotingParagraphs.ts";
import { beginsAnew, createSpeakers, type Quoted, sayingFrom, sayingStart } from "./speakers.ts";

/** A quotation in one paragraph. */
export interface Quotation extends Span {
  /** The words between the marks; several where an attribution interrupts them. */
  readonly parts: readonly Span[];
  readonly speaker: Speaker | null;
  /** True where it is too little, or its marks are too unsure, to be looked for in vain: grade words, titles, a quotation without an end. */
  readonly fragment: boolean;
}

/** The quotations of a text that are long enough to be looked for, in order, with who speaks. Linear, and any text will do. */
export function quotationsIn({ text, tokens, blocks }: Pick<Reading, "text" | "tokens" | "blocks">): readonly Quotation[] {
  const spans = blocks.map(({ from, to }) => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! }));
  const marked = markedIn(text, spans);
  const paragraphs = paragraphsOf(text, spans, marked);
  const merged = mergedParts(text, paragraphs, marked);
  const speakers = createSpeakers(text);
  let next = 0;
  return paragraphs.flatMap((paragraph, index): readonly Quotation[] => {
    const own: Quoted[] = [];
    while (next < merged.length && merged[next]!.paragraph === index) own.push(merged[next++]!);
    const spoken = speakers(paragraph, own);
    return own.flatMap((one, k) => {
      const words = one.parts.reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0);
      if (words < LEAST) return [];
      const speaker = spoken[k] ?? null;
      const fragment = one.doubtful || words < FULL || blocks[index]!.kind === "heading" || (speaker?.voice == null && words < CLAUSE);
      return [{ start: one.start, end: one.end, parts: one.parts, speaker, fragment }];
    });
  });
}

/** Words that a quotation has at least; that one has which is looked for even in vain; that nobody's has which is. */
const LEAST = 3,
  FULL = 4,
  CLAUSE = 8;

const wordCount = (words: string): number => words.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;

/** An attribution, or nothing, between two stretches makes them one quotation: “For example,” she said, “the service …” */
function mergedParts(text: string, paragraphs: readonly Paragraph[], marked: readonly Marked[]): readonly Quoted[] {
  const merged: Quoted[] = [];
  for (const one of marked) {
    const before = merged.at(-1);
    if (before?.paragraph === one.paragraph && isInterrupted(text, paragraphs[one.paragraph]!, before, one)) {
      const doubtful = before.doubtful || one.doubtful;
      merged.splice(-1, 1, {
        ...before,
        end: one.end,
        parts: [...before.parts, { start: one.start, end: one.end }],
        closed: one.closed,
        doubtful,
      });
    } else merged.push({ ...one, parts: [{ start: one.start, end: one.end }] });
  }
  return merged;
}

const MOST_BETWEEN = 200;

/** Whether the first stretch ends in a stop or comma, and all that follows up to the second is who says it. */
function isInterrupted(text: string, { start, masked, sayings }: Paragraph, before: Span, after: Span): boolean {
  if (after.start - before.end > MOST_BETWEEN) return false;
  if (!/^(?:[,.!?…;–—]|.[”"’»]\s?[,–—])/u.test(text.slice(before.end - 1, before.end + 3))) return false;
  if (/[.!?]\s+\p{Lu}/u.test(masked.slice(before.end - start, after.start - start))) return false;
  for (let i = sayingFrom(sayings, before.end); i < sayings.length && sayings[i]!.verb.start < after.start; i++) {
    const from = sayingStart(sayings[i]!);
    if (from < before.end || Math.max(sayings[i]!.verb.end, sayings[i]!.subject.end) > after.start) continue;
    return !beginsAnew(text, before.end, from);
  }
  return false;
}
