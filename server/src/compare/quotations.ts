import type { Speaker } from "../model/check.ts";
import type { Span } from "../model/span.ts";
import type { Reading } from "../text/reading.ts";
import { type Marked, markedIn } from "./quotationMarks.ts";
import { isPronoun, MASK, type Saying, sayingsIn } from "./sayings.ts";
import { voiceOf } from "./voice.ts";

/** A quotation in one paragraph. */
export interface Quotation extends Span {
  /** The words between the marks; several where an attribution interrupts them. */
  readonly parts: readonly Span[];
  readonly speaker: Speaker | null;
  /** True where it is too little, or its marks are too unsure, to be looked for in vain: grade words, titles, a quotation without an end. */
  readonly fragment: boolean;
}

interface Paragraph extends Span {
  readonly masked: string;
  readonly sayings: readonly Saying[];
}

/** The quotations of a text that are long enough to be looked for, in order, with who speaks. Linear, and any text will do. */
export function quotationsIn({ text, tokens, blocks }: Pick<Reading, "text" | "tokens" | "blocks">): readonly Quotation[] {
  const spans = blocks.map(({ from, to }) => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! }));
  const marked = markedIn(text, spans);
  const paragraphs = maskedParagraphs(text, spans, marked);
  const merged = mergedParts(text, paragraphs, marked);
  const speakers = createSpeakers();
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

/** A quotation of one paragraph with its parts. */
interface Quoted extends Marked {
  readonly parts: readonly Span[];
}

function maskedParagraphs(text: string, spans: readonly Span[], marked: readonly Marked[]): readonly Paragraph[] {
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

/** Where a masked paragraph's sentences begin and end, roughly: a speaker is looked for inside of one. */
function sentencesOf(masked: string): readonly Span[] {
  const ends = [...masked.matchAll(/[.!?][”"’')]*\s+(?=[\p{Lu}“"‘'])/gu)]
    .filter(({ index }) => !/\b(?:mr|mrs|ms|dr|prof|coun|cllr|st|rev|supt|insp|\p{L})$/iu.test(masked.slice(Math.max(0, index - 6), index)))
    .map(({ 0: stop, index }) => index + stop.length);
  return [...ends, masked.length].map((end, k) => ({ start: ends[k - 1] ?? 0, end }));
}

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
  return sayings.some(
    ({ verb, subject }) => Math.min(verb.start, subject.start) >= before.end && Math.max(verb.end, subject.end) <= after.start,
  );
}

/** Says paragraph by paragraph who speaks each quotation; remembers who has spoken, since "she" and "Mr Lyle" go back to them. */
function createSpeakers(): (paragraph: Paragraph, quotations: readonly Quoted[]) => readonly (Speaker | undefined)[] {
  const known: Speaker[] = [];
  let last: Speaker | undefined, lastOfBefore: Speaker | undefined;
  const speakerOf = ({ words, subject }: Saying): Speaker | undefined => {
    if (isPronoun(words)) return last;
    const voice = voiceOf(words);
    const name = surname(words);
    const same = voice === null && name !== undefined ? known.find((one) => one.words.split(/[^\p{L}’'-]+/u).includes(name)) : undefined;
    if (same) return same;
    const speaker = { ...subject, words, voice };
    known.push(speaker);
    return speaker;
  };
  return (paragraph, quotations) => {
    const before = lastOfBefore;
    const spoken = paragraph.sayings.map((saying) => {
      last = speakerOf(saying) ?? last;
      return { saying, speaker: last };
    });
    const found: (Speaker | undefined)[] = [];
    for (const [k, quotation] of quotations.entries()) {
      const isSaid = spoken.some(({ saying }) => saying.verb.end <= quotation.start);
      const label = k === 0 && !isSaid ? labelBefore(paragraph, quotation) : undefined;
      if (label) last = speakerOf(label);
      const near = label ? last : spoken.find(({ saying }) => isBeside(paragraph, quotation, saying))?.speaker;
      const earlier = spoken.findLast(({ saying }) => saying.verb.end <= quotation.start)?.speaker;
      const starts = /^[^\p{L}\p{N}]*$/u.test(paragraph.masked.slice(0, quotation.start - paragraph.start));
      found.push(near ?? (k > 0 ? found[k - 1] : undefined) ?? earlier ?? (quotation.goesOn || starts ? before : undefined));
    }
    last = found.at(-1) ?? last;
    lastOfBefore = found.at(-1) ?? spoken.at(-1)?.speaker;
    return found;
  };
}

/** Whether a saying stands right after a quotation, or before it in its sentence. */
function isBeside({ start, masked }: Paragraph, quotation: Quoted, { verb, subject }: Saying): boolean {
  const [from, to] = [Math.min(verb.start, subject.start), Math.max(verb.end, subject.end)];
  if (from >= quotation.end) return /^[^\p{L}\p{N}.]*(?:and|as)?\s*$/u.test(masked.slice(quotation.end - start, from - start));
  const first = quotation.parts[0]!;
  if (to > quotation.start) return from >= first.end && to <= quotation.end;
  return !/[.!?][”"’')]*\s+\p{Lu}/u.test(
    masked.slice(to - start, quotation.start - start + 1).replaceAll(/\b(?:Mr|Mrs|Ms|Dr|Coun|Cllr)\./g, ""),
  );
}

/** "Helen Garside: “We …”": a name and a colon, without a verb. */
function labelBefore({ start, masked }: Paragraph, quotation: Span): Saying | undefined {
  const words = /^\s*(\p{Lu}[^:.!?]{2,100}):\s*\P{L}?$/u.exec(masked.slice(0, quotation.start - start))?.[1];
  if (words === undefined) return undefined;
  const subject = { start: start + masked.indexOf(words), end: start + masked.indexOf(words) + words.length };
  return { verb: { start: subject.end, end: subject.end + 1 }, subject, words };
}

/** The last name in words that name a person: "Mr Lyle", "Tiff". */
const surname = (words: string): string | undefined => /(?:^|\s)(\p{Lu}[\p{L}’'-]+)$/u.exec(words.trim())?.[1];
