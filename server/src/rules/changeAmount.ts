import * as l10n from "@vscode/l10n";
import { formatRounded } from "../wording/numbers.ts";
import { exampleReport } from "./example.ts";
import { type StatedChange, statedChange } from "./figures/statedChange.ts";
import type { StatedNumber } from "./figures/statedNumbers.ts";
import type { Finding, Rule } from "./rule.ts";

/** A stated change is held against the two figures that it lies between. */
export const changeAmount: Rule = {
  code: "change-amount",
  title: "A stated change does not follow from its figures",
  level: "warning",
  why: "Where a report gives two figures and the change between them, one follows from the others. Rounding is understood; so are percentage points, and words such as “about” and “nearly”.",
  example: {
    fires: reportWith("1,953 false alarms in 2020/21 and 1,742 in 2021/22, a fall of 18.8 percent"),
    silent: reportWith("1,953 false alarms in 2020/21 and 1,742 in 2021/22, a fall of 10.8 percent"),
  },
  *check({ document }) {
    const { text, report } = document;
    const changes: StatedChange[] = [];
    for (const [i, statistic] of report.statistics.entries()) {
      if (i % STRETCH === 0) yield;
      const change = statedChange(document, statistic);
      if (change) changes.push(change);
    }
    // an amount is met again at a figure after it; what was read first says more
    const byAmount = new Map(changes.toReversed().map((change) => [change.amount.start, change]));
    return [...byAmount.values()].filter((change) => !follows(change)).map((change) => complaint(text, change));
  },
};

/** Figures that are looked at in one step. */
const STRETCH = 1_000;

function complaint(text: string, change: StatedChange): Finding {
  const { amount, from, to } = change;
  const places = [amount, from, to];
  const words = ({ start, end }: StatedNumber): string => text.slice(start, end).replace(/\s+/g, " ");
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
    message: l10n.t("A change of {0} does not follow from {1} and {2}: it is {3}.", words(amount), words(from), words(to), actual(change)),
  };
}

/** Whether the amount can be the change between the two, up or down, each rounded as it is stated. */
function follows(change: StatedChange): boolean {
  const { amount } = change;
  const [from, to] = roundedAlike(change.from, change.to);
  const near = (low: number, high: number): boolean => {
    const slack = 2 * amount.half + 1e-9;
    return [amount.value, -amount.value].some((value) => value >= low - slack && value <= high + slack);
  };
  const isDifference = near(to.value - to.half - from.value - from.half, to.value + to.half - from.value + from.half);
  if (amount.unit !== "percent") return isDifference;
  const isRelative = (a: StatedNumber, b: StatedNumber): boolean =>
    a.value - a.half <= 0 || near(100 * ((b.value - b.half) / (a.value + a.half) - 1), 100 * ((b.value + b.half) / (a.value - a.half) - 1));
  return isRelative(from, to) || (change.isEitherWay && isRelative(to, from)) || (from.unit === "percent" && isDifference);
}

/** Of "from 1,000 to 1,250" both are counted, or rounded, to the same place. */
function roundedAlike(from: StatedNumber, to: StatedNumber): readonly [StatedNumber, StatedNumber] {
  if (from.unit !== null) return [from, to];
  const half = Math.min(from.half, to.half);
  return [
    { ...from, half },
    { ...to, half },
  ];
}

function actual({ amount, from, to }: StatedChange): string {
  const difference = Math.abs(to.value - from.value);
  if (amount.unit === "percent") return l10n.t("{0} percent", formatRounded((100 * difference) / from.value));
  return amount.unit === "percentage points" ? l10n.t("{0} percentage points", formatRounded(difference)) : formatRounded(difference);
}

function reportWith(change: string): string {
  return exampleReport("2021/22", "Protecting the public through fire regulation", "", "Good", "", `The service attended ${change}.`);
}
