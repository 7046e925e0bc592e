import type { Statistic } from "../../model/statistic.ts";
import { copied } from "../../text/copied.ts";
import { byBlocks } from "../byBlocks.ts";
import { HEAD_BEFORE } from "./statistics.ts";

/** All figures of a report, in order. */
export const statisticsOfReport = byBlocks("statistics", {
  looksBack: HEAD_BEFORE,
  find: ({ reading, language, trace }, from, to) => language.statistics(reading, { from, to, left: trace?.number }),
  apart,
  moved,
});

function apart(statistic: Statistic): Statistic {
  const { unit, measure, period, comparator } = statistic;
  return {
    ...statistic,
    unit: copied(unit),
    measure: copied(measure),
    period: copied(period),
    comparator: comparator && { ...comparator, name: copied(comparator.name) },
  };
}

function moved(statistic: Statistic, by: number): Statistic {
  const { start, end, comparator } = statistic;
  return {
    ...statistic,
    start: start + by,
    end: end + by,
    comparator: comparator && { ...comparator, start: comparator.start + by, end: comparator.end + by },
  };
}
