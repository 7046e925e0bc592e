import type { Framework } from "../model/framework.ts";
import { MONTHS } from "../text/dates.ts";

/** First and last year that a label of an inspection names. */
export type Years = readonly [first: number, last: number];

/** The years of a label: "2018/19", "2023-25", "December 2018", "2019-06-20"; undefined where it names none. */
export function yearsOf(label: string): Years | undefined {
  const found = /((?:19|20)\d\d)(?:\s*[/–—-]\s*((?:19|20)?\d\d)(?![\d-]|\s*[/–—-]\s*\d))?/.exec(label);
  if (!found?.[1]) return undefined;
  const first = Number(found[1]);
  const last = found[2] ? Number(found[2].padStart(4, found[1])) : first;
  return [first, Math.max(first, last)];
}

/** The beginning of what a label names, as the start of an ISO date that can be ordered: "2018", "2018-12", "2019-06-20". */
export function sinceOf(label: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(label)) return label;
  const years = yearsOf(label);
  const month = MONTHS.findIndex((name) => label.toLowerCase().includes(name));
  if (!years) return undefined;
  return month < 0 || years[0] !== years[1] ? String(years[0]) : `${years[0]}-${String(month + 1).padStart(2, "0")}`;
}

/** True where a framework is one round, which a body goes through once, and not a way of inspecting that goes on. */
export const isRound = (framework: Framework): boolean => framework.labels.length > 0;

/** How well a label names a round: 2 by its own labels and years, 1 by the years in which its reports came out, 0 not at all. */
export function closeness(label: string, framework: Framework): 0 | 1 | 2 {
  const years = yearsOf(label);
  if (framework.labels.includes(label)) return 2;
  if (!years) return 0;
  if (framework.labels.some((own) => overlap(years, yearsOf(own)))) return 2;
  const { from, to } = framework.published;
  return isRound(framework) && overlap(years, [yearsOf(from)?.[0] ?? 0, to ? (yearsOf(to)?.[1] ?? 0) : 9999]) ? 1 : 0;
}

/** True where two stretches of years have one in common; a missing one has none. */
export const overlap = (a: Years | undefined, b: Years | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] <= b[1] && b[0] <= a[1];
