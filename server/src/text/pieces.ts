import type { Span } from "../model/span.ts";
import { furnitureOf } from "./furniture.ts";
import { type Cut, Gap, type Tokens } from "./tokens.ts";

/** Tokens `from` … `to` (exclusive) that stand together on one line, between line ends and bold marks. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** A text without its page furniture: the tokens that are left, in pieces, and where the furniture stands. */
export interface Cleaned {
  readonly tokens: Tokens;
  readonly pieces: readonly Piece[];
  readonly furniture: readonly Span[];
}

/** Cuts the lines into pieces and takes the page furniture out, so that what it cut in two can be read as one. */
export function clean(text: string, cut: Cut): Cleaned {
  const pieces = piecesOf(cut.tokens);
  const marked = furnitureOf(text, cut.tokens, pieces);
  if (!marked.includes(1)) return { tokens: cut.tokens, pieces, furniture: [] };
  return without(cut.tokens, pieces, marked);
}

function piecesOf({ count, gap }: Tokens): readonly Piece[] {
  const pieces: Piece[] = [];
  const breaks = Gap.line | Gap.bold;
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && !(gap[i]! & breaks)) continue;
    pieces.push({ from, to: i });
    from = i;
  }
  return count === 0 ? [] : pieces;
}

function without(tokens: Tokens, pieces: readonly Piece[], marked: Uint8Array): Cleaned {
  const { start, end, kind, gap, word } = tokens;
  const left: Piece[] = [];
  const furniture: Span[] = [];
  let count = 0,
    carried = 0;
  pieces.forEach(({ from, to }, index) => {
    if (marked[index]) {
      furniture.push({ start: start[from]!, end: end[to - 1]! });
      carried |= gap[from]! | Gap.cut;
      return;
    }
    left.push({ from: count, to: count + to - from });
    for (let i = from; i < to; i++, count++) {
      start[count] = start[i]!;
      end[count] = end[i]!;
      kind[count] = kind[i]!;
      word[count] = word[i]!;
      gap[count] = gap[i]! | carried;
      carried = 0;
    }
  });
  return { tokens: { count, start, end, kind, gap, word }, pieces: left, furniture };
}
