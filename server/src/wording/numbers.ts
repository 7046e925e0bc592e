import * as l10n from "@vscode/l10n";

const BRITISH = "en-GB";

let language = BRITISH;

/** Each is made when it is first needed: that takes milliseconds. */
let formats: { plain?: Intl.NumberFormat; pence?: Intl.NumberFormat; days?: Intl.DateTimeFormat } = {};

function plain(): Intl.NumberFormat {
  formats.plain ??= new Intl.NumberFormat(language, { maximumFractionDigits: 10 });
  return formats.plain;
}

function pence(): Intl.NumberFormat {
  formats.pence ??= new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return formats.pence;
}

function days(): Intl.DateTimeFormat {
  formats.days ??= new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return formats.days;
}

/**
 * From here on numbers and dates are written as the readers of a language do, given by its tag ("de"); as British ones do where there is
 * none, and for what is no tag.
 */
export function writeNumbersIn(tag: string | undefined): void {
  try {
    [language = BRITISH] = Intl.getCanonicalLocales(tag ?? BRITISH);
  } catch {
    language = BRITISH;
  }
  formats = {};
}

/** A number as readers write it: "1,000", "2.58", "−3.1". */
export const formatNumber = (value: number): string => plain().format(value).replace("-", "−");

/** At most two decimals, rounded half up: "74.05", "75". */
export const formatRounded = (value: number): string => formatNumber(Math.round((value + Number.EPSILON) * 100) / 100);

/** Pounds: "£43.4 million", "£21.46", "£520,000". */
export function formatPounds(value: number): string {
  const sign = value < 0 ? "−" : "";
  const size = Math.abs(value);
  const isRoundIn = (unit: number): boolean => size >= unit && Math.round((size / unit) * 1000) * unit === Math.round(size * 1000);
  const inUnits = (unit: number): string => formatNumber(Math.round((size / unit) * 1000) / 1000);
  if (isRoundIn(1e9)) return sign + l10n.t("£{0} billion", inUnits(1e9));
  if (isRoundIn(1e6)) return sign + l10n.t("£{0} million", inUnits(1e6));
  return sign + l10n.t("£{0}", Number.isInteger(size) ? formatNumber(size) : pence().format(size));
}

/** Seconds as a clock says them: "10 minutes 15 seconds". */
export function formatSeconds(value: number): string {
  const [hours, minutes, seconds] = [Math.floor(value / 3600), Math.floor((value % 3600) / 60), value % 60];
  const said = [
    ...(hours > 0 ? [counted(hours, l10n.t("{0} hour"), l10n.t("{0} hours"))] : []),
    ...(minutes > 0 ? [counted(minutes, l10n.t("{0} minute"), l10n.t("{0} minutes"))] : []),
    ...(seconds > 0 || hours + minutes === 0 ? [counted(seconds, l10n.t("{0} second"), l10n.t("{0} seconds"))] : []),
  ];
  return said.join(" ");
}

/**
 * "1 question", "4 areas for improvement": whichever of the two messages goes with the number, which is put in for its {0}:
 * `counted(n, l10n.t("{0} question"), l10n.t("{0} questions"))`.
 */
export const counted = (count: number, one: string, many: string): string =>
  (count === 1 ? one : many).replace("{0}", () => formatNumber(count));

/** An ISO date in words, "20 January 2023"; anything else as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 ? days().format(date) : iso; // NaN for what is none
}
