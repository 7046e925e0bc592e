import type { Span } from "./span.ts";

export type StatisticKind = "percent" | "proportion" | "rate" | "currency" | "count" | "duration" | "change";

/** What a figure is held against: "England", "England average", "local population". */
export interface Comparator extends Span {
  readonly name: string;
  readonly value: number;
}

/** A figure with what the text says about it. */
export interface Statistic extends Span {
  readonly kind: StatisticKind;
  /**
   * percent: per hundred; proportion: [part, whole]; rate: per the unit's base; currency: whole pounds (pence as decimals);
   * duration: in `unit` (seconds for clock times); change: [from, to], or the amount where only that is stated.
   */
  readonly value: number | readonly [number, number];
  /** The stated percentage of a proportion, else null. */
  readonly percent: number | null;
  /** The noun phrase as the text gives it, or "percent", "GBP", "seconds", "weeks", "months", "years"; null where not stated. */
  readonly unit: string | null;
  readonly measure: string | null;
  readonly period: string | null;
  readonly comparator: Comparator | null;
}
