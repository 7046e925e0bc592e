import type { Alignment, Quoted } from "./alignment.ts";
import type { ComparedText, Lexicon } from "./comparedText.ts";
import { isNumber, sameLetters } from "./comparedWord.ts";

/** A run in which quoted words and source words differ: indexes of quoted words, places of source words, each `to` exclusive. */
export interface Difference {
  readonly kind: "omitted" | "added" | "replaced" | "number";
  readonly quotedFrom: number;
  readonly quotedTo: number;
  readonly sourceFrom: number;
  readonly sourceTo: number;
}

/** How a sentence compares with the stretch of the source that it is aligned with. */
export interface Compared {
  /** Places of the first and after the last source word. */
  readonly from: number;
  readonly to: number;
  readonly differences: readonly Difference[];
  /** How many quoted words, of those not in brackets, are the source's, and how many of these follow one another there, too. */
  readonly same: number;
  readonly together: number;
  readonly marked: boolean;
}

/** Compares an aligned sentence with its source; undefined where no word of it is there. */
export function compared(quoted: Quoted, { places }: Alignment, source: ComparedText, lexicon: Lexicon): Compared | undefined {
  const rows = quoted.words.length;
  const isSame = (i: number): boolean => quoted.bracketed[i] === 0 && places[i]! >= 0 && source.words[places[i]!] === quoted.words[i];
  let first = 0,
    last = rows - 1;
  while (first < rows && !isSame(first)) first++;
  while (last >= first && !isSame(last)) last--;
  if (first > last) return undefined;

  const differences: Difference[] = [];
  let same = 0,
    together = 0,
    marked = false;
  const runs = runner(quoted, source, lexicon);
  const take = (quotedFrom: number, quotedTo: number, sourceFrom: number, sourceTo: number): void => {
    const run = runs(quotedFrom, quotedTo, sourceFrom, sourceTo);
    marked ||= run.marked;
    same += run.same;
    together += run.same;
    if (run.difference) differences.push(run.difference);
  };

  let from = places[first]!;
  if (first > 0) {
    const paired = places.subarray(0, first).find((place) => place >= 0) ?? besides(source, from, -first);
    from = closest(runs, paired, Math.max(0, paired - 1), (start) => [0, first, start, places[first]!]);
    take(0, first, from, places[first]!);
  }
  for (let i = first, before = -1; i <= last; i++) {
    if (!isSame(i)) continue;
    if (before >= 0) {
      const touches = i === before + 1 && places[i]! === places[before]! + 1;
      if (touches) together++;
      else take(before + 1, i, places[before]! + 1, places[i]!);
    }
    same++;
    before = i;
  }
  let to = places[last]! + 1;
  if (last + 1 < rows) {
    const paired = (places.subarray(last + 1).findLast((place) => place >= 0) ?? besides(source, places[last]!, rows - 1 - last)) + 1;
    to = closest(runs, paired, Math.min(source.count, paired + 1), (end) => [last + 1, rows, places[last]! + 1, end]);
    take(last + 1, rows, places[last]! + 1, to);
  }
  return { from, to, differences, same, together, marked };
}

/** The place so many words on (or back), or the last before that of the same sentence: words at an end stand for those that stand there. */
function besides({ sentences }: ComparedText, place: number, words: number): number {
  const step = Math.sign(words);
  let at = place;
  while (at !== place + words && sentences[at + step] === sentences[place] && sentences[place]! >= 0) at += step;
  return at;
}

type Run = (
  quotedFrom: number,
  quotedTo: number,
  sourceFrom: number,
  sourceTo: number,
) => {
  readonly difference: Difference | undefined;
  readonly marked: boolean;
  readonly same: number;
};

/** The other edge, a word further, where the words are then the same by their letters; else the edge as aligned. */
function closest(runs: Run, edge: number, further: number, run: (edge: number) => Parameters<Run>): number {
  return runs(...run(edge)).difference && !runs(...run(further)).difference ? further : edge;
}

/** Says what a run comes to: nothing, something that the text marks as its own, or a difference. */
function runner(quoted: Quoted, source: ComparedText, lexicon: Lexicon): Run {
  return (quotedFrom, quotedTo, sourceFrom, sourceTo) => {
    const all: string[] = [],
      plain: string[] = [],
      needed: string[] = [],
      theirs: string[] = [];
    let ellipsis = quotedTo < quoted.words.length && quoted.ellipsis[quotedTo] === 1 && quotedFrom > 0,
      bracket = quoted.bracketed[quotedFrom - 1] === 1 || quoted.bracketed[quotedTo] === 1,
      isAside = quotedTo > quotedFrom;
    for (let i = quotedFrom; i < quotedTo; i++) {
      const word = lexicon.wordOf(quoted.words[i]!);
      all.push(word);
      if (quoted.bracketed[i] === 1) bracket = true;
      else plain.push(word);
      if (i > 0 && quoted.ellipsis[i] === 1) ellipsis = true;
      if (quoted.aside[i] === 0) isAside = false;
    }
    for (let i = sourceFrom; i < sourceTo; i++) {
      const word = lexicon.wordOf(source.words[i]!);
      theirs.push(word);
      if (source.optional[i] !== 1) needed.push(word);
    }
    const isMarked = bracket || ellipsis || isAside;
    const isEqual = sameLetters(all, needed) || sameLetters(plain, needed) || sameLetters(all, theirs);
    if (isEqual || needed.length + plain.length === 0) return { difference: undefined, marked: isMarked && !isEqual, same: plain.length };
    if ((plain.length === 0 && isMarked) || (needed.length === 0 && isAside)) return { difference: undefined, marked: true, same: 0 };
    const omits = needed.length > 0 && !ellipsis;
    const kind = plain.length === 0 ? "omitted" : omits ? (differInNumber(plain, needed) ? "number" : "replaced") : "added";
    const sources = omits ? { sourceFrom, sourceTo } : { sourceFrom, sourceTo: sourceFrom };
    return { difference: { kind, quotedFrom, quotedTo, ...sources }, marked: isMarked, same: 0 };
  };
}

/** True where both state numbers, and not the same ones. */
function differInNumber(ours: readonly string[], theirs: readonly string[]): boolean {
  const [a, b] = [ours.filter(isNumber), theirs.filter(isNumber)];
  return a.length > 0 && b.length > 0 && a.join(" ") !== b.join(" ");
}
