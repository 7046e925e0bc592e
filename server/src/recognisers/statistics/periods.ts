import { firstIndex } from "../../text/firstIndex.ts";
import { isMonth, isYear } from "./notFigures.ts";
import { hasRole, isDash, isGlued, isNumberAt, isWordAt, Mark, markAt, type Passage, phrase, textAt, wordAt } from "./passage.ts";
import { Role } from "./roles.ts";

/** A stretch of time that a passage names: tokens `from` … `to` (exclusive). */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** The periods that a passage names, in order: "2020/21", "the year to 31 March 2021", "since 2015", "in recent years". */
export function periodsOf(p: Passage): readonly Period[] {
  const periods: Period[] = [];
  for (let at = p.from; at < p.to; at++) {
    const period = periodAt(p, at);
    if (period === undefined) continue;
    const last = periods.at(-1);
    if (last && joins(p, last.to, period.from)) periods[periods.length - 1] = { from: last.from, to: period.to };
    else periods.push(period);
    at = period.to - 1;
  }
  return periods;
}

/** "from 2016/17 to 2020/21", "last 5 years from 2016": two names of one period. */
function joins(p: Passage, end: number, start: number): boolean {
  const { is } = p.words;
  if (start === end) return true;
  return start === end + 1 && (wordAt(p, end) === is.to || wordAt(p, end) === is.from);
}

function periodAt(p: Passage, at: number): Period | undefined {
  const { is } = p.words;
  const word = wordAt(p, at);
  if (isNumberAt(p, at)) return yearsAt(p, at);
  if (word === is.year || word === is.month || word === is.quarter) return yearEnding(p, at);
  if (isMonth(p, at) && isYear(p, at + 1, at + 2)) return { from: dayBefore(p, at), to: at + 2 };
  if (word === is.recent && p.words.units.has(wordAt(p, at + 1))) return { from: wordAt(p, at - 1) === is.in ? at - 1 : at, to: at + 2 };
  if (!hasRole(p, at, Role.recent)) return undefined;
  const unit = p.words.units.has(wordAt(p, at + 1)) ? at + 1 : at + 2;
  const counted = unit === at + 1 || isNumberAt(p, at + 1) || p.words.values.has(wordAt(p, at + 1));
  return counted && p.words.units.has(wordAt(p, unit)) && isPast(p, at) ? { from: at, to: unit + 1 } : undefined;
}

const PAST = /^(?:last|past|previous|preceding|prior)$/i;
const isPast = (p: Passage, at: number): boolean => PAST.test(textAt(p, at));

/** "2021", "2020/21", "2020–21" (one year on; longer ones are plans), "as of 31 March 2021", "since 2015". */
function yearsAt(p: Passage, at: number): Period | undefined {
  const { is } = p.words;
  if (isMonth(p, at + 1) && isYear(p, at + 2, at + 3)) return { from: asOf(p, at), to: at + 3 };
  if (!isYear(p, at, at + 1)) return undefined;
  const mark = markAt(p, at + 1);
  if ((mark === Mark.slash || isDash(mark)) && isNumberAt(p, at + 2) && isGlued(p, at + 2)) {
    const next = (Number(textAt(p, at)) + 1) % 100;
    return Number(textAt(p, at + 2)) % 100 === next ? { from: at, to: at + 3 } : undefined;
  }
  if (isDash(markAt(p, at - 1)) && isNumberAt(p, at - 2)) return undefined;
  const before = wordAt(p, at - 1);
  if (before === is.since) return { from: at - 1, to: at + 1 };
  const stated = [is.in, is.by, is.to, is.from, is.and, is.of].includes(before) || !isWordAt(p, at - 1);
  const range = wordAt(p, at + 1) === is.to && isYear(p, at + 2, at + 3);
  return stated || range ? { from: at, to: at + 1 } : undefined;
}

/** "the year to 31 December 2021", "year ending March 2022", "12 months to June 2021". */
function yearEnding(p: Passage, at: number): Period | undefined {
  const { is } = p.words;
  const link = wordAt(p, at + 1);
  if (link !== is.to && link !== is.ending && link !== is.ended) return undefined;
  for (let last = at + 2; last < at + 6; last++)
    if (isYear(p, last, last + 1)) return { from: isNumberAt(p, at - 1) ? at - 1 : at, to: last + 1 };
  return undefined;
}

function dayBefore(p: Passage, month: number): number {
  return isNumberAt(p, month - 1) ? asOf(p, month - 1) : month;
}

/** "As of", "as at" before a date belong to the period. */
function asOf(p: Passage, at: number): number {
  const { is } = p.words;
  return (wordAt(p, at - 1) === is.of || wordAt(p, at - 1) === is.at) && wordAt(p, at - 2) === is.as ? at - 2 : at;
}

/** The period of a figure: one that follows it closely, else the nearest before it, else one that follows in the same clause. */
export function periodOf(p: Passage, periods: readonly Period[], from: number, to: number): string | null {
  const at = firstFrom(periods, to);
  const next = periods[at];
  const before = periods[at - 1] && periods[at - 1]!.to > from ? periods[at - 2] : periods[at - 1];
  const close = next && isLinked(p, to, next.from, 3) && !isHeading(p, next) ? next : undefined;
  const chosen = close ?? before ?? (next && isLinked(p, to, next.from, 14) ? next : undefined);
  return chosen ? phrase(p, chosen.from, chosen.to) : null;
}

/** "(2021: 82%)": the period of what follows. */
const isHeading = (p: Passage, { to }: Period): boolean => markAt(p, to) === Mark.colon;

/** The period that ends right before a token, undefined where none does. */
export function periodEndingAt(periods: readonly Period[], token: number): Period | undefined {
  const last = periods[firstFrom(periods, token) - 1];
  return last?.to === token ? last : undefined;
}

/** Index of the first period that begins at a token or after it. */
export function firstFrom(periods: readonly Period[], token: number): number {
  return firstIndex(periods.length, (at) => periods[at]!.from >= token);
}

/** At most so many words stand between: a comma, stop or bracket ends what the figure says. */
function isLinked(p: Passage, from: number, to: number, most: number): boolean {
  if (to - from > most) return false;
  for (let at = from; at < to; at++) {
    const bracket = most < 4 && (markAt(p, at) === Mark.open || markAt(p, at) === Mark.close);
    if (!bracket && (!isWordAt(p, at) || (most < 4 && wordAt(p, at) === p.words.is.and))) return false;
  }
  return true;
}
