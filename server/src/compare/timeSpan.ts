import { MONTHS } from "../text/dates.ts";
import { matchesOf } from "../text/matchesOf.ts";

/** The first and last day that a stretch of time can be meant to have, as ISO dates. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

const MONTH = `(${MONTHS.join("|")})`;
/** Each way to name a time: "2020/21", "31 March 2021", "March 2021", "2021". */
const TIMES = new RegExp(
  String.raw`\b(20\d\d)[/–-](\d{4}|\d\d)(?!\d)|\b(\d{1,2})(?:st|nd|rd|th)?\s+${MONTH}\s+(20\d\d)\b|\b${MONTH}\s+(20\d\d)\b|\b(20\d\d)\b`,
  "gi",
);
/** What goes on, or is told from the day of writing. */
const OPEN = /\b(?:since|recent|last|past|previous|current|present|now|so far|onwards)\b/i;

/**
 * Reads a period as reports word it: "2020/21" (a financial year), "year to 31 December 2021", "January 2022", "2016 to 2021".
 * Undefined where it names no year, or has no end ("since 2015").
 */
export function timeSpan(period: string): TimeSpan | undefined {
  if (OPEN.test(period)) return undefined;
  const named = matchesOf(TIMES, period).map(namedTime);
  const [first, last] = [named[0], named.at(-1)];
  return first && last && { from: first.from < last.from ? first.from : last.from, to: first.to > last.to ? first.to : last.to };
}

function namedTime([, year, second, day, month, ofDay, alone, ofMonth, only]: RegExpExecArray): TimeSpan {
  if (year !== undefined && second !== undefined) return { from: `${year}-04-01`, to: `${second.padStart(4, year)}-03-31` };
  if (only !== undefined) return { from: `${only}-01-01`, to: `${only}-12-31` };
  const number = MONTHS.indexOf((month ?? alone ?? "").toLowerCase()) + 1;
  const monthOf = `${ofDay ?? ofMonth}-${String(number).padStart(2, "0")}`;
  if (day === undefined) return { from: `${monthOf}-01`, to: `${monthOf}-31` };
  const date = `${monthOf}-${day.padStart(2, "0")}`;
  return { from: date, to: date };
}
