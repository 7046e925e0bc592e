import type { Span } from "../../model/span.ts";
import { firstIndex } from "../../text/firstIndex.ts";
import type { Quoted } from "./alignment.ts";
import type { ComparedText } from "./comparedText.ts";

/** A sentence of a quotation, ready to be aligned. */
export interface QuotedSentence extends Quoted {
  /** Index of each of its words in the quoting text. */
  readonly at: readonly number[];
  /** True where it begins as a sentence does, with a capital and no ellipsis before it. */
  readonly begins: boolean;
  /** True where it ends as a sentence does, so that nothing says the source goes on. */
  readonly ends: boolean;
  /** True where it follows the sentence before it between the same marks, with no ellipsis. */
  readonly follows: boolean;
}

const ELLIPSIS = /…|\.\s?\.\s?\./;
const SQUARE = /\[[^[\]]{0,200}\](?!\()/g;
const ROUND = /\([^()]{0,200}\)/g;
const NEAR = 12;
/** What goes on longer is no sentence that anybody said. */
const LONGEST = 400;

/** Cuts a quotation into its sentences; sentences go on over an attribution that interrupts them. */
export function quotedSentences(text: ComparedText, parts: readonly Span[]): readonly QuotedSentence[] {
  const sentences: { at: number[]; sentence: number; part: number }[] = [];
  for (const [part, span] of parts.entries()) {
    for (let i = firstFrom(text.starts, text.count, span.start); i < text.count && text.ends[i]! <= span.end; i++) {
      const last = sentences.at(-1);
      const goesOn = last && (last.sentence === text.sentences[i] || (last.part < part && last.at.length > 0 && isLower(text, i)));
      if (goesOn && last.at.length < LONGEST && !(last.part < part && endsInStop(text, parts[last.part]!))) {
        last.at.push(i);
        last.sentence = text.sentences[i]!;
        last.part = part;
      } else sentences.push({ at: [i], sentence: text.sentences[i]!, part });
    }
  }
  const [square, round] = [wordsWithin(text, parts, SQUARE), wordsWithin(text, parts, ROUND)];
  return sentences.map(({ at, part }, k) => quotedSentence(text, parts, square, round, at, part, k > 0 && sentences[k - 1]!.part === part));
}

/** Indexes of the words in such brackets. */
function wordsWithin(text: ComparedText, parts: readonly Span[], brackets: RegExp): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of parts)
    for (const { 0: words, index } of text.text.slice(start, end).matchAll(brackets))
      for (let i = firstFrom(text.starts, text.count, start + index); i < text.count && text.ends[i]! <= start + index + words.length; i++)
        found.add(i);
  return found;
}

function quotedSentence(
  text: ComparedText,
  parts: readonly Span[],
  square: ReadonlySet<number>,
  round: ReadonlySet<number>,
  at: readonly number[],
  part: number,
  sameMarks: boolean,
): QuotedSentence {
  const between = (before: number | undefined, i: number): string =>
    text.text.slice(Math.max(before === undefined ? 0 : text.ends[before]!, text.starts[i]! - NEAR), text.starts[i]!) +
    (before === undefined ? "" : text.text.slice(text.ends[before]!, Math.min(text.starts[i]!, text.ends[before]! + NEAR)));
  const first = at[0]!,
    last = at.at(-1)!;
  const open = parts.findLast(({ start }) => start <= text.starts[first]!)!;
  const lead = text.text.slice(Math.max(open.start, text.starts[first]! - NEAR), text.starts[first]!);
  const end = parts[part]!.end;
  const tail = text.text.slice(text.ends[last]!, Math.min(end, text.ends[last]! + NEAR));
  const outside = text.text.slice(end, end + NEAR);
  const bracketed = Uint8Array.from(at, (i) => (square.has(i) ? 1 : 0));
  return {
    at,
    words: Int32Array.from(at, (i) => text.words[i]!),
    ellipsis: Uint8Array.from(at, (i, k) => (k > 0 && ELLIPSIS.test(between(at[k - 1], i)) ? 1 : 0)),
    bracketed,
    aside: Uint8Array.from(at, (i) => (round.has(i) ? 1 : 0)),
    begins: !isLower(text, first) && !ELLIPSIS.test(lead) && bracketed[0] === 0,
    ends:
      !ELLIPSIS.test(tail) &&
      bracketed.at(-1) === 0 &&
      (/^[^\p{L}]*?[.!?]/u.test(tail) || (/^,/.test(tail) && /^["”’»'][\s,]/.test(outside))),
    follows: sameMarks && !ELLIPSIS.test(lead),
  };
}

const isLower = ({ text, starts }: ComparedText, i: number): boolean => /^\p{Ll}/u.test(text.slice(starts[i]!, starts[i]! + 2));

const endsInStop = ({ text }: ComparedText, { end }: Span): boolean => /[.!?]\s*$/.test(text.slice(Math.max(0, end - 3), end));

/** Index of the first word that starts at an offset or after it. */
function firstFrom(starts: Uint32Array, count: number, offset: number): number {
  return firstIndex(count, (at) => starts[at]! >= offset);
}
