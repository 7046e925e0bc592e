import type { CutWords } from "../../model/check.ts";
import { wordsOf } from "../wordsOf.ts";
import type { ComparedText } from "./comparedText.ts";
import type { Compared } from "./differences.ts";
import type { QuotedSentence } from "./quotedWords.ts";
import type { Window } from "./shingles.ts";

const STOPPED = /^(?:\]\([^()\s]*\)|[)\]”’"'»*\\])*\s?[.!?…]/;

/** What the source's sentence has before and after words that are given as a whole sentence. */
export function cutsOf(
  quoted: QuotedSentence,
  { from, to, differences }: Compared,
  source: ComparedText,
): { readonly before?: Window; readonly after?: Window } {
  const isCovered = (place: number): boolean => differences.some(({ sourceFrom, sourceTo }) => place >= sourceFrom && place < sourceTo);
  let start = from,
    end = to;
  if (quoted.begins && isLower(source, from) && !isCovered(from)) while (start > 0 && inSentence(source, start - 1, from)) start--;
  if (quoted.ends && !isCovered(to - 1) && !STOPPED.test(source.text.slice(source.ends[to - 1]!, source.ends[to - 1]! + 200)))
    while (end < source.count && inSentence(source, end, to - 1)) end++;
  return {
    ...(isNothing(source, start, from) ? {} : { before: { from: start, to: from } }),
    ...(isNothing(source, to, end) ? {} : { after: { from: to, to: end } }),
  };
}

/** The cut words as they stand, with what separates them from the rest; null where nothing is cut. */
export function cutWords(source: ComparedText, before: Window | undefined, after: Window | undefined): CutWords | null {
  if (!before && !after) return null;
  const words = (start: number, end: number): string => wordsOf(source.document, source.place(start, end));
  return {
    before: before ? words(source.starts[before.from]!, source.starts[before.to]!) : "",
    after: after ? words(source.ends[after.from - 1]!, source.ends[after.to - 1]!) : "",
  };
}

/** Whether a stretch has no word that a quotation must have. */
export const isNothing = ({ optional }: ComparedText, from: number, to: number): boolean => !optional.subarray(from, to).includes(0);

const inSentence = ({ sentences }: ComparedText, place: number, like: number): boolean =>
  sentences[place] === sentences[like] && sentences[like]! >= 0;

const isLower = ({ text, starts }: ComparedText, place: number): boolean => /^\p{Ll}/u.test(text.slice(starts[place]!, starts[place]! + 2));
