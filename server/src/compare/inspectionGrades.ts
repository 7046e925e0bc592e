import type { ReportSummary, SummaryGrading } from "../model/summary.ts";
import { currentGradings } from "./currentGradings.ts";
import type { BodyInspection } from "./inspectedBodies.ts";

/** A grade with the text that gives it. */
export interface GradeInText {
  readonly summary: ReportSummary;
  readonly grading: SummaryGrading;
}

/**
 * What each subject was graded at an inspection, by the subject's id: by its reports, and only where none of them says so by other texts.
 * More than one entry means that the texts disagree; each grade is there once.
 */
export function inspectionGrades({ summaries }: BodyInspection): ReadonlyMap<string | null, readonly GradeInText[]> {
  const found = new Map<string | null, readonly GradeInText[]>();
  for (const summary of summaries) {
    for (const [subjectId, grading] of currentGradings(summary.gradings)) {
      const known = found.get(subjectId) ?? [];
      const isReported = known[0]?.summary.identity.kind === "report" && summary.identity.kind !== "report";
      if (!isReported && !known.some((one) => one.grading.grade === grading.grade)) found.set(subjectId, [...known, { summary, grading }]);
    }
  }
  return found;
}
