import type { Span } from "../model/span.ts";
import type { Block } from "./blocks.ts";
import { firstIndex } from "./firstIndex.ts";
import type { Tokens } from "./tokens.ts";

/**
 * What an edit changed of a text as it is read: blocks `from` … `to` (exclusive) stand for blocks `from` … `earlierTo` of the earlier reading. All
 * before them is as it was; all after them, too, so many tokens and offsets further on.
 */
export interface Changed {
  readonly from: number;
  readonly earlierTo: number;
  readonly to: number;
  readonly tokens: number;
  readonly offsets: number;
}

interface Parts {
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly furniture: readonly Span[];
}

/** Offsets `from` … `to` of the text now are what is new; what comes after was there before, `shift` further back. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** The blocks that an edit changed, and one to either side of them: a block may know its neighbours' nearest tokens. */
export function changedBlocks(earlier: Parts, now: Parts, edited: Stretch): Changed {
  const { from: start, to: end, shift } = withFurniture(earlier.furniture, now.furniture, edited);
  const tokens = now.tokens.count - earlier.tokens.count;
  const most = Math.min(earlier.blocks.length, now.blocks.length);
  const sameTo = firstIndex(now.tokens.count, (at) => now.tokens.end[at]! > start);
  let before = 0;
  while (before < most && now.blocks[before]!.to <= sameTo && isSame(earlier.blocks[before]!, now.blocks[before]!, 0)) before++;
  // what stood round furniture is known to the token after it
  const sameFrom = firstIndex(now.tokens.count, (at) => now.tokens.start[at]! >= end) + 1;
  let after = 0;
  for (; after < most - before; after++) {
    const block = now.blocks[now.blocks.length - 1 - after]!;
    if (block.from < sameFrom || !isSame(earlier.blocks[earlier.blocks.length - 1 - after]!, block, tokens)) break;
  }
  const rest = Math.max(0, after - 1);
  return {
    from: Math.max(0, before - 1),
    earlierTo: earlier.blocks.length - rest,
    to: now.blocks.length - rest,
    tokens,
    offsets: shift,
  };
}

/** What is furniture now and was none, or the other way about, is new too: an edit far away may make a line one that comes back on every page. */
function withFurniture(earlier: readonly Span[], now: readonly Span[], { from, to, shift }: Stretch): Stretch {
  const most = Math.min(earlier.length, now.length);
  let before = 0;
  while (before < most && now[before]!.end <= from && areSame(earlier[before]!, now[before]!, 0)) before++;
  let after = 0;
  for (; after < most - before; after++) {
    const span = now[now.length - 1 - after]!;
    if (span.start < to || !areSame(earlier[earlier.length - 1 - after]!, span, shift)) break;
  }
  if (before + after === now.length && now.length === earlier.length) return { from, to, shift };
  const [last, lastEarlier] = [now[now.length - 1 - after], earlier[earlier.length - 1 - after]];
  return {
    from: Math.min(from, now[before]?.start ?? from, earlier[before]?.start ?? from),
    to: Math.max(to, last?.end ?? to, lastEarlier === undefined ? to : lastEarlier.end + shift),
    shift,
  };
}

const areSame = (old: Span, own: Span, shift: number): boolean => old.start + shift === own.start && old.end + shift === own.end;

const isSame = (old: Block, own: Block, tokens: number): boolean =>
  old.kind === own.kind &&
  old.after === own.after &&
  old.from + tokens === own.from &&
  old.to + tokens === own.to &&
  old.cells.length === own.cells.length &&
  old.cells.every(({ column, from, to }, i) => {
    const cell = own.cells[i]!;
    return column === cell.column && from + tokens === cell.from && to + tokens === cell.to;
  });
