import { groupBy } from "../compare/groupBy.ts";
import { fateOfStatus } from "../compare/lifeLines/fate.ts";
import type { FatesInReport } from "../compare/lifeLines/fatesInReports.ts";
import { isAskedFor } from "../compare/lifeLines/lifeLines.ts";
import { strength } from "../compare/strength.ts";
import { subjectAt } from "../compare/subjectAt.ts";
import { placeIn } from "../compare/summarise.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { FindingKind } from "../model/finding.ts";
import type { GradeState, GradingForm } from "../model/grading.ts";
import type { FollowUp } from "../model/improvement.ts";
import type { ReportedFate } from "../model/lifeLine.ts";
import type { Place, ReportSummary, SummaryGrading } from "../model/summary.ts";

/** What a finding can be found by. */
export interface FindingFacts {
  readonly kind: FindingKind;
  readonly subjectId: string | null;
  readonly subject: string | null;
  /** Of a grading, as the scale spells it. */
  readonly grade?: string;
  readonly state?: GradeState;
  /** Of what is asked for: where it stands in the text. */
  readonly start?: number;
  /** Of a follow-up as it says itself, of what is asked for as later reports say; without it none of them is at hand. */
  readonly fate?: ReportedFate;
  /** As people read them; empty where only the summary is at hand and has none. */
  readonly words: string;
  /** What a figure measures, when, and what it is held against, as far as the text says so. */
  readonly detail?: string;
}

/** A finding with its place. */
export interface Finding extends FindingFacts, Place {
  readonly start: number;
  /** Of a grading. */
  readonly form?: GradingForm;
}

/**
 * What is known of a report's findings by its summary: areas for improvement by the beginning of their words and without their fates,
 * follow-ups without words, and one entry for all statistics on a subject. Earlier grades and counts of grades are no findings; each
 * grade of a subject counts once.
 */
export const findingsInSummary = ({ gradings, states, improvements, followUps, statistics }: ReportSummary): readonly FindingFacts[] => [
  ...plainest(gradings).map(({ subjectId, subject, grade, quote }) => ({
    ...({ kind: "grading", subjectId, subject, grade, words: quote } as const),
  })),
  ...states.map(({ subjectId, subject, state }) => ({ ...({ kind: "state", subjectId, subject, state, words: state } as const) })),
  ...improvements.map(({ kind, subjectId, subject, words, start }) => ({ kind, subjectId, subject, words, start })),
  ...followUps.map((followUp) => ({ kind: "follow-up" as const, ...onSubject(followUp), fate: ownFate(followUp), words: "" })),
  ...statistics.map(({ subjectId, subject }) => ({ ...({ kind: "statistic", subjectId, subject, words: "" } as const) })),
];

/**
 * A report's findings in full, without the fates of what is asked for: gradings, then states, then what is asked for or pointed out, then
 * follow-ups, then statistics, each as the text has them.
 */
export function findingsInFull(document: ReportDocument): readonly Finding[] {
  const { report, summary } = document;
  const there = subjectAt(report);
  return [
    ...plainest(summary.gradings).map((grading): Finding => ({ ...grading, kind: "grading", words: grading.quote })),
    ...summary.states.map((state): Finding => ({ ...state, kind: "state", words: wordsOf(document, state) })),
    ...summary.improvements.map((one): Finding => ({ ...one, words: wordsOf(document, one) })),
    ...report.followUps.map(
      (followUp): Finding => ({
        ...placeIn(report, followUp.stated),
        ...onSubject(followUp),
        ...{ kind: "follow-up", fate: ownFate(followUp), words: wordsOf(document, followUp.stated) },
      }),
    ),
    ...report.statistics.map((statistic): Finding => {
      const detail = [statistic.measure, statistic.period, statistic.comparator?.name].filter(Boolean).join(", ");
      return { ...placeIn(report, statistic), kind: "statistic", ...there(statistic.start), words: wordsOf(document, statistic), detail };
    }),
  ];
}

/** Findings of one report with what became of what they ask for, as far as it is known. */
export const withFates = <Facts extends FindingFacts>(findings: readonly Facts[], fates: FatesInReport | undefined): readonly Facts[] =>
  findings.map((finding) => {
    const fate = isAskedFor(finding.kind) && finding.start !== undefined ? fates?.get(finding.start) : undefined;
    return fate ? { ...finding, fate } : finding;
  });

const onSubject = ({ subjectId, subject }: Pick<FindingFacts, "subjectId" | "subject">) => ({ subjectId, subject });

const ownFate = ({ status, explicit }: Pick<FollowUp, "status" | "explicit">): ReportedFate => ({
  fate: fateOfStatus(status, explicit),
  by: null,
  likeness: null,
});

/** Each grade that a text gives a subject in this inspection once, at its plainest place. */
function plainest(gradings: readonly SummaryGrading[]): readonly SummaryGrading[] {
  const own = gradings.filter(({ prior, form }) => !prior && strength(form) !== undefined);
  const same = groupBy(own, ({ subjectId, grade }) => JSON.stringify([subjectId, grade]));
  return [...same.values()].map((places) => places.reduce((best, one) => (strength(one.form)! < strength(best.form)! ? one : best)));
}
