import type { Grading } from "../model/grading.ts";
import type { ReportSummary, SummaryGrading } from "../model/summary.ts";
import { currentGradings } from "./currentGradings.ts";
import { inspectionOf, isSame } from "./inspection.ts";
import { lineage } from "./lineage.ts";

/** A grade as the report of an inspection gives it. */
export interface ReportedGrade extends SummaryGrading {
  readonly uri: string;
}

/**
 * What the report of the same inspection gives the subject that an article or letter speaks of; undefined for a report's own grade, for an
 * earlier one, and where that report is not at hand.
 */
export function reportedGrade(
  own: ReportSummary,
  { prior, subjectId }: Pick<Grading, "prior" | "subjectId">,
  others: readonly ReportSummary[],
): ReportedGrade | undefined {
  const inspection = inspectionOf(own);
  if (!inspection || prior || subjectId === null || own.identity.kind === "report") return undefined;
  for (const { summary, inspection: other } of lineage(own, others)) {
    const given = summary.identity.kind === "report" && isSame(inspection, other) && currentGradings(summary.gradings).get(subjectId);
    if (given) return { ...given, uri: summary.uri };
  }
  return undefined;
}
