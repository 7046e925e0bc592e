import type { Span } from "../model/span.ts";
import type { Block, BlockKind } from "../text/blocks.ts";
import type { Reading } from "../text/reading.ts";
import { Gap, Kind } from "../text/tokens.ts";
import { type WordsOf, wholeWords } from "./wholeWords.ts";

/** One line of a clean copy: a heading, a whole paragraph, an item of a list, a row of a table. The span is in the text as read. */
export interface CleanParagraph extends Span {
  readonly kind: BlockKind;
  readonly words: string;
  /** Whether it follows the one before on the next line, as the items of a list do. */
  readonly isNext: boolean;
}

/**
 * The paragraphs of a text without its page furniture, in order. Headings are apart from what they were glued to, and a sentence that bold
 * words cut in three is one. Every word of the reading stands in exactly one of them.
 */
export function cleanParagraphs(reading: Reading): readonly CleanParagraph[] {
  const { tokens, blocks } = reading;
  const wordsOf = wholeWords(reading);
  const paragraphs: CleanParagraph[] = [];
  let to = 0;
  for (const block of blocks) {
    const first = to; // a bullet stands before its block
    to = block.to;
    const before = paragraphs.at(-1);
    const words = [...bulletOf(wordsOf(first, block.from)), lineOf(block, reading, wordsOf)].join(" ");
    const span = { start: tokens.start[first]!, end: tokens.end[to - 1]! };
    if (before && isInline(before, block, first, reading)) {
      const space = tokens.gap[first]! & Gap.space ? " " : "";
      paragraphs[paragraphs.length - 1] = { ...before, words: before.words + space + words, end: span.end };
    } else paragraphs.push({ ...span, kind: block.kind, words, isNext: before?.kind === block.kind && isNext(block, tokens.gap[first]!) });
  }
  return paragraphs;
}

const isNext = ({ kind }: Block, gap: number): boolean =>
  (kind === "item" || kind === "row" || kind === "contents") && (!(gap & Gap.blank) || (gap & Gap.cut) !== 0);

/** The bullet as it stands; a glyph that only the font of the page has shows as one that every font has. */
const bulletOf = (bullet: string): readonly string[] => (bullet ? [bullet.replace(/^[\ue000-\uf8ff]$/, "•")] : []);

/** Whether a block goes on with the sentence of the one before on the same line, from which only a bold mark parts it. */
function isInline({ kind }: CleanParagraph, block: Block, first: number, { text, tokens }: Reading): boolean {
  const gap = tokens.gap[first]!;
  if (gap & (Gap.line | Gap.page | Gap.cut) || first !== block.from) return false;
  const isProse = [kind, block.kind].every((one) => one === "heading" || one === "paragraph" || one === "item");
  const opening = text.slice(tokens.start[first]!, tokens.start[first]! + 2);
  if (!isProse) return false;
  return tokens.kind[first] === Kind.mark ? /^[,.;:!?)”’]/.test(opening) : (gap & Gap.space) !== 0 && /^\p{Ll}/u.test(opening);
}

/** The words of a block; columns stay apart as the text has them apart. */
function lineOf({ kind, from, to, cells }: Block, { tokens: { gap } }: Reading, wordsOf: WordsOf): string {
  if (kind === "row") {
    const parts = cells.map((cell, i) => {
      const steps = cell.column - (cells[i - 1]?.column ?? 0);
      return (i === 0 || gap[cell.from]! & Gap.tab ? "\t".repeat(steps) : WIDE) + wordsOf(cell.from, cell.to);
    });
    // a number before a row is no cell
    return [wordsOf(from, cells[0]?.from ?? to), parts.join("")].filter(Boolean).join(" ");
  }
  if (kind !== "contents") return wordsOf(from, to);
  const last = to - 1;
  return wordsOf(from, last) + apart(gap[last]!) + wordsOf(last, to);
}

function apart(gap: number): string {
  if (gap & Gap.tab) return "\t";
  return gap & Gap.wide ? WIDE : gap & Gap.space ? " " : "";
}

/** What the tokeniser takes for a column's edge. */
const WIDE = "   ";
