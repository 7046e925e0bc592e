import type { Span } from "../model/span.ts";
import { furnitureOf, type IsFurniture } from "./furniture.ts";
import type { Steps } from "./steps.ts";
import { type Cut, Gap, type Pieces, type Tokens } from "./tokens.ts";

/** A text without its page furniture: the tokens that are left, in pieces, and where the furniture stands. */
export interface Cleaned {
  readonly tokens: Tokens;
  readonly pieces: Pieces;
  readonly furniture: readonly Span[];
}

/** Cuts the lines into pieces, in steps, and takes the page furniture out, so that what it cut in two can be read as one. */
export function* cleanInSteps(text: string, cut: Cut, isFurniture?: IsFurniture): Steps<Cleaned> {
  const pieces = piecesOf(cut.tokens);
  yield;
  const marked = yield* furnitureOf(text, cut.tokens, pieces, isFurniture);
  yield;
  return marked.includes(1) ? without(cut.tokens, pieces, marked) : { tokens: cut.tokens, pieces, furniture: [] };
}

function piecesOf({ count, gap }: Tokens): Pieces {
  const breaks = Gap.line | Gap.bold;
  let pieces = 0;
  for (let i = 1; i < count; i++) if (gap[i]! & breaks) pieces++;
  const starts = new Uint32Array(count === 0 ? 1 : pieces + 2);
  let next = 1;
  for (let i = 1; i < count; i++) if (gap[i]! & breaks) starts[next++] = i;
  if (count > 0) starts[next] = count;
  return starts;
}

/** Closes the gaps that the marked pieces leave; what stood around them is kept as the gap before what follows. The tokens given stay as they are. */
function without(tokens: Tokens, pieces: Pieces, marked: Uint8Array): Cleaned {
  const start = tokens.start.slice(0, tokens.count),
    end = tokens.end.slice(0, tokens.count),
    kind = tokens.kind.slice(0, tokens.count),
    gap = tokens.gap.slice(0, tokens.count),
    word = tokens.word.slice(0, tokens.count);
  const furniture: Span[] = [];
  let count = 0,
    carried = 0,
    left = 0;
  for (let piece = 0; piece < pieces.length - 1; piece++) {
    const from = pieces[piece]!,
      to = pieces[piece + 1]!;
    if (marked[piece]) {
      furniture.push({ start: start[from]!, end: end[to - 1]! });
      carried |= gap[from]! | Gap.cut;
      continue;
    }
    pieces[left++] = count;
    gap[from]! |= carried;
    carried = 0;
    if (count !== from) {
      start.copyWithin(count, from, to);
      end.copyWithin(count, from, to);
      kind.copyWithin(count, from, to);
      gap.copyWithin(count, from, to);
      word.copyWithin(count, from, to);
    }
    count += to - from;
  }
  pieces[left] = count;
  return { tokens: { count, start, end, kind, gap, word }, pieces: pieces.subarray(0, left + 1), furniture };
}
