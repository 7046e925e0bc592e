import type { ReportDocument } from "../model/document.ts";
import type { Grading } from "../model/grading.ts";
import { type Inspection, inspectionOf, inspectionOfGrading, isSame } from "./inspection.ts";
import { strength } from "./strength.ts";

/**
 * Where a document says most plainly what a subject was graded at an inspection: undefined where it does not say. The overview table
 * comes first where `tableFirst` is set, else the section's own heading.
 */
export function gradingOf(
  { report, summary }: ReportDocument,
  subjectId: string,
  at: Inspection,
  { tableFirst = false } = {},
): Grading | undefined {
  const own = inspectionOf(summary);
  if (!own) return undefined;
  const rank = ({ form }: Grading): number => (tableFirst && form === "table" ? -1 : (strength(form) ?? Number.POSITIVE_INFINITY));
  return report.gradings
    .filter((grading) => grading.subjectId === subjectId && Number.isFinite(rank(grading)))
    .filter((grading) => isSame(inspectionOfGrading(own, grading), at))
    .reduce<Grading | undefined>((best, one) => (best && rank(best) <= rank(one) ? best : one), undefined);
}
