import { groupBy } from "../compare/groupBy.ts";
import { strength } from "../compare/strength.ts";
import { subjectAt } from "../compare/subjectAt.ts";
import { placeIn } from "../compare/summarise.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { FindingKind } from "../model/finding.ts";
import type { GradingForm } from "../model/grading.ts";
import type { FollowUpStatus } from "../model/improvement.ts";
import type { Place, ReportSummary, SummaryGrading } from "../model/summary.ts";

/** What a finding can be found by. */
export interface FindingFacts {
  readonly kind: FindingKind;
  readonly subjectId: string | null;
  readonly subject: string | null;
  /** Of a grading, as the scale spells it. */
  readonly grade?: string;
  /** Of a follow-up. */
  readonly status?: FollowUpStatus;
  /** As people read them; empty where only the summary is at hand and has none. */
  readonly words: string;
  /** What a figure measures, when, and what it is held against, as far as the text says so. */
  readonly detail?: string;
}

/** A finding with its place. */
export interface Finding extends FindingFacts, Place {
  /** Of a grading. */
  readonly form?: GradingForm;
}

/**
 * What is known of a report's findings by its summary: areas for improvement by the beginning of their words, follow-ups without words,
 * and one entry for all statistics on a subject. Earlier grades and counts of grades are no findings; each grade of a subject counts once.
 */
export const findingsInSummary = ({ gradings, improvements, followUps, statistics }: ReportSummary): readonly FindingFacts[] => [
  ...plainest(gradings).map(({ subjectId, subject, grade, quote }) => ({
    ...({ kind: "grading", subjectId, subject, grade, words: quote } as const),
  })),
  ...improvements.map(({ kind, subjectId, subject, words }) => ({ kind, subjectId, subject, words })),
  ...followUps.map(({ subjectId, subject, status }) => ({ ...({ kind: "follow-up", subjectId, subject, status, words: "" } as const) })),
  ...statistics.map(({ subjectId, subject }) => ({ ...({ kind: "statistic", subjectId, subject, words: "" } as const) })),
];

/** A report's findings in full: gradings, then what is asked for or pointed out, then follow-ups, then statistics, each as the text has them. */
export function findingsInFull(document: ReportDocument): readonly Finding[] {
  const { report, summary } = document;
  const there = subjectAt(report);
  return [
    ...plainest(summary.gradings).map((grading): Finding => ({ ...grading, kind: "grading", words: grading.quote })),
    ...summary.improvements.map((one): Finding => ({ ...one, words: wordsOf(document, one) })),
    ...report.followUps.map(
      ({ status, subjectId, subject, stated }): Finding => ({
        ...placeIn(report, stated),
        ...{ kind: "follow-up", subjectId, subject, status },
        words: wordsOf(document, stated),
      }),
    ),
    ...report.statistics.map((statistic): Finding => {
      const detail = [statistic.measure, statistic.period, statistic.comparator?.name].filter(Boolean).join(", ");
      return { ...placeIn(report, statistic), kind: "statistic", ...there(statistic.start), words: wordsOf(document, statistic), detail };
    }),
  ];
}

/** Each grade that a text gives a subject in this inspection once, at its plainest place. */
function plainest(gradings: readonly SummaryGrading[]): readonly SummaryGrading[] {
  const own = gradings.filter(({ prior, form }) => !prior && strength(form) !== undefined);
  const same = groupBy(own, ({ subjectId, grade }) => JSON.stringify([subjectId, grade]));
  return [...same.values()].map((places) => places.reduce((best, one) => (strength(one.form)! < strength(best.form)! ? one : best)));
}
