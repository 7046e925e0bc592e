import * as l10n from "@vscode/l10n";
import { recounts } from "../compare/lifeLines/recount.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Statistic } from "../model/statistic.ts";
import { shareOf } from "../rules/figures/share.ts";
import { amountWords, nounOf } from "../wording/figures.ts";
import { countedNames } from "../wording/improvements.ts";
import { formatNumber, formatRounded } from "../wording/numbers.ts";
import { escapeMarkdown } from "../wording/words.ts";
import { findingAt, type HoverKind } from "./findingAt.ts";

/** A figure: its value, unit, measure, period and comparator, and the arithmetic where there is any. */
export const statisticHover: HoverKind = (document, _others, offset) => {
  const at = findingAt(document.report.statistics, offset);
  if (!at) return undefined;
  const lines = [heading(at), ...arithmetic(document, at), ...comparison(at), ...recounted(document, at)];
  return { span: at, markdown: lines.join("\n\n") };
};

function heading(statistic: Statistic): string {
  const { measure, period, unit } = statistic;
  const rest = [repeats(measure, unit) ? null : measure, period].filter((part) => part !== null);
  return [figures(statistic), ...rest.map(escapeMarkdown)].join(", ");
}

const repeats = (measure: string | null, unit: string | null): boolean => measure?.toLowerCase() === unit?.toLowerCase();

/** What a count of the report's own statements gives, where the figure is a claim on what became of earlier areas for improvement. */
function recounted(document: ReportDocument, at: Statistic): readonly string[] {
  const recount = recounts(document).find(({ claim }) => claim === at);
  if (!recount) return [];
  const { total } = recount.counted;
  const counts = countedNames(recount.counted);
  return [
    total === recount.claimed.total
      ? l10n.t("recounted in this report: {0}", counts)
      : l10n.t("recounted in this report: {0}, {1} in all", counts, total),
  ];
}

/** "**74 percent** · 117 of 158 respondents", "**£21.46** per person", "**from 2,849 to 2,760** false alarms". */
function figures({ kind, value, percent, unit }: Statistic): string {
  const noun = nounOf(unit) && ` ${escapeMarkdown(nounOf(unit))}`;
  if (typeof value === "number") return `**${amountWords(value, unit)}**${noun}`;
  const [first, second] = value;
  if (kind !== "proportion") return `**${l10n.t("from {0} to {1}", amountWords(first, unit), amountWords(second, unit))}**${noun}`;
  const share = l10n.t("{0} of {1}", formatNumber(first), formatNumber(second));
  return percent === null ? `**${share}**${noun}` : `**${l10n.t("{0} percent", formatNumber(percent))}** · ${share}${noun}`;
}

function arithmetic({ text }: Pick<ReportDocument, "text">, statistic: Statistic): readonly string[] {
  const { kind, value, unit } = statistic;
  if (typeof value === "number") return [];
  if (kind === "change") return [changeOf(value[0], value[1], unit)];
  const share = shareOf(text, statistic);
  if (!share) return [];
  const { part, whole, stated, fit } = share;
  const sum = `${formatNumber(part)} / ${formatNumber(whole)} = ${formatRounded((100 * part) / whole)} %`;
  if (stated === null) return [sum];
  switch (fit) {
    case "exact":
      return [l10n.t("{0}, as stated", sum)];
    case "rounded":
      return [l10n.t("{0}, rounded as stated", sum)];
    case "near":
      return [sum];
    case "off":
      return [l10n.t("{0}, which does not give {1} percent", sum, stated)];
  }
}

function changeOf(from: number, to: number, unit: string | null): string {
  const difference = to - from;
  if (difference === 0) return l10n.t("no change");
  const size =
    unit === "percent" ? l10n.t("{0} percentage points", formatRounded(Math.abs(difference))) : amountWords(Math.abs(difference), unit);
  const words = difference > 0 ? l10n.t("a rise of {0}", size) : l10n.t("a fall of {0}", size);
  if (from === 0 || unit === "percent") return words;
  return `${words} (${difference > 0 ? "+" : ""}${formatRounded(Math.round((1000 * difference) / from) / 10)} %)`;
}

function comparison({ comparator, value, percent, kind, unit }: Statistic): readonly string[] {
  if (!comparator) return [];
  const own = kind === "proportion" ? percent : typeof value === "number" ? value : null;
  const other = `${escapeMarkdown(comparator.name)} ${amountWords(comparator.value, kind === "proportion" ? "percent" : unit)}`;
  if (own === null) return [other];
  if (own < comparator.value) return [l10n.t("{0}: below it", other)];
  return [own > comparator.value ? l10n.t("{0}: above it", other) : l10n.t("{0}: equal to it", other)];
}
