import type { ReportDocument } from "../model/document.ts";
import type { Comparator, Statistic } from "../model/statistic.ts";
import { shareOf } from "../rules/share.ts";
import { formatNumber, formatPounds, formatRounded, formatSeconds } from "../wording/numbers.ts";
import { findingAt, type HoverKind } from "./findingAt.ts";
import { escapeMarkdown } from "./words.ts";

/** A figure: its value, unit, measure, period and comparator, and the arithmetic where there is any. */
export const statisticHover: HoverKind = (document, _others, offset) => {
  const at = findingAt(document.report.statistics, offset);
  if (!at) return undefined;
  const lines = [heading(at), ...arithmetic(document, at), ...comparison(at)];
  return { span: at, markdown: lines.join("\n\n") };
};

function heading(statistic: Statistic): string {
  const { value, percent, unit, measure, period } = statistic;
  const noun = unit === null || NAMES.has(unit) ? [] : [unit];
  const figures =
    statistic.kind === "proportion" && typeof value !== "number"
      ? percent === null
        ? [`**${formatNumber(value[0])} of ${formatNumber(value[1])}**`, ...noun]
        : [`**${formatNumber(percent)} percent** ·`, `${formatNumber(value[0])} of ${formatNumber(value[1])}`, ...noun]
      : [`**${amount(statistic)}**`, ...noun];
  const rest = [measure, period].filter((part) => part !== null);
  return [figures.map(escapeAround).join(" "), ...rest.map(escapeMarkdown)].join(", ");
}

/** Units that the formatted value already says. */
const NAMES = new Set(["percent", "GBP", "seconds", "minutes", "hours", "days", "weeks", "months", "years"]);

const amount = ({ value, unit }: Statistic): string =>
  typeof value === "number" ? formatAmount(value, unit) : `from ${formatAmount(value[0], unit)} to ${formatAmount(value[1], unit)}`;

function formatAmount(value: number, unit: string | null): string {
  if (unit === "GBP") return formatPounds(value);
  if (unit === "seconds") return formatSeconds(value);
  return unit !== null && NAMES.has(unit) ? `${formatNumber(value)} ${value === 1 ? unit.replace(/s$/, "") : unit}` : formatNumber(value);
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
  const size = unit === "percent" ? `${formatRounded(Math.abs(difference))} percentage points` : formatAmount(Math.abs(difference), unit);
  return `${difference > 0 ? "a rise" : "a fall"} of ${size}${share}`;
}

function comparison({ comparator, value, percent, kind, unit }: Statistic): readonly string[] {
  if (!comparator) return [];
  const own = kind === "proportion" ? percent : typeof value === "number" ? value : null;
  const than = own === null ? "" : `: ${own < comparator.value ? "below" : own > comparator.value ? "above" : "equal to"} it`;
  return [`${escapeMarkdown(comparator.name)} ${formatComparator(comparator, unit)}${than}`];
}

const formatComparator = ({ value }: Comparator, unit: string | null): string => formatAmount(value, unit);

/** Escapes all but the bold marks put around a figure. */
const escapeAround = (part: string): string => (part.startsWith("**") ? part : escapeMarkdown(part));
