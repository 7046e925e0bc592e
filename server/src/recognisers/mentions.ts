import type { Mention } from "../model/mention.ts";
import type { Block } from "../text/blocks.ts";
import type { Steps } from "../text/steps.ts";
import { byBlocks } from "./byBlocks.ts";
import { type Context, spanOf, wordAt } from "./context.ts";

/** Tokens that are looked at in one step. */
const STRETCH = 100_000;

/** In tokens, articles and commas among them. */
const LONGEST_NAME = 24;

/**
 * Every place where a pillar or question is called by one of its names. A name of one word ("people", "prevention") is one only where it
 * stands alone as a heading or at the head of a table row; in a sentence it is a word like others. Contents lines are left out.
 */
export const mentions = byBlocks("mentions", {
  looksBack: 0,
  find: mentionsIn,
  moved: (mention, by) => ({ ...mention, start: mention.start + by, end: mention.end + by }),
});

function* mentionsIn(context: Context, first: number, last: number): Steps<readonly Mention[]> {
  const { reading, book } = context;
  const found: Mention[] = [];
  let next = reading.blocks[first]?.from ?? 0;
  for (const block of reading.blocks.slice(first, last)) {
    if (block.kind === "contents") continue;
    for (let at = block.from; at < block.to; ) {
      if (at >= next) {
        yield;
        next = at + STRETCH;
      }
      const match = book.names.at(reading, at, Math.min(block.to, at + LONGEST_NAME));
      if (match === undefined) at++;
      else {
        if (wordsIn(context, at, match.to) > 1 || isHead(block, at, match.to))
          found.push({ ...spanOf(reading, at, match.to), subjectId: match.value.id });
        at = match.to;
      }
    }
  }
  return found;
}

/** The words of a name but those that say whose: "its people" is one. */
function wordsIn({ reading }: Context, from: number, to: number): number {
  return to - from - (/^(?:its|their|the|a)$/i.test(wordAt(reading, from)) ? 1 : 0);
}

const isHead = (block: Block, from: number, to: number): boolean =>
  (block.kind === "row" && from === block.from) || (block.kind === "heading" && from === block.from && to === block.to);
