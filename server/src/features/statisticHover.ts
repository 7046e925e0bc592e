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
  return [`recounted in this report: ${countedNames(recount.counted)}${total === recount.claimed.total ? "" : `, ${total} in all`}`];
}

/** "**74 percent** · 117 of 158 respondents", "**£21.46** per person", "**from 2,849 to 2,760** false alarms". */
function figures({ kind, value, percent, unit }: Statistic): string {
  const noun = nounOf(unit) && ` ${escapeMarkdown(nounOf(unit))}`;
  if (typeof value === "number") return `**${amountWords(value, unit)}**${noun}`;
  const [first, second] = value;
  if (kind !== "proportion") return `**from ${amountWords(first, unit)} to ${amountWords(second, unit)}**${noun}`;
  const share = `${formatNumber(first)} of ${formatNumber(second)}`;
  return percent === null ? `**${share}**${noun}` : `**${formatNumber(percent)} percent** · ${share}${noun}`;
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
  return [
    `${sum}${{ exact: ", as stated", rounded: ", rounded as stated", near: "", off: `, which does not give ${stated} percent` }[fit]}`,
  ];
}

function changeOf(from: number, to: number, unit: string | null): string {
  const difference = to - from;
  if (difference === 0) return "no change";
  const share =
    from === 0 || unit === "percent"
      ? ""
      : ` (${difference > 0 ? "+" : ""}${formatRounded(Math.round((1000 * difference) / from) / 10)} %)`;
  const size = unit === "percent" ? `${formatRounded(Math.abs(difference))} percentage points` : amountWords(Math.abs(difference), unit);
  return `${difference > 0 ? "a rise" : "a fall"} of ${size}${share}`;
}

function comparison({ comparator, value, percent, kind, unit }: Statistic): readonly string[] {
  if (!comparator) return [];
  const own = kind === "proportion" ? percent : typeof value === "number" ? value : null;
  const than = own === null ? "" : `: ${own < comparator.value ? "below" : own > comparator.value ? "above" : "equal to"} it`;
  return [`${escapeMarkdown(comparator.name)} ${amountWords(comparator.value, kind === "proportion" ? "percent" : unit)}${than}`];
}
