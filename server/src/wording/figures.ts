import type { Statistic } from "../model/statistic.ts";
import { formatNumber, formatPounds, formatRounded, formatSeconds } from "./numbers.ts";

/** Units that are said with the number itself. */
const SAID = new Set(["percent", "seconds", "minutes", "hours", "days", "weeks", "months", "years"]);

/** A number in its unit: "£31.8 million", "9 minutes 12 seconds", "23 days", "86.7 percent"; that of anything counted alone. */
export function amountWords(value: number, unit: string | null): string {
  if (unit?.startsWith("GBP")) return formatPounds(value);
  if (unit === "seconds" && value >= 0) return formatSeconds(value);
  return unit !== null && SAID.has(unit) ? `${formatNumber(value)} ${value === 1 ? unit.replace(/s$/, "") : unit}` : formatNumber(value);
}

/** What is left to say of a unit beside the number: "respondents", "per person" of "GBP per person". */
export const nounOf = (unit: string | null): string => (unit === null || SAID.has(unit) ? "" : unit.replace(/^GBP ?/, ""));

/** The value of a figure: "58 percent (95 of 164)", "from 2,849 to 2,760", "£21.46". */
export function valueWords({ kind, value, percent, unit }: Pick<Statistic, "kind" | "value" | "percent" | "unit">): string {
  if (typeof value === "number") return amountWords(value, unit);
  const [first, second] = value;
  if (kind !== "proportion") return `from ${amountWords(first, unit)} to ${amountWords(second, unit)}`;
  const share = `${formatNumber(first)} of ${formatNumber(second)}`;
  return percent === null ? share : `${formatNumber(percent)} percent (${share})`;
}

/** What a figure measures, with what it is counted in where the measure does not say so: "Fire safety audits per 100 premises". */
export function measureWords({ kind, measure, unit }: Pick<Statistic, "kind" | "measure" | "unit">): string {
  const [name, rest] = [measure ?? "", kind === "proportion" ? "" : nounOf(unit)];
  const words = rest.toLowerCase().includes(name.toLowerCase())
    ? rest || name
    : name.toLowerCase().includes(rest.toLowerCase())
      ? name
      : `${name} ${rest}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A difference with its sign: "+19 seconds (+3.4 percent)", "−393 (−9.1 percent)", "+0.6 percentage points". */
export function differenceWords(
  { amount, percent }: { readonly amount: number; readonly percent: number | null },
  { kind, unit }: Pick<Statistic, "kind" | "unit">,
): string {
  if (amount === 0) return "no difference";
  const sign = amount > 0 ? "+" : "−";
  if (kind === "proportion" || unit === "percent") return `${sign}${formatRounded(Math.abs(amount))} percentage points`;
  const share = percent === null ? "" : ` (${sign}${formatRounded(Math.round(10 * Math.abs(percent)) / 10)} percent)`;
  return `${sign}${amountWords(Math.abs(amount), unit)}${share}`;
}
