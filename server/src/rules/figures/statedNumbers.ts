import { comparedWord } from "../../compare/articles/comparedWord.ts";
import type { Span } from "../../model/span.ts";

/** A number as a text states it. */
export interface StatedNumber extends Span {
  readonly value: number;
  readonly unit: "percent" | "percentage points" | "pounds" | null;
  /** Half of the place that it is stated to: 0.05 for "2.6", 50,000 for "£31.8m", 50 for "1,200"; 0 for a count to its last digit. */
  readonly half: number;
}

const WORDS =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";
const SCALES: Readonly<Record<string, number>> = { m: 1e6, million: 1e6, bn: 1e9, billion: 1e9, k: 1e3, thousand: 1e3 };

/** A number of any kind, for use inside of larger patterns; has no groups. Years and parts of dates are not told apart here. */
export const NUMBER = `(?:£ ?)?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?: ?(?:million|billion|thousand|bn|m|k)\\b)?(?:\\s?%|\\s+per\\s?cent\\b|\\s+percentage\\s+points?\\b)?|\\b${WORDS}\\b`;

const PARTS =
  /^(£ ?)?([\d,]+)(?:\.(\d+))?(?: ?(million|billion|thousand|bn|m|k)\b)?(?:(\s?%|\s+per\s?cent\b)|(\s+percentage\s+points?))?/iu;

/** Reads what `NUMBER` has matched; `start` is its offset. */
export function statedNumber(words: string, start: number): StatedNumber {
  const span = { start, end: start + words.length };
  const found = PARTS.exec(words);
  if (!found) return { ...span, value: Number(comparedWord(words, false)), unit: null, half: 0 };
  const [, pounds, whole = "", decimals = "", scaled, percent, points] = found;
  const scale = SCALES[scaled?.toLowerCase() ?? ""] ?? 1;
  const value = Number(`${whole.replaceAll(",", "")}.${decimals || 0}`) * scale;
  const unit = points ? "percentage points" : percent ? "percent" : pounds ? "pounds" : null;
  return { ...span, value, unit, half: halfOf(value, decimals.length, scale, unit !== null) };
}

/** A whole number is counted to the last digit, unless it ends in so many noughts that it looks rounded. */
function halfOf(value: number, decimals: number, scale: number, isMeasured: boolean): number {
  if (decimals > 0 || scale > 1 || (isMeasured && value < 1000)) return (scale * 10 ** -decimals) / 2;
  const noughts = /0*$/.exec(String(value))![0].length;
  return noughts > 1 ? 10 ** noughts / 2 : 0;
}

/** True for a number that is a year, or the day of a date, by what it is and what follows it. */
export function isTime({ value, unit, half }: StatedNumber, words: string, after: string): boolean {
  if (unit !== null) return false;
  if (/^\d{4}$/.test(words) && value >= 1900 && value <= 2100) return true;
  return half === 0 && IN_DATE.test(after);
}

/** What makes the number before it the day of a date; without groups. */
export const MONTH = "\\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b";
const IN_DATE = new RegExp(`^${MONTH}`, "i");
