import type { Block } from "./blocks.ts";
import { Gap, Kind, type Tokens } from "./tokens.ts";

/** A sentence: tokens `from` … `to` (exclusive) of the block with that index. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** What goes on longer is no sentence that anybody wrote; it is cut, so that work which looks through sentences stays linear. */
const LONGEST = 400;

const ABBREVIATIONS = new Set([
  "mr",
  "mrs",
  "ms",
  "dr",
  "prof",
  "no",
  "nos",
  "st",
  "coun",
  "cllr",
  "eg",
  "ie",
  "e.g",
  "i.e",
  "fig",
  "para",
  "paras",
  "vs",
  "etc",
]);

/** The sentences of all blocks that hold running text, in order; a heading, an item without a stop and a row are one each. */
export function sentencesOf(text: string, tokens: Tokens, blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    let from = block.from;
    const running = block.kind === "paragraph" || block.kind === "item";
    for (let i = block.from; i < block.to - 1; i++) {
      const to = i + 1 - from >= LONGEST ? i + 1 : running ? sentenceEnd(text, tokens, i, block.to) : 0;
      if (to === 0) continue;
      sentences.push({ from, to, block: index });
      from = to;
      i = to - 1;
    }
    if (from < block.to) sentences.push({ from, to: block.to, block: index });
  });
  return sentences;
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
