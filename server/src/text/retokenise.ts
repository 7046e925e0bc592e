import type { Edit } from "./edit.ts";
import { firstIndex } from "./firstIndex.ts";
import { type Cut, Kind, type Tokens, tokenise } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The tokens of an edited text. Those that end at or before offset `from`, and those that start at or after `to`, are what they were. */
export interface Recut {
  readonly cut: Cut;
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts an edited text into tokens: only the lines round the edit, the others' tokens are those that `earlier` has of the text before it. Equal
 * to `tokenise` of the whole text, for a token is made of its own characters and at most the first word of the next line.
 */
export function retokenise(text: string, vocabulary: Vocabulary, earlier: Cut, edit: Edit): Recut {
  const first = restart(earlier, edit.from, text);
  const from = first < 0 ? 0 : earlier.tokens.start[first]!;
  const shift = edit.to - edit.earlierTo;
  for (let lines = 4; ; lines *= 8) {
    const { end, sure } = linesAfter(text, edit.to, lines);
    const piece = tokenise(text.slice(from, end), vocabulary);
    if (first >= 0) piece.tokens.gap[0] = earlier.tokens.gap[first]!;
    const meeting = end === text.length ? undefined : meet(earlier.tokens, piece.tokens, { from, shift, after: edit.to, sure });
    if (meeting === undefined && end < text.length) continue;
    const { mine, theirs } = meeting ?? { mine: piece.tokens.count - 1, theirs: earlier.tokens.count - 1 };
    const to = meeting === undefined ? text.length : piece.tokens.end[mine]! + from;
    return { cut: joined(earlier, piece, { before: Math.max(first, 0), mine, theirs, from, to, shift }), from, to };
  }
}

/** The token from which to go on: a word or number on a line before the edit's, for those depend on nothing before them. -1 where there is none. */
function restart({ tokens, lineStarts }: Cut, edited: number, text: string): number {
  const line = firstIndex(lineStarts.length, (at) => lineStarts[at]! > edited) - 1;
  const limit = lineStarts[Math.max(0, line - 1)]!;
  let at = firstIndex(tokens.count, (token) => tokens.end[token]! > limit) - 1;
  while (at >= 0 && !standsByItself(tokens, at, text)) at--;
  return at;
}

/** Not so a mark, which may be markup, and the "'s" after a word. */
const standsByItself = ({ kind, start }: Tokens, at: number, text: string): boolean =>
  kind[at] === Kind.number || (kind[at] === Kind.word && !/['’]/.test(text[start[at]!]!));

/** Where the next so many lines after an offset end, and where the last of them starts: tokens up to there are as the whole text has them. */
function linesAfter(text: string, offset: number, lines: number): { readonly end: number; readonly sure: number } {
  let sure = offset,
    end = offset;
  for (let line = 0; line < lines && end < text.length; line++) {
    sure = end;
    while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
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

/** The first `before` tokens of the earlier ones, those of the piece up to `mine`, and the earlier ones after `theirs`. */
function joined(earlier: Cut, piece: Cut, { before, mine, theirs, from, to, shift }: Meeting & Stretch & { readonly before: number }): Cut {
  const [old, own] = [earlier.tokens, piece.tokens];
  const rest = before + mine + 1;
  const count = rest + old.count - theirs - 1;
  const offsets = (olds: Uint32Array, owns: Uint32Array): Uint32Array => {
    const all = new Uint32Array(count);
    all.set(olds.subarray(0, before));
    for (let i = 0; i <= mine; i++) all[before + i] = owns[i]! + from;
    for (let i = rest, at = theirs + 1; i < count; i++, at++) all[i] = olds[at]! + shift;
    return all;
  };
  const column = <Column extends Uint8Array | Uint16Array>(all: Column, olds: Column, owns: Column): Column => {
    all.set(olds.subarray(0, before));
    all.set(owns.subarray(0, mine + 1), before);
    all.set(olds.subarray(theirs + 1, old.count), rest);
    return all;
  };
  return {
    tokens: {
      count,
      start: offsets(old.start, own.start),
      end: offsets(old.end, own.end),
      kind: column(new Uint8Array(count), old.kind, own.kind),
      gap: column(new Uint8Array(count), old.gap, own.gap),
      word: column(new Uint16Array(count), old.word, own.word),
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
