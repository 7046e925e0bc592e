import type { Block } from "./blocks.ts";
import { Gap, Kind, type Tokens } from "./tokens.ts";

/** A sentence: tokens `from` … `to` (exclusive) of the block with that index. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** All sentences of a text, column by column. */
export interface Sentences {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly block: readonly number[];
}

/** The sentence with this index; undefined where there is none. */
export function sentenceAt({ from, to, block }: Sentences, index: number): Sentence | undefined {
  return index >= 0 && index < from.length ? { from: from[index]!, to: to[index]!, block: block[index]! } : undefined;
}

/** What goes on longer is no sentence that anybody wrote; it is cut, so that work which looks through sentences stays linear. */
const LONGEST = 400;

const ABBREVIATIONS = new Set("mr mrs ms dr prof no nos st coun cllr eg ie e.g i.e fig para paras vs etc".split(" "));

/** The sentences of all blocks that hold running text, in order; a heading, an item without a stop and a row are one each. */
export function sentencesOf(text: string, tokens: Tokens, blocks: readonly Block[]): Sentences {
  const from: number[] = [],
    to: number[] = [],
    block: number[] = [];
  const push = (first: number, end: number, index: number): void => {
    from.push(first);
    to.push(end);
    block.push(index);
  };
  blocks.forEach((one, index) => {
    let first = one.from;
    const running = one.kind === "paragraph" || one.kind === "item";
    for (let i = one.from; i < one.to - 1; i++) {
      const end = i + 1 - first >= LONGEST ? i + 1 : running ? sentenceEnd(text, tokens, i, one.to) : 0;
      if (end === 0) continue;
      push(first, end, index);
      first = end;
      i = end - 1;
    }
    if (first < one.to) push(first, one.to, index);
  });
  return { from, to, block };
}

/** Where the sentence ends if token `i` is its stop (closing quotes and brackets belong to it), else 0. */
function sentenceEnd(text: string, tokens: Tokens, i: number, last: number): number {
  if (tokens.kind[i] !== Kind.mark) return 0;
  const stop = text[tokens.start[i]!]!;
  if (stop !== "." && stop !== "!" && stop !== "?" && stop !== "…") return 0;
  let next = i + 1;
  while (next < last && tokens.kind[next] === Kind.mark && tokens.gap[next] === 0 && /["'”’)]/.test(text[tokens.start[next]!]!)) next++;
  if (next >= last || tokens.gap[next] === 0) return 0;
  if (!(tokens.gap[next]! & (Gap.space | Gap.line | Gap.bold))) return 0;
  const first = text[tokens.start[next]!]!;
  if (tokens.kind[next] === Kind.word && first !== first.toUpperCase()) return 0;
  if (stop === "." && i > 0 && tokens.kind[i - 1] === Kind.word && tokens.gap[i] === 0) {
    const before = text.slice(tokens.start[i - 1]!, tokens.end[i - 1]!).toLowerCase();
    if (ABBREVIATIONS.has(before) || (before.length === 1 && before !== "i")) return 0;
  }
  return next;
}
