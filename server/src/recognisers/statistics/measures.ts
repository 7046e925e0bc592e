import type { Figure } from "./figure.ts";
import { hasRole, isGlued, isHyphen, isWordAt, markAt, type Passage, phrase, wordAt } from "./passage.ts";
import { firstFrom, type Period, periodEndingAt } from "./periods.ts";
import { qualifiersBefore } from "./qualifiers.ts";
import { Role } from "./words.ts";

const LONGEST = 12;

/** What a figure measures, as the text says it: the subject before "was 88.4 percent", or what follows "74 percent of respondents". */
export function measureOf(p: Passage, figure: Figure, periods: readonly Period[]): string | null {
  if (figure.kind === "count" || figure.kind === "rate") return null; // their unit says it
  return subjectBefore(p, figure, periods) ?? (figure.kind === "duration" ? null : predicateAfter(p, figure, periods));
}

/** "overall availability" of "In 2020/21 overall availability was". */
function subjectBefore(p: Passage, figure: Figure, periods: readonly Period[]): string | null {
  const { is } = p.words;
  let to = qualifiersBefore(p, figure.from) - 1;
  if (!hasRole(p, to, Role.be) && wordAt(p, to) !== is.at && wordAt(p, to) !== is.of) return null;
  const period = periodEndingAt(periods, to);
  if (period) to = wordAt(p, period.from - 1) === is.for || wordAt(p, period.from - 1) === is.in ? period.from - 1 : period.from;
  let from = to;
  while (from > to - LONGEST && (isHyphened(p, from - 1) || (isWordAt(p, from - 1) && !endsSubject(p, from - 1)))) from--;
  while (from < to && hasRole(p, from, Role.stop)) from++;
  return from < to ? phrase(p, from, to) : null;
}

function endsSubject(p: Passage, at: number): boolean {
  const { is } = p.words;
  return hasRole(p, at, Role.stop) && ![is.of, is.to, is.for, is.in, is.the, is.a, is.per].includes(wordAt(p, at));
}

const isHyphened = (p: Passage, at: number): boolean => isHyphen(markAt(p, at)) && isGlued(p, at) && isGlued(p, at + 1);

/** "respondents feel the process is fair" of "72 percent (114 of 158) of respondents feel …"; "new vehicles" of "£5.2m in new vehicles". */
function predicateAfter(p: Passage, { kind, to }: Figure, periods: readonly Period[]): string | null {
  const { is } = p.words;
  const link = wordAt(p, to);
  const money = kind === "currency";
  if (money ? link !== is.in && link !== is.for : link !== is.of && hasRole(p, to, Role.stop) && !hasRole(p, to, Role.verb)) return null;
  const from = money || link === is.of ? to + 1 : to;
  const period = periods[firstFrom(periods, to)];
  if (period && period.from <= from) return null;
  let end = from;
  while (end < from + LONGEST && (isWordAt(p, end) || isHyphened(p, end)) && !(money && end > from + 1 && hasRole(p, end, Role.stop)))
    end++;
  const cut = end < p.to && markAt(p, end) === 0; // "looked after" may end a clause, "compared with the" is broken off
  while (cut && end > from && hasRole(p, end - 1, Role.stop)) end--;
  return end > from ? phrase(p, from, end) : null;
}
