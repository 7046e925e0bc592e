import type { Comparator, StatisticKind } from "../../model/statistic.ts";
import type { Figure } from "./figure.ts";
import { isMonth, isYear } from "./notFigures.ts";
import { hasRole, isNumberAt, isWordAt, Mark, markAt, type Passage, phrase, wordAt } from "./passage.ts";
import { qualifiersBefore } from "./qualifiers.ts";
import { type Quantity, quantityAt } from "./quantities.ts";
import { baseEnd } from "./rates.ts";
import { Role } from "./words.ts";

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
  return isYear(p, at, at + 1) || isMonth(p, at + 1) || (isNumberAt(p, at - 2) && isYear(p, at - 2, at - 1));
}

function comparatorAt(p: Passage, figure: Figure, cue: number, number: number): Found | undefined {
  const value = quantityAt(p, number);
  if (value === undefined || !isSameMeasure(figure, value)) return undefined;
  const { is } = p.words;
  const start = qualifiersBefore(p, value.from);
  let nameEnd = start;
  while (nameEnd > cue + 1 && isLink(p, nameEnd - 1)) nameEnd--;
  while (nameEnd > cue + 1 && markAt(p, nameEnd - 1) !== 0) nameEnd--;
  const to = unitEnd(p, value);
  const nameStart = nameBegin(p, cue, nameEnd);
  const before = isYardstick(p, nameStart, nameEnd) ? phrase(p, nameStart, nameEnd) : undefined;
  const after = before === undefined ? nameAfter(p, to) : undefined;
  const name = before ?? after?.name;
  if (name === undefined) return undefined;
  let end = after?.to ?? to;
  if (markAt(p, cue) === Mark.open && markAt(p, end) === Mark.close) end++;
  const spanTo = wordAt(p, to - 1) === is.of ? to - 1 : to;
  return { comparator: { name, value: value.value, start: p.tokens.start[value.from]!, end: p.tokens.end[spanTo - 1]! }, to: end };
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

/** Words between a name and its value: "is", "of", "at", "was", a colon. */
function isLink(p: Passage, at: number): boolean {
  const { is } = p.words;
  const word = wordAt(p, at);
  return (
    word === is.of ||
    word === is.at ||
    word === is.a ||
    word === is.an ||
    (hasRole(p, at, Role.be) && word !== -1 && !hasRole(p, at, Role.yardstick)) ||
    markAt(p, at) === Mark.colon
  );
}

/** The name begins after the cue's own words: "compared with the", "where the". */
function nameBegin(p: Passage, cue: number, end: number): number {
  const { is } = p.words;
  let at = cue + 1;
  while (at < end && (hasRole(p, at, Role.stop) || wordAt(p, at) === is.the || markAt(p, at) !== 0)) at++;
  return at;
}

function isYardstick(p: Passage, from: number, to: number): boolean {
  if (to <= from || to - from > 8) return false;
  for (let at = from; at < to; at++) if (hasRole(p, at, Role.yardstick)) return true;
  return false;
}

/** "nationally", "across England and Wales", "in similar authorities", "average in similar councils". */
function nameAfter(p: Passage, from: number): { readonly name: string; readonly to: number } | undefined {
  const { is } = p.words;
  let first = from;
  while (first < from + 2 && [is.in, is.at, is.across, is.for, is.the].includes(wordAt(p, first))) first++;
  let to = first;
  while (
    to < first + 6 &&
    isWordAt(p, to) &&
    (!hasRole(p, to, Role.stop) || wordAt(p, to) === is.and || (to > first && wordAt(p, to) === is.in))
  )
    to++;
  while (to > first && hasRole(p, to - 1, Role.stop)) to--;
  return isYardstick(p, first, to) ? { name: phrase(p, first, to), to } : undefined;
}

/** The end of a value with its own "per 1,000 population". */
function unitEnd(p: Passage, value: Quantity): number {
  const isRate = value.kind === "plain" && wordAt(p, value.to) === p.words.is.per;
  return (isRate ? baseEnd(p, value.to) : undefined) ?? value.to;
}
