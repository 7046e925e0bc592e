import type { Comparator, StatisticKind } from "../../model/statistic.ts";
import type { Figure } from "./figure.ts";
import { isMonth, isYear } from "./notFigures.ts";
import { hasRole, isNumberAt, isWordAt, Mark, markAt, type Passage, phrase, wordAt } from "./passage.ts";
import { qualifiersBefore } from "./qualifiers.ts";
import { type Quantity, quantityAt } from "./quantities.ts";
import { baseEnd } from "./rates.ts";
import { Role } from "./roles.ts";

/** A comparator and the token after it. */
export interface Found {
  readonly comparator: Comparator;
  readonly to: number;
}

const FAR = 24;

/** What the text holds a figure against: "below the England average of 3.97", "(local population is 21.6 percent)". */
export function comparatorAfter(p: Passage, figure: Figure): Found | undefined {
  let cue = -1;
  for (let at = figure.to; at < figure.to + FAR && at < p.to; at++) {
    if (markAt(p, at) === Mark.semicolon) return undefined;
    if (markAt(p, at) === Mark.open && at <= figure.to + 8) cue = at;
    else if (hasRole(p, at, Role.against)) cue = at;
    if (!isNumberAt(p, at) || isPartOfDate(p, at)) continue;
    return cue < 0 ? undefined : comparatorAt(p, figure, cue, at);
  }
  return undefined;
}

function isPartOfDate(p: Passage, at: number): boolean {
  return isYear(p, at, at + 1) || isMonth(p, at + 1) || (markAt(p, at - 1) !== 0 && isYear(p, at - 2, at - 1));
}

function comparatorAt(p: Passage, figure: Figure, cue: number, number: number): Found | undefined {
  const value = quantityAt(p, number);
  if (value === undefined || !isSameMeasure(figure, value)) return undefined;
  if (wordAt(p, qualifiersBefore(p, value.from) - 1) === p.words.is.by) return undefined; // "above the target by 52 days"
  const to = unitEnd(p, value);
  const counts = figure.kind === "count" && markAt(p, cue) !== Mark.open; // "more than 12 similar forces"
  const named = nameBefore(p, cue, value.from) ?? (counts ? undefined : nameAfter(p, to));
  if (named === undefined) return undefined;
  const end = Math.max(to, named.to);
  const closed = markAt(p, cue) === Mark.open && markAt(p, end) === Mark.close;
  return {
    comparator: {
      name: phrase(p, named.from, named.to),
      value: value.value,
      start: p.tokens.start[value.from]!,
      end: p.tokens.end[to - 1]!,
    },
    to: closed ? end + 1 : end,
  };
}

const KINDS: Readonly<Partial<Record<StatisticKind, Quantity["kind"]>>> = {
  percent: "percent",
  currency: "currency",
  duration: "duration",
};

/** Percent against percent, pounds against pounds; plain numbers against rates and counts. */
function isSameMeasure(figure: Figure, value: Quantity): boolean {
  const kind = figure.percent !== null || figure.unit === "percent" ? "percent" : (KINDS[figure.kind] ?? "plain");
  if (value.kind !== kind) return false;
  return kind !== "duration" || value.unit === figure.unit;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "England average" of "than the England average of", "statistical neighbours" of "compared to statistical neighbours at". */
function nameBefore(p: Passage, cue: number, value: number): Stretch | undefined {
  let to = qualifiersBefore(p, value),
    from = cue + 1;
  while (to > from && (isLink(p, to - 1) || markAt(p, to - 1) !== 0)) to--;
  while (from < to && (hasRole(p, from, Role.stop) || markAt(p, from) !== 0)) from++;
  return isYardstick(p, from, to) ? { from, to } : undefined;
}

/** Words between a name and its value: "is", "of", "at", "an". */
function isLink(p: Passage, at: number): boolean {
  const { is } = p.words;
  return [is.of, is.at, is.a, is.an].includes(wordAt(p, at)) || (hasRole(p, at, Role.be) && !hasRole(p, at, Role.yardstick));
}

function isYardstick(p: Passage, from: number, to: number): boolean {
  if (to <= from || to - from > 8) return false;
  for (let at = from; at < to; at++) if (hasRole(p, at, Role.yardstick)) return true;
  return false;
}

/** "nationally", "across England and Wales", "in similar authorities", "average in similar councils". */
function nameAfter(p: Passage, from: number): Stretch | undefined {
  const { is } = p.words;
  let first = from;
  if (wordAt(p, from) === is.and) return undefined;
  while (first < from + 2 && [is.in, is.at, is.across, is.for, is.the].includes(wordAt(p, first))) first++;
  let to = first;
  while (
    to < first + 6 &&
    isWordAt(p, to) &&
    (!hasRole(p, to, Role.stop) || wordAt(p, to) === is.and || (to > first && wordAt(p, to) === is.in))
  )
    to++;
  while (to > first && hasRole(p, to - 1, Role.stop)) to--;
  return isYardstick(p, first, to) ? { from: first, to } : undefined;
}

/** The end of a value with its own "per 1,000 population". */
function unitEnd(p: Passage, value: Quantity): number {
  const isRate = value.kind === "plain" && wordAt(p, value.to) === p.words.is.per;
  return (isRate ? baseEnd(p, value.to) : undefined) ?? value.to;
}
