import { matchesOf } from "../../text/matchesOf.ts";
import { HEDGE } from "./changeWords.ts";
import { isTime, NUMBER, type StatedNumber, statedNumber } from "./statedNumbers.ts";

/** Ends a text after which a number is no more than near. */
export const HEDGED = new RegExp(`\\b${HEDGE}\\s+(?:an?\\s+)?$`, "i");

/** The numbers of a stretch, without years and dates; none at all where one of them is only near. */
export function numbersIn(text: string, start: number, end: number): readonly StatedNumber[] {
  const stretch = text.slice(start, end);
  const found: StatedNumber[] = [];
  for (const { 0: words, index } of matchesOf(LONE_NUMBER, stretch)) {
    if (HEDGED.test(stretch.slice(Math.max(0, index - 30), index))) return [];
    const number = statedNumber(words, start + index);
    if (!isTime(number, words, text.slice(number.end, number.end + 16))) found.push(number);
  }
  return found;
}

/** Not the end of "2020/21", a decimal, or a word with a number in it. */
const LONE_NUMBER = new RegExp(`(?<![\\p{L}\\d.,/]|\\d[–-])(?:${NUMBER})(?![\\p{L}\\d]|[/–-]\\d)`, "giu");
