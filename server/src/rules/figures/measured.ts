import { isTableFigure, meaningfulWords } from "../../compare/measureKey.ts";
import type { Statistic } from "../../model/statistic.ts";
import { matchesOf } from "../../text/matchesOf.ts";
import { NUMBER, type StatedNumber, statedNumber } from "./statedNumbers.ts";

/** A figure of one measure, as it is held against others. */
export interface Measured {
  readonly statistic: Statistic;
  /** Equal for figures of one measure by strict words: kind, base and words. */
  readonly key: string;
  readonly stated: StatedNumber;
  readonly isTabled: boolean;
}

/** Words that two ways to name one measure may differ in. */
const SLIGHT =
  /\b(?:carried out |undertaken |completed )?by (?:the )?(?:fire and rescue )?(?:services?|forces?)\b|\b(?:known|number|numbers|overall|total|average|rate|rates|attended|carried out|undertaken)\b/gi;
/** Tables and sentences have different names for them. */
const PUMPS = /\b(?:pumps?|(?:fire )?appliances?)\b/gi;
const PEOPLE = /^(.*\d )?(?:people|population|residents?|inhabitants?|persons?|head)(?: of (?:the )?population)?$/;
/** A label or a rate says enough in so many words; a sentence on a share or an amount must say more. */
const LEAST_OF_RATE = 1;
const LEAST = 2;

/** What a figure measures, and its one number; undefined where it is none, or says too little to be known again. */
export function measuredAt(text: string, statistic: Statistic): Measured | undefined {
  const key = keyOf(statistic);
  return key === undefined ? undefined : measuredBy(text, statistic, key);
}

/** The same of a figure whose key is known. */
export function measuredBy(text: string, statistic: Statistic, key: string): Measured | undefined {
  const value = numberOf(statistic);
  const stated = value === undefined ? undefined : numberIn(text, statistic.start, statistic.end, value);
  return stated && { statistic, key, stated, isTabled: isTableFigure(text, statistic) };
}

/** The key of a figure by its words alone; undefined where it is no one number, or says too little to be known again. */
export function keyOf(statistic: Statistic): string | undefined {
  const { kind, measure, unit } = statistic;
  if (numberOf(statistic) === undefined || kind === "change") return undefined;
  const isShare = kind === "percent" || kind === "proportion";
  const [counted = "", base = ""] = (unit ?? "").toLowerCase().split(/\bper (?!cent)/);
  const noun = kind === "rate" || kind === "count" ? counted : "";
  const phrase = `${measure ?? ""} ${noun}`
    .replace(SLIGHT, " ")
    .replace(PUMPS, "fire engines")
    .replace(/\bper\b.*$/, " ");
  const named = meaningfulWords(phrase).map((word) => (word.endsWith("e") ? word.slice(0, -1) : word));
  const words = named.length === 0 && kind === "rate" ? [headOf(counted)] : named;
  if (words.length < (kind === "rate" ? LEAST_OF_RATE : LEAST)) return undefined;
  const per = base.replaceAll(",", "").replace(SLIGHT, "").replace(/\s+/g, " ").trim().replace(PEOPLE, "$1people");
  return JSON.stringify([isShare ? "share" : kind, isShare || noun !== "" ? "" : counted.trim(), per, words]);
}

/** What a rate counts, though it be people: "number of firefighters". */
const headOf = (counted: string): string => /(\p{L}+?)s?\s*$/u.exec(counted)?.[1] ?? "";

/** The number at a span with the places that it is stated to, where it is the one that was recognised. */
export function numberIn(text: string, start: number, end: number, value: number): StatedNumber | undefined {
  for (const { 0: words, index } of matchesOf(ANY_NUMBER, text.slice(start, end))) {
    const number = statedNumber(words, start + index);
    if (Math.abs(number.value - value) < 1e-9) return number;
  }
  return undefined;
}

const ANY_NUMBER = new RegExp(NUMBER, "giu");

/** A share as its percentage. */
function numberOf({ kind, value, percent }: Statistic): number | undefined {
  if (kind === "proportion") return percent ?? undefined;
  return typeof value === "number" && kind !== "duration" ? value : undefined;
}

/** Whether two numbers are the same, or one is the other with fewer places, rounded up or down. */
export function isRounded(one: StatedNumber, other: StatedNumber): boolean {
  const difference = Math.abs(one.value - other.value);
  return difference < 1e-9 || (one.half !== other.half && difference < 2 * Math.max(one.half, other.half) - 1e-9);
}
