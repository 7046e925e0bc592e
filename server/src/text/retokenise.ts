import type { Edit } from "./edit.ts";
import { firstIndex } from "./firstIndex.ts";
import { finish, type Steps } from "./steps.ts";
import { type Cut, Kind, type Tokens, tokeniseInSteps } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The tokens of an edited text. Those that end at or before offset `from`, and those that start at or after `to`, are what they were. */
export interface Recut {
  readonly cut: Cut;
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts an edited text into tokens: only the lines round the edit, of long lines only what is near it; all other tokens are those that `earlier`
 * has of the text before. Equal to `tokenise` of the whole text, for a token is made of its own characters and of what comes soon after.
 */
export const retokenise = (text: string, vocabulary: Vocabulary, earlier: Cut, edit: Edit): Recut =>
  finish(retokeniseInSteps(text, vocabulary, earlier, edit));

/** `retokenise`, in steps. */
export function* retokeniseInSteps(text: string, vocabulary: Vocabulary, earlier: Cut, edit: Edit): Steps<Recut> {
  const first = restart(earlier, edit.from, text);
  const from = first < 0 ? 0 : earlier.tokens.start[first]!;
  const shift = edit.to - edit.earlierTo;
  for (let lines = 4; ; lines *= 8) {
    const { end, sure } = linesAfter(text, edit.to, lines);
    const piece = yield* tokeniseInSteps(text.slice(from, end), vocabulary);
    if (first >= 0) piece.tokens.gap[0] = earlier.tokens.gap[first]!;
    const meeting = end === text.length ? undefined : meet(earlier.tokens, piece.tokens, { from, shift, after: edit.to, sure });
    if (meeting === undefined && end < text.length) continue;
    const { mine, theirs } = meeting ?? { mine: piece.tokens.count - 1, theirs: earlier.tokens.count - 1 };
    const to = meeting === undefined ? text.length : piece.tokens.end[mine]! + from;
    return { cut: yield* joined(earlier, piece, { before: Math.max(first, 0), mine, theirs, from, to, shift }), from, to };
  }
}

/**
 * More than what a token may depend on after its end: a link's or a tag's 300 characters, and the first word of the next line, which makes one
 * with the broken word before it only where both are a known word.
 */
const AHEAD = 1_000;
/** Lines are as long as this where a line is not meant to be a whole text. */
const LONG_LINE = 4 * AHEAD;

/**
 * The token from which to go on: a word or number on a line before the edit's, or well before the edit, for those depend on nothing before
 * them. -1 where there is none.
 */
function restart({ tokens, lineStarts }: Cut, edited: number, text: string): number {
  const line = firstIndex(lineStarts.length, (at) => lineStarts[at]! > edited) - 1;
  const limit = Math.max(lineStarts[Math.max(0, line - 1)]!, edited - AHEAD);
  let at = firstIndex(tokens.count, (token) => tokens.end[token]! > limit) - 1;
  while (at >= 0 && !standsByItself(tokens, at, text)) at--;
  return at;
}

/** Not so a mark, which may be markup, and the "'s" after a word. */
const standsByItself = ({ kind, start }: Tokens, at: number, text: string): boolean =>
  kind[at] === Kind.number || (kind[at] === Kind.word && !/['’]/.test(text[start[at]!]!));

/**
 * Where the next so many lines after an offset end, and where the last of them starts: tokens up to there are as the whole text has them. Of
 * long lines, somewhere on the way.
 */
function linesAfter(text: string, offset: number, lines: number): { readonly end: number; readonly sure: number } {
  let sure = offset,
    end = offset;
  for (let line = 0; line < lines && end < text.length; line++) {
    sure = end;
    const last = Math.min(text.length, offset + lines * LONG_LINE);
    while (end < last && text[end] !== "\n" && text[end] !== "\r") end++;
    if (end === last && last < text.length) return { end, sure: Math.max(sure, end - AHEAD) };
    if (end < text.length) end += text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1;
  }
  return { end, sure };
}

interface Meeting {
  /** The last token that is taken from the piece. */
  readonly mine: number;
  /** The same token among the earlier ones. */
  readonly theirs: number;
}

/** The first token after the edit that ends where an earlier one of its kind ended: from there on all is as it was. */
function meet(
  earlier: Tokens,
  piece: Tokens,
  { from, shift, after, sure }: { readonly from: number; readonly shift: number; readonly after: number; readonly sure: number },
): Meeting | undefined {
  let mine = firstIndex(piece.count, (at) => piece.end[at]! + from >= after);
  let theirs = firstIndex(earlier.count, (at) => earlier.end[at]! + shift >= after);
  while (mine < piece.count && theirs < earlier.count && piece.end[mine]! + from <= sure) {
    const apart = piece.end[mine]! + from - (earlier.end[theirs]! + shift);
    if (apart === 0 && piece.kind[mine] === earlier.kind[theirs]) return { mine, theirs };
    if (apart <= 0) mine++;
    if (apart >= 0) theirs++;
  }
  return undefined;
}

/** Offsets `from` … `to` of the text are cut anew; all after them is what it was, `shift` further on. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** The first `before` tokens of the earlier ones, those of the piece up to `mine`, and the earlier ones after `theirs`; a column in a step. */
function* joined(
  earlier: Cut,
  piece: Cut,
  { before, mine, theirs, from, to, shift }: Meeting & Stretch & { readonly before: number },
): Steps<Cut> {
  const [old, own] = [earlier.tokens, piece.tokens];
  const rest = before + mine + 1;
  const count = rest + old.count - theirs - 1;
  function* offsets(olds: Uint32Array, owns: Uint32Array): Steps<Uint32Array> {
    yield;
    const all = new Uint32Array(count);
    all.set(olds.subarray(0, before));
    for (let i = 0; i <= mine; i++) all[before + i] = owns[i]! + from;
    for (let i = rest, at = theirs + 1; i < count; i++, at++) all[i] = olds[at]! + shift;
    return all;
  }
  function* column<Column extends Uint8Array | Uint16Array>(all: Column, olds: Column, owns: Column): Steps<Column> {
    yield;
    all.set(olds.subarray(0, before));
    all.set(owns.subarray(0, mine + 1), before);
    all.set(olds.subarray(theirs + 1, old.count), rest);
    return all;
  }
  return {
    tokens: {
      count,
      start: yield* offsets(old.start, own.start),
      end: yield* offsets(old.end, own.end),
      kind: yield* column(new Uint8Array(count), old.kind, own.kind),
      gap: yield* column(new Uint8Array(count), old.gap, own.gap),
      word: yield* column(new Uint16Array(count), old.word, own.word),
    },
    lineStarts: linesOf(earlier, piece, { from, to, shift }),
  };
}

/** The line starts up to `from`, those of the piece up to `to`, and the earlier ones after that. */
function linesOf({ lineStarts: olds }: Cut, { lineStarts: owns }: Cut, { from, to, shift }: Stretch): Uint32Array {
  const before = firstIndex(olds.length, (at) => olds[at]! > from);
  const mine = owns
    .subarray(
      1,
      firstIndex(owns.length, (at) => owns[at]! + from > to),
    )
    .map((start) => start + from);
  const after = olds.subarray(firstIndex(olds.length, (at) => olds[at]! + shift > to)).map((start) => start + shift);
  const all = new Uint32Array(before + mine.length + after.length);
  all.set(olds.subarray(0, before));
  all.set(mine, before);
  all.set(after, before + mine.length);
  return all;
}
