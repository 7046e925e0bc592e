import type { Speaker } from "../../model/check.ts";
import type { Span } from "../../model/span.ts";
import { firstIndex } from "../../text/firstIndex.ts";
import type { Marked } from "./quotationMarks.ts";
import type { Paragraph } from "./quotingParagraphs.ts";
import { isPronoun, type Saying } from "./sayings.ts";
import { voiceOf } from "./voice.ts";

/** A quotation of one paragraph with its parts. */
export interface Quoted extends Marked {
  readonly parts: readonly Span[];
}

/** Says who speaks each quotation of a paragraph; undefined where nothing tells. */
export type Speakers = (paragraph: Paragraph, quotations: readonly Quoted[]) => readonly (Speaker | undefined)[];

/** Takes paragraphs in order and remembers who has spoken, since "she" and "Mr Lyle" go back to them. */
export function createSpeakers(text: string): Speakers {
  const byName = new Map<string, Speaker>();
  let last: Speaker | undefined, lastOfBefore: Speaker | undefined;
  const speakerOf = ({ words, subject }: Saying): Speaker | undefined => {
    if (isPronoun(words)) return last;
    const voice = voiceOf(words);
    const name = surname(words);
    const same = voice === null && name !== undefined ? byName.get(name) : undefined;
    if (same) return same;
    const speaker = { ...subject, words, voice };
    for (const word of words.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []) if (!byName.has(word)) byName.set(word, speaker);
    return speaker;
  };
  return (paragraph, quotations) => {
    const { sayings } = paragraph;
    const before = lastOfBefore;
    const speakers = sayings.map((saying) => {
      last = speakerOf(saying) ?? last;
      return last;
    });
    const found: (Speaker | undefined)[] = [];
    for (const [k, quotation] of quotations.entries()) {
      const preceding = sayingFrom(sayings, quotation.start) - 1;
      const label = k === 0 && preceding < 0 ? labelBefore(paragraph, quotation) : undefined;
      if (label) last = speakerOf(label);
      const beside = label ? last : speakers[sayingBeside(text, paragraph, quotation)];
      const isSince = preceding >= 0 && sayings[preceding]!.verb.start >= (quotations[k - 1]?.end ?? 0);
      const goesOn = quotation.goesOn || (k === 0 && startsWith(paragraph, quotation));
      found.push(beside ?? (isSince ? speakers[preceding] : found[k - 1]) ?? (goesOn ? before : undefined));
    }
    last = found.at(-1) ?? last;
    lastOfBefore = found.at(-1) ?? speakers.at(-1);
    return found;
  };
}

/** A saying and its quotation stand no further apart. */
const FAR = 400;

/** Index of the saying that a quotation goes with: the nearest before it in its sentence, inside of it, or right after it; -1 for none. */
function sayingBeside(text: string, { start, masked, sayings }: Paragraph, { parts, end }: Quoted): number {
  const first = parts[0]!;
  const following = sayingFrom(sayings, first.start);
  const before = sayings[following - 1];
  if (before && first.start - before.verb.end < FAR) {
    const from = Math.max(before.verb.end, before.subject.end);
    const between = masked.slice(Math.min(from, first.start) - start, first.start - start + 1);
    if (from <= first.start && !SENTENCE_END.test(between.replaceAll(TITLE, ""))) return following - 1;
  }
  const after = sayings[following];
  if (!after || after.verb.start > end + FAR) return -1;
  const from = sayingStart(after);
  if (from < end) return following;
  const isNext = /^[^\p{L}\p{N}.]*$/u.test(masked.slice(end - start, from - start));
  return isNext && !beginsAnew(text, end, from) ? following : -1;
}

const SENTENCE_END = /[.!?][”"’')]*\s+\p{Lu}/u;
const TITLE = /\b(?:Mr|Mrs|Ms|Dr|Coun|Cllr|Prof|St)\./g;

/** “It is.” She said: “…”: the saying after a quotation begins another sentence, and goes with what follows. */
export const beginsAnew = (text: string, end: number, saying: number): boolean =>
  /[.…]\s*$/u.test(text.slice(end - 2, end)) && /^\p{Lu}/u.test(text.slice(saying, saying + 2));

/** Where a saying's words begin. */
export const sayingStart = ({ verb, subject }: Saying): number => Math.min(verb.start, subject.start);

/** Index of the first saying whose verb starts at an offset or after it. */
export function sayingFrom(sayings: readonly Saying[], offset: number): number {
  return firstIndex(sayings.length, (at) => sayings[at]!.verb.start >= offset);
}

const startsWith = ({ start, masked }: Paragraph, quotation: Span): boolean =>
  /^[^\p{L}\p{N}]*$/u.test(masked.slice(0, quotation.start - start));

/** "Helen Garside: “We …”": a name and a colon, without a verb. */
function labelBefore({ start, masked }: Paragraph, quotation: Span): Saying | undefined {
  const words = /^\s*(\p{Lu}[^:.!?]{2,100}):\s*\P{L}?$/u.exec(masked.slice(0, quotation.start - start))?.[1];
  if (words === undefined) return undefined;
  const subject = { start: start + masked.indexOf(words), end: start + masked.indexOf(words) + words.length };
  return { verb: { start: subject.end, end: subject.end + 1 }, subject, words };
}

/** The last name in words that name a person: "Mr Lyle", "Tiff". */
const surname = (words: string): string | undefined => /(?:^|\s)(\p{Lu}[\p{L}’'-]+)$/u.exec(words.trim())?.[1];
