import type { ReportDocument } from "../../model/document.ts";
import type { Statistic } from "../../model/statistic.ts";
import { numberIn } from "./measured.ts";
import type { StatedNumber } from "./statedNumbers.ts";

/** A percentage in brackets with the count before it, and what that may be a part of. */
export interface LooseShare {
  readonly statistic: Statistic;
  readonly part: number;
  /** Counts before it, the nearest first; never none. */
  readonly wholes: readonly number[];
  readonly percent: StatedNumber;
}

const FAR = 240;
/** "52 of them (", "27 of the service's 101 commanders (": between a part, or its whole, and the percentage. */
const OF_THEM = /^\s+of (?:them|these|those|which|whom)\s*\($/i;
const OF_WHOLE = /^\s+of (?:the|its|their|our|these|those)\s(?:[\p{L}’'-]+\s+){0,3}$/iu;
const TO_BRACKET = /^[^.;:()\d]{0,40}\($/;

/** Percentages that are no proportions by themselves, since their counts stand apart: "We read 50 files, and 19 of them (38 percent)". */
export function looseShares({ text, report }: ReportDocument): readonly LooseShare[] {
  const { statistics } = report;
  return statistics.flatMap((statistic, index): readonly LooseShare[] => {
    const [before, earlier] = [statistics[index - 1], statistics[index - 2]];
    if (statistic.kind !== "percent" || typeof statistic.value !== "number" || !isCount(before)) return [];
    if (!/^\s*\)/.test(text.slice(statistic.end, statistic.end + 2))) return [];
    const percent = numberIn(text, statistic.start, statistic.end, statistic.value);
    if (!percent) return [];
    const between = text.slice(numberEnd(text, before), statistic.start);
    if (OF_THEM.test(between)) {
      const counts = statistics.slice(Math.max(0, index - 5), index - 1).filter(isCount);
      const wholes = counts.filter(({ start, value }) => statistic.start - start < FAR && value >= before.value).map(({ value }) => value);
      const isOneParagraph = counts.length > 0 && !/\n[^\S\n]*\n/.test(text.slice(counts[0]!.start, statistic.start));
      return wholes.length > 0 && isOneParagraph ? [{ statistic, part: before.value, wholes: wholes.reverse(), percent }] : [];
    }
    if (!isCount(earlier) || !TO_BRACKET.test(between)) return [];
    const link = text.slice(numberEnd(text, earlier), before.start);
    return OF_WHOLE.test(link) && before.value >= earlier.value
      ? [{ statistic, part: earlier.value, wholes: [before.value], percent }]
      : [];
  });
}

type Count = Statistic & { readonly value: number };

const isCount = (statistic: Statistic | undefined): statistic is Count =>
  statistic?.kind === "count" && typeof statistic.value === "number";

/** Of a count's span the number comes first. */
const numberEnd = (text: string, { start, end }: Statistic): number => start + /^\S+/.exec(text.slice(start, end))![0].length;
