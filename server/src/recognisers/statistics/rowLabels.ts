import { amountAt } from "./amounts.ts";
import { hasRole, type Passage, phrase, wordAt } from "./passage.ts";
import { periodsOf } from "./periods.ts";
import { Role } from "./roles.ts";

/** What a row's label says of its figures. */
export interface Label {
  readonly measure: string | null;
  readonly period: string | null;
  /** "incidents attended per 1,000 population". */
  readonly rate: string | null;
  /** "per person", "per head". */
  readonly perPerson: string | null;
  readonly isChange: boolean;
  /** Whether bare numbers in its row count something. */
  readonly counts: boolean;
}

/** Reads a label: its period, its base ("per 1,000 population", "per person") and what is left as the measure. */
export function labelOf(p: Passage): Label {
  const { is } = p.words;
  const period = periodsOf(p).at(-1);
  const to = period ? period.from : p.to;
  let per = -1,
    isChange = false,
    counts = false;
  for (let at = p.from; at < to; at++) {
    if (wordAt(p, at) === is.per && wordAt(p, at + 1) !== is.cent) per = at;
    isChange ||= hasRole(p, at, Role.change);
    counts ||= hasRole(p, at, Role.total) || (wordAt(p, at) === is.number && wordAt(p, at + 1) === is.of);
  }
  const from = wordAt(p, p.from) === is.number && wordAt(p, p.from + 1) === is.of ? p.from + 2 : p.from;
  const base = per >= 0 ? amountAt(p, per + 1) : undefined;
  const measure = phrase(p, p.from, base ? per : to);
  return {
    measure: measure === "" ? null : measure,
    period: period ? phrase(p, period.from, period.to) : null,
    rate: base ? phrase(p, from, to) : null,
    perPerson: per >= 0 && !base ? phrase(p, per, to) : null,
    isChange,
    counts,
  };
}
