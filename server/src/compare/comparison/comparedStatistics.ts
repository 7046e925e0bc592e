import type { ComparedStatistic, StatisticCell } from "../../model/comparison.ts";
import type { Statistic } from "../../model/statistic.ts";
import { groupBy } from "../groupBy.ts";
import { isTableFigure, measureKey } from "../measureKey.ts";
import { timeOf } from "../periods.ts";
import type { Reported } from "../reportsInOrder.ts";
import { type InspectionAt, indexOfInspection } from "./comparedInspections.ts";
import { differenceOf } from "./differenceOf.ts";
import { evidenceOf } from "./evidenceOf.ts";

/** A figure that stands for its measure in one report. */
interface Figure {
  readonly at: number;
  readonly statistic: Statistic;
  readonly cell: StatisticCell;
}

/** The figures that the reports of two or more inspections give for one measure, beside each other, with the difference where there is one. */
export function comparedStatistics(reports: readonly Reported[], inspections: readonly InspectionAt[]): readonly ComparedStatistic[] {
  const rows = new Map<string, Figure[]>();
  for (const reported of reports.toReversed()) {
    const at = indexOfInspection(inspections, reported.inspection);
    if (at === undefined) continue;
    for (const [key, statistic] of figuresOf(reported)) {
      const { value, percent, period } = statistic;
      const cell = { ...evidenceOf(reported.document, statistic), value, percent, period, difference: null };
      const row = rows.get(key) ?? [];
      rows.set(key, row);
      row.unshift({ at, statistic, cell });
    }
  }
  return [...rows.values()].filter(({ length }) => length > 1).map((figures) => rowOf(figures, inspections.length));
}

/** The one figure of a report for each measure; a measure with several that differ has none. */
function figuresOf({ document }: Reported): ReadonlyMap<string, Statistic> {
  const keyed = document.report.statistics.flatMap((statistic) => {
    const key = measureKey(document.text, statistic);
    return key === undefined ? [] : [{ key, statistic }];
  });
  const chosen = new Map<string, Statistic>();
  for (const [key, all] of groupBy(keyed, (one) => one.key)) {
    const inTables = all.filter(({ statistic }) => isTableFigure(document.text, statistic));
    const newest = latest((inTables.length > 0 ? inTables : all).map(({ statistic }) => statistic));
    const values = new Set(newest.map(({ value, percent }) => JSON.stringify([value, percent])));
    if (newest[0] && values.size === 1) chosen.set(key, newest[0]);
  }
  return chosen;
}

/** A report that gives a figure for several years means the last of them. */
function latest(statistics: readonly Statistic[]): readonly Statistic[] {
  const year = Math.max(...statistics.map(lastYear));
  return statistics.filter((one) => lastYear(one) === year);
}

const lastYear = ({ period }: Statistic): number => timeOf(period)?.lastYear ?? 0;

function rowOf(oldestFirst: readonly Figure[], inspections: number): ComparedStatistic {
  const { kind, measure, unit } = oldestFirst.at(-1)!.statistic;
  const cells: (StatisticCell | null)[] = Array.from({ length: inspections }, () => null);
  for (const [i, { at, cell, statistic }] of oldestFirst.entries()) {
    const before = oldestFirst[i - 1];
    cells[at] = { ...cell, difference: before ? differenceOf(before.statistic, statistic, before.at) : null };
  }
  return { kind, measure: measure ?? unit ?? "", unit, cells };
}
