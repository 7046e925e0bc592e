import { groupBy } from "../../compare/groupBy.ts";
import { measureKey } from "../../compare/measureKey.ts";
import type { ReportDocument } from "../../model/document.ts";
import type { Statistic } from "../../model/statistic.ts";
import { perDocument } from "../perDocument.ts";
import { sentenceRound } from "../sentenceRound.ts";
import { keyOf, type Measured, measuredBy } from "./measured.ts";
import { HEDGED } from "./numbersIn.ts";
import { periodKey } from "./periodKey.ts";

/** A figure that a report gives of the body as a whole. */
export interface Figure extends Measured {
  readonly document: ReportDocument;
  readonly period: string;
  /** What is measured, where a sentence says it strictly. */
  readonly said: string | undefined;
}

/** Tables first, so that what a sentence says is reported there. */
export const figuresOf = perDocument((document): readonly Figure[] => figuresAmong(document, measuredAmong(document, keyed(document))));

/**
 * Those of them whose measure the report gives more than once. Most are ruled out by their words; to read the numbers and periods of all, and
 * to find whether they are of the whole body, takes longer than all else.
 */
export const repeatedFiguresOf = perDocument((document): readonly Figure[] => {
  const alike = repeated(keyed(document));
  return figuresAmong(document, repeated(measuredAmong(document, alike)));
});

interface Keyed {
  readonly statistic: Statistic;
  readonly key: string;
}

type OfPeriod = Measured & Pick<Figure, "period">;

/** Figures that may have a period, with what they measure. */
const keyed = perDocument(({ report }): readonly Keyed[] =>
  report.statistics.flatMap((statistic) => {
    const key = statistic.period === null && baseOf(statistic) === undefined ? undefined : keyOf(statistic);
    return key === undefined ? [] : [{ statistic, key }];
  }),
);

function repeated<T extends Pick<Keyed, "key">>(all: readonly T[]): readonly T[] {
  const byKey = groupBy(all, ({ key }) => key);
  return all.filter(({ key }) => byKey.get(key)!.length > 1);
}

const measuredAmong = ({ text }: ReportDocument, figures: readonly Keyed[]): readonly OfPeriod[] =>
  figures.flatMap(({ statistic, key }) => {
    const period = periodKey(statistic.period) ?? baseOf(statistic);
    const measured = period === undefined ? undefined : measuredBy(text, statistic, key);
    return period === undefined || !measured ? [] : [{ ...measured, period }];
  });

function figuresAmong(document: ReportDocument, measured: readonly OfPeriod[]): readonly Figure[] {
  const all = measured
    .filter(({ isTabled, statistic }) => isTabled || isOwn(document, statistic))
    .map((one): Figure => ({ ...one, document, said: measureKey(document.text, one.statistic) }));
  return [...all.filter(({ isTabled }) => isTabled), ...all.filter(({ isTabled }) => !isTabled)];
}

/** Answers of one survey to one question are of one time. */
const baseOf = ({ kind, value }: Statistic): string | undefined =>
  kind === "proportion" && typeof value !== "number" && value[1] >= 20 ? `of ${value[1]}` : undefined;

/** Two rows of tables may be on two bodies; two sentences must both say strictly what is measured. */
export const isSame = (one: Figure, other: Figure): boolean =>
  one.period === other.period && (one.isTabled !== other.isTabled || (!one.isTabled && one.said !== undefined && one.said === other.said));

const ELSEWHERE =
  /\b(?:England|Wales|national\w*|country|similar|rural|urban|districts?|stations?|region\w*|neighbours?|comparators?|other (?:services|forces|councils|authorities)|on-call|retained|of (?:these|them|those|which|whom)|target|aims?|plan(?:s|ned)?|should|would|could|half|quarter|only one|another|further)\b/i;
/** What may stand after a number of all that were counted; "visits to homes at risk" are some of them. */
const WHOLE =
  /^\s*(?:[.,;:)]|$|\b(?:and|in|during|for|over) (?!homes|houses|places)|which\b|(?:which |that )?(?:is|was|are|were)\b|compared\b|against\b)/i;

/** Whether a sentence says the figure of the inspected body as a whole, and as it is. */
function isOwn(document: ReportDocument, statistic: Statistic): boolean {
  const sentence = sentenceRound(document, statistic);
  const { text } = document;
  const { kind, start, end } = statistic;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const clause = /^[^,;.(]*?(?=$|[,;.(]|\band\b|\bwhich\b|\bcompared\b|\bagainst\b|\bthan\b)/.exec(after)![0];
  if (HEDGED.test(before) || ELSEWHERE.test(before) || ELSEWHERE.test(clause)) return false;
  return (kind !== "count" && kind !== "rate") || WHOLE.test(after);
}
