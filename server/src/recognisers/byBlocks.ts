import { firstIndex } from "../text/firstIndex.ts";
import type { Steps } from "../text/steps.ts";
import type { Context, Earlier } from "./context.ts";

type Findings = Earlier["findings"];

/** A recogniser whose findings depend on the block they stand in, which they do not leave, and at most so many blocks before it. */
export interface ByBlocks<Found> {
  readonly looksBack: number;
  /** The findings of blocks `from` … `to` (exclusive), in order and in steps. */
  readonly find: (context: Context, from: number, to: number) => Steps<readonly Found[]>;
  /** The same finding with strings of its own, where it has any: it is kept for later versions of the text, and must not keep this one. */
  readonly apart?: (found: Found) => Found;
  /** The same finding so many offsets further on. */
  readonly moved: (found: Found, by: number) => Found;
}

/**
 * A recogniser of whole texts. Of a text that was edited it looks at the blocks that changed, and at those that look back to one; all other
 * findings are those of the text before.
 */
export const byBlocks = <Kind extends keyof Findings>(kind: Kind, { looksBack, find, apart, moved }: ByBlocks<Findings[Kind][number]>) =>
  function* (context: Context): Steps<readonly Findings[Kind][number][]> {
    const { blocks, tokens } = context.reading;
    if (context.earlier === undefined) return yield* find(context, 0, blocks.length);
    const { findings, changed } = context.earlier;
    const found: readonly Findings[Kind][number][] = findings[kind];
    const last = Math.min(blocks.length, changed.to + looksBack);
    const before = changed.from > 0 ? tokens.end[blocks[changed.from - 1]!.to - 1]! : 0;
    const after = last < blocks.length ? tokens.start[blocks[last]!.from]! - changed.offsets : Number.POSITIVE_INFINITY;
    const first = firstIndex(found.length, (at) => found[at]!.start >= before);
    const rest = firstIndex(found.length, (at) => found[at]!.start >= after);
    const anew = yield* find(context, changed.from, last);
    return [...found.slice(0, first), ...(apart ? anew.map(apart) : anew), ...found.slice(rest).map((one) => moved(one, changed.offsets))];
  };
