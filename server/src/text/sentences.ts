import type { Block } from "./blocks.ts";
import type { Changed } from "./changed.ts";
import { firstIndex } from "./firstIndex.ts";
import type { Steps } from "./steps.ts";
import { Gap, Kind, type Tokens } from "./tokens.ts";

/** A sentence: tokens `from` … `to` (exclusive) of the block with that index. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** All sentences of a text, column by column. */
export interface Sentences {
  readonly count: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly block: Uint32Array;
}

/** The sentence with this index; undefined where there is none. */
export function sentenceAt({ count, from, to, block }: Sentences, index: number): Sentence | undefined {
  return index >= 0 && index < count ? { from: from[index]!, to: to[index]!, block: block[index]! } : undefined;
}

/** The index of the sentence that a token stands in, -1 where it stands in none. */
export function indexOfSentence({ count, from, to }: Sentences, token: number): number {
  const last = firstIndex(count, (at) => from[at]! > token) - 1;
  return last >= 0 && token < to[last]! ? last : -1;
}

/** What goes on longer is no sentence that anybody wrote; it is cut, so that work which looks through sentences stays linear. */
const LONGEST = 400;

const ABBREVIATIONS = new Set("mr mrs ms dr prof no nos st coun cllr eg ie e.g i.e fig para paras vs etc".split(" "));

/** The sentences of all blocks, in order, or of blocks `from` … `to` (exclusive), in steps; a heading, an item without a stop and a row are one each. */
export function* sentencesOf(text: string, tokens: Tokens, blocks: readonly Block[], from = 0, to = blocks.length): Steps<Sentences> {
  const long = from < to ? blocks[to - 1]!.to - blocks[from]!.from : 0;
  // no sentence is without a token, and hardly any has fewer than eight
  const room = to - from + (long >> 3);
  return (
    (yield* sentencesWith(text, tokens, blocks, { from, to, room })) ??
    (yield* sentencesWith(text, tokens, blocks, { from, to, room: long }))!
  );
}

/** Tokens that are looked at in one step. */
const STRETCH = 50_000;

/** `sentencesOf` with room for so many; undefined where they are more. */
function* sentencesWith(
  text: string,
  tokens: Tokens,
  blocks: readonly Block[],
  among: { readonly from: number; readonly to: number; readonly room: number },
): Steps<Sentences | undefined> {
  const { room } = among;
  const from = new Uint32Array(room),
    to = new Uint32Array(room),
    block = new Uint32Array(room);
  let count = 0,
    looked = 0;
  for (let index = among.from; index < among.to; index++) {
    const one = blocks[index]!;
    const running = one.kind === "paragraph" || one.kind === "item";
    for (let first = one.from; first < one.to; ) {
      const end = endOf(text, tokens, first, one.to, running);
      if (count === room) return undefined;
      from[count] = first;
      to[count] = end;
      block[count++] = index;
      looked += end - first;
      first = end;
      if (looked < STRETCH) continue;
      yield;
      looked = 0;
    }
  }
  return { count, from, to, block };
}

/** Where the sentence ends that begins at token `first` of a block up to `last`; only a running one ends before the block does. */
function endOf(text: string, tokens: Tokens, first: number, last: number, running: boolean): number {
  const furthest = Math.min(last, first + LONGEST);
  if (running) {
    for (let i = first; i < furthest - 1; i++) {
      const end = sentenceEnd(text, tokens, i, last);
      if (end !== 0) return end;
    }
  }
  return furthest;
}

/** `sentencesOf` all blocks of an edited text, in steps, made of the earlier sentences and those of the blocks that changed. */
export function* sentencesAgain(
  text: string,
  tokens: Tokens,
  blocks: readonly Block[],
  earlier: Sentences,
  { from, earlierTo, to, tokens: shift }: Changed,
): Steps<Sentences> {
  const own = yield* sentencesOf(text, tokens, blocks, from, to);
  const before = firstIndex(earlier.count, (at) => earlier.block[at]! >= from);
  const after = firstIndex(earlier.count, (at) => earlier.block[at]! >= earlierTo);
  const rest = before + own.count;
  const count = rest + earlier.count - after;
  function* column(olds: Uint32Array, owns: Uint32Array, by: number): Steps<Uint32Array> {
    yield;
    const all = new Uint32Array(count);
    all.set(olds.subarray(0, before));
    all.set(owns.subarray(0, own.count), before);
    for (let i = rest, at = after; i < count; i++, at++) all[i] = olds[at]! + by;
    return all;
  }
  return {
    count,
    from: yield* column(earlier.from, own.from, shift),
    to: yield* column(earlier.to, own.to, shift),
    block: yield* column(earlier.block, own.block, to - earlierTo),
  };
}

const codesOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const STOPS = codesOf(".!?…");
const CLOSING = codesOf("\"'”’)");
const FULL_STOP = ".".charCodeAt(0);

/** Where the sentence ends if token `i` is its stop (closing quotes and brackets belong to it), else 0. */
function sentenceEnd(text: string, tokens: Tokens, i: number, last: number): number {
  if (tokens.kind[i] !== Kind.mark) return 0;
  const stop = tokens.word[i]!;
  if (!STOPS.has(stop)) return 0;
  let next = i + 1;
  while (next < last && tokens.kind[next] === Kind.mark && tokens.gap[next] === 0 && CLOSING.has(tokens.word[next]!)) next++;
  if (next >= last || tokens.gap[next] === 0) return 0;
  if (!(tokens.gap[next]! & (Gap.space | Gap.line | Gap.bold))) return 0;
  const first = text[tokens.start[next]!]!;
  if (tokens.kind[next] === Kind.word && first !== first.toUpperCase()) return 0;
  if (stop === FULL_STOP && i > 0 && tokens.kind[i - 1] === Kind.word && tokens.gap[i] === 0) {
    const before = text.slice(tokens.start[i - 1]!, tokens.end[i - 1]!).toLowerCase();
    if (ABBREVIATIONS.has(before) || (before.length === 1 && before !== "i")) return 0;
  }
  return next;
}
