import { align, type Quoted } from "./alignment.ts";
import type { ComparedText, Lexicon } from "./comparedText.ts";
import { type Compared, compared } from "./differences.ts";
import { type Shingles, shinglesOf, windowsFor } from "./shingles.ts";

/** A text that others are held against, with where its words stand. */
export interface Source {
  readonly text: ComparedText;
  readonly lexicon: Lexicon;
  readonly shingles: Shingles;
}

/** Makes the index of a text's neighbouring words; linear. */
export const sourceOf = (text: ComparedText, lexicon: Lexicon): Source => ({ text, lexicon, shingles: shinglesOf(text) });

/**
 * Finds the stretch of the source that a sentence comes from; undefined where nothing there is much like it. `after` is the place where
 * the sentence before it ended, -1 for none: of two places that are as good, the one right after it is taken. A sentence of one word is
 * found only there, one of two or three only as it stands.
 */
export function sentenceSource(quoted: Quoted, source: Source, after: number): Compared | undefined {
  const whole = nearest(quoted, source, after);
  const isClean = whole && whole.differences.length === 0;
  if (isClean || !quoted.ellipsis.subarray(1).includes(1)) return whole;
  return inParts(quoted, source, after) ?? whole;
}

function nearest(quoted: Quoted, source: Source, after: number): Compared | undefined {
  const { text, lexicon } = source;
  const next = after >= 0 ? [{ from: after, to: Math.min(text.count, after + quoted.words.length + NEXT) }] : [];
  const windows = [...next, ...windowsFor(quoted.words, text, source.shingles)];
  const found = windows.map(({ from, to }) => align(quoted, text.words, text.optional, from, to));
  const best = Math.max(...found.map(({ score }) => score));
  const candidates = found
    .filter(({ score }) => score > best - NO_DIFFERENCE)
    .flatMap((alignment) => compared(quoted, alignment, text, lexicon) ?? []);
  const [first] = candidates
    .filter((one) => isAlike(quoted, one, text))
    .sort((a, b) => preference(b, text, after) - preference(a, text, after));
  return first;
}

const NO_DIFFERENCE = 1e-3;

/** Of places that are as good, the one after the sentence before, then a whole sentence. */
function preference({ from, to }: Compared, { sentences, count }: ComparedText, after: number): number {
  const begins = from === 0 || sentences[from] !== sentences[from - 1];
  const ends = to === count || sentences[to] !== sentences[to - 1];
  return (after >= 0 && from >= after && from - after < NEXT ? 4 : 0) + (begins ? 1 : 0) + (ends ? 1 : 0);
}

/** A sentence that goes on so many words after the one before it is taken for its neighbour. */
const NEXT = 12;

const SHORTEST = 4,
  SHORT = 7,
  WORDS_TO_A_CHANGE = 8,
  LONG = 11,
  LEAST_SAME_SHORT = 0.79,
  LEAST_SAME = 0.74,
  LEAST_TOGETHER = 0.45;

/** Whether so much of a sentence stands in one place that it must come from there. */
function isAlike({ words, bracketed }: Quoted, { same, together, differences }: Compared, text: ComparedText): boolean {
  const own = words.length - bracketed.reduce((sum, one) => sum + one, 0);
  if (own === 0 || same === 0) return false;
  if (differences.length === 0) return true;
  if (own < SHORTEST || same / own < (own < LONG ? LEAST_SAME_SHORT : LEAST_SAME) || together / (own - 1) < LEAST_TOGETHER) return false;
  const missing = differences.reduce((sum, { sourceFrom, sourceTo }) => sum + sourceTo - sourceFrom, 0);
  // a sentence that only leaves words out may leave out many; one that has others as well is soon another sentence
  if (differences.every(({ kind }) => kind === "omitted")) return own >= SHORT || missing <= same;
  return (
    own >= SHORT &&
    missing <= same &&
    differences.length <= 1 + own / WORDS_TO_A_CHANGE &&
    differences.every(({ sourceFrom, sourceTo }) => isOneBlock(text, sourceFrom, sourceTo))
  );
}

/** Whether a heading, a paragraph or a list's item holds the words and those on both sides of them. */
function isOneBlock({ sentences, reading, count }: ComparedText, from: number, to: number): boolean {
  const block = (place: number): number => reading.sentences.block[sentences[Math.min(count - 1, Math.max(0, place))]!] ?? -1;
  return from === to || block(from - 1) === block(to);
}

/** Each stretch between ellipses by itself, in the source's order; undefined where one of them is not there. */
function inParts(quoted: Quoted, source: Source, after: number): Compared | undefined {
  const starts = [0, ...[...quoted.ellipsis.keys()].filter((i) => i > 0 && quoted.ellipsis[i] === 1)];
  let place = after;
  const parts: Compared[] = [];
  for (const [k, from] of starts.entries()) {
    const to = starts[k + 1] ?? quoted.words.length;
    const cut = (column: Uint8Array): Uint8Array => column.slice(from, to);
    const [ellipsis, bracketed, aside] = [cut(quoted.ellipsis), cut(quoted.bracketed), cut(quoted.aside)];
    const part = { words: quoted.words.slice(from, to), ellipsis, bracketed, aside };
    const found = nearest(part, source, place);
    if (!found) return undefined;
    place = found.to;
    parts.push({
      ...found,
      differences: found.differences.map((one) => ({ ...one, quotedFrom: one.quotedFrom + from, quotedTo: one.quotedTo + from })),
    });
  }
  const sum = (count: (part: Compared) => number): number => parts.reduce((total, part) => total + count(part), 0);
  const [first, last] = [parts[0]!, parts.at(-1)!];
  return {
    from: first.from,
    to: last.to > first.from ? last.to : first.to,
    differences: parts.flatMap(({ differences }) => differences),
    same: sum(({ same }) => same),
    together: sum(({ together }) => together),
    marked: true,
  };
}
