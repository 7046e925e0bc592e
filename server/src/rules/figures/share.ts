import type { Statistic } from "../../model/statistic.ts";
import { matchesOf } from "../../text/matchesOf.ts";

/** A part of a whole beside the percentage that the text states for it. */
export interface StatedShare {
  readonly part: number;
  readonly whole: number;
  /** The percentage with the decimals that the text gives it ("64", "7.0"); null where the text states none. */
  readonly stated: string | null;
  /** Decimals stated. */
  readonly decimals: number;
  /** Whether the stated percentage is the exact one, that one rounded up, down or to the nearest, said to be near it, or off. */
  readonly fit: "exact" | "rounded" | "near" | "off";
}

/** The arithmetic of a proportion; undefined for other statistics and where the whole is nothing. */
export function shareOf(text: string, { kind, value, percent, start, end }: Statistic): StatedShare | undefined {
  if (kind !== "proportion" || typeof value === "number") return undefined;
  const [part, whole] = value;
  if (!(whole > 0) || !(part >= 0)) return undefined;
  const exact = (100 * part) / whole;
  if (percent === null) return { part, whole, stated: null, decimals: 0, fit: "exact" };
  const words = text.slice(Math.max(0, start - BEFORE), Math.min(end, start + LONGEST));
  const found = matchesOf(PERCENTAGE, words)
    .map(([, number]) => number ?? "")
    .find((number) => Number(number) === percent);
  const stated = found ?? String(percent);
  const decimals = stated.split(".")[1]?.length ?? 0;
  const distance = Math.abs(exact - percent);
  const fit = distance < 1e-9 ? "exact" : distance < 10 ** -decimals - 1e-9 ? "rounded" : HEDGE.test(words) ? "near" : "off";
  return { part, whole, stated, decimals, fit };
}

const PERCENTAGE = /(\d+(?:\.\d+)?)\s*(?:%|per\s?cent)/gi;
/** Words before a figure that make it a limit or a neighbourhood. */
const HEDGE =
  /\b(?:about|almost|approximately|around|at least|at most|just (?:over|under)|less than|more than|nearly|over|roughly|some|under|up to)\s+[\d.]+\s*(?:%|per\s?cent)/i;
const BEFORE = 24;
const LONGEST = 400;
