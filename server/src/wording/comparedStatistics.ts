import * as l10n from "@vscode/l10n";
import type { ComparedStatistic, Comparison, StatisticCell } from "../model/comparison.ts";
import { inspectionName, type LinkOf, linked } from "./comparedInspections.ts";
import { differenceWords, measureWords, valueWords } from "./figures.ts";
import { markdownTable } from "./markdownTable.ts";
import { escapeMarkdown } from "./words.ts";

/** The table of figures by inspection, with the differences in words; empty where there are none. */
export function statisticTable(comparison: Comparison, linkOf: LinkOf): readonly string[] {
  const { inspections, statistics } = comparison;
  if (statistics.length === 0) return [];
  const shown = inspections.map((_, at) => at).filter((at) => statistics.some(({ cells }) => cells[at]));
  const rows = statistics.map((row) => [
    escapeMarkdown(measureWords(row)),
    ...shown.map((at) => cellWords(row, row.cells[at] ?? null, linkOf)),
    differences(row, comparison),
  ]);
  return [
    markdownTable([
      [l10n.t("Measure"), ...shown.map((at) => escapeMarkdown(inspectionName(inspections[at]!))), l10n.t("Difference")],
      ...rows,
    ]),
  ];
}

function cellWords(row: ComparedStatistic, cell: StatisticCell | null, linkOf: LinkOf): string {
  if (!cell) return l10n.t("not stated");
  const { value, percent, period } = cell;
  const words = linked(escapeMarkdown(valueWords({ kind: row.kind, unit: row.unit, value, percent })), cell, linkOf);
  return period === null ? words : `${words}, ${escapeMarkdown(period)}`;
}

/** "2018/19 to 2021/22: +19 seconds (+3.4 percent)"; one reason why there are none is given once. */
function differences(row: ComparedStatistic, { inspections }: Comparison): string {
  const all = row.cells.flatMap((cell, at) => (cell?.difference ? [{ ...cell.difference, at }] : []));
  const reasons = new Set(all.map((one) => (one.kind === "none" ? one.why : "")));
  if (reasons.size === 1 && !reasons.has("")) return l10n.t("none: {0}", [...reasons].join(""));
  return all
    .map((one) => {
      const [from, to] = [escapeMarkdown(inspectionName(inspections[one.since]!)), escapeMarkdown(inspectionName(inspections[one.at]!))];
      const words = one.kind === "none" ? l10n.t("none, {0}", escapeMarkdown(one.why)) : escapeMarkdown(differenceWords(one, row));
      return l10n.t("{0} to {1}: {2}", from, to, words);
    })
    .join("; ");
}
