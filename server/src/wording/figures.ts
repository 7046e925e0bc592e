import * as l10n from "@vscode/l10n";
import type { Statistic } from "../model/statistic.ts";
import { counted, formatNumber, formatPounds, formatRounded, formatSeconds } from "./numbers.ts";

/** Units that are said with the number itself. */
const SAID = ["percent", "seconds", "minutes", "hours", "days", "weeks", "months", "years"] as const;
type SaidUnit = (typeof SAID)[number];
const isSaid = (unit: string): unit is SaidUnit => SAID.some((said) => said === unit);

function saidWith(value: number, unit: SaidUnit): string {
  switch (unit) {
    case "percent":
      return l10n.t("{0} percent", formatNumber(value));
    case "seconds":
      return counted(value, l10n.t("{0} second"), l10n.t("{0} seconds"));
    case "minutes":
      return counted(value, l10n.t("{0} minute"), l10n.t("{0} minutes"));
    case "hours":
      return counted(value, l10n.t("{0} hour"), l10n.t("{0} hours"));
    case "days":
      return counted(value, l10n.t("{0} day"), l10n.t("{0} days"));
    case "weeks":
      return counted(value, l10n.t("{0} week"), l10n.t("{0} weeks"));
    case "months":
      return counted(value, l10n.t("{0} month"), l10n.t("{0} months"));
    case "years":
      return counted(value, l10n.t("{0} year"), l10n.t("{0} years"));
  }
}

/** A number in its unit: "£31.8 million", "9 minutes 12 seconds", "23 days", "86.7 percent"; that of anything counted alone. */
export function amountWords(value: number, unit: string | null): string {
  if (unit?.startsWith("GBP")) return formatPounds(value);
  if (unit === "seconds" && value >= 0) return formatSeconds(value);
  return unit !== null && isSaid(unit) ? saidWith(value, unit) : formatNumber(value);
}

/** What is left to say of a unit beside the number: "respondents", "per person" of "GBP per person". */
export const nounOf = (unit: string | null): string => (unit === null || isSaid(unit) ? "" : unit.replace(/^GBP ?/, ""));

/** The value of a figure: "58 percent (95 of 164)", "from 2,849 to 2,760", "£21.46". */
export function valueWords({ kind, value, percent, unit }: Pick<Statistic, "kind" | "value" | "percent" | "unit">): string {
  if (typeof value === "number") return amountWords(value, unit);
  const [first, second] = value;
  if (kind !== "proportion") return l10n.t("from {0} to {1}", amountWords(first, unit), amountWords(second, unit));
  const share = l10n.t("{0} of {1}", formatNumber(first), formatNumber(second));
  return percent === null ? share : l10n.t("{0} percent ({1})", formatNumber(percent), share);
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
  if (amount === 0) return l10n.t("no difference");
  const sign = amount > 0 ? "+" : "−";
  if (kind === "proportion" || unit === "percent") return l10n.t("{0} percentage points", sign + formatRounded(Math.abs(amount)));
  const size = sign + amountWords(Math.abs(amount), unit);
  return percent === null ? size : l10n.t("{0} ({1} percent)", size, sign + formatRounded(Math.round(10 * Math.abs(percent)) / 10));
}
