import * as l10n from "@vscode/l10n";
import type { Difference } from "../../model/comparison.ts";
import type { Statistic } from "../../model/statistic.ts";
import { timeOf } from "../periods.ts";

/**
 * The difference of two figures for one measure, where both say their periods, these are equally long, and the later report's is the later
 * one; else why there is none. `since` is the inspection of the earlier.
 */
export function differenceOf(earlier: Statistic, later: Statistic, since: number): Difference {
  const why = reasonAgainst(earlier, later);
  const [from, to] = [amountOf(earlier), amountOf(later)];
  if (why !== undefined || from === undefined || to === undefined)
    return { kind: "none", since, why: why ?? l10n.t("one of the two is no single figure") };
  const amount = rounded(to - from);
  const isShare = later.kind === "percent" || later.kind === "proportion" || later.unit === "percent";
  return { kind: "difference", since, amount, percent: isShare || from === 0 ? null : rounded((100 * (to - from)) / Math.abs(from)) };
}

function reasonAgainst(earlier: Statistic, later: Statistic): string | undefined {
  const without = [earlier, later].filter(({ period }) => period === null).length;
  if (without > 0) return without === 2 ? l10n.t("no period is stated") : l10n.t("one of the two states no period");
  const [before, after] = [timeOf(earlier.period), timeOf(later.period)];
  if (!before || !after) return l10n.t("the length of a period is not stated");
  if (before.length !== after.length) return l10n.t("the periods differ in length");
  return before.lastYear < after.lastYear ? undefined : l10n.t("the periods do not follow each other");
}

/** A proportion as its percentage. */
function amountOf({ kind, value, percent }: Statistic): number | undefined {
  if (typeof value === "number") return value;
  return kind === "proportion" && value[1] !== 0 ? (percent ?? (100 * value[0]) / value[1]) : undefined;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
