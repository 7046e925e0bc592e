import type { ReportDocument } from "../../model/document.ts";
import type { Grading } from "../../model/grading.ts";
import { groupBy } from "../groupBy.ts";
import { inspectionOf, inspectionOfGrading, isSame } from "../inspection.ts";
import { strength } from "../strength.ts";

/** Gives what the report says each subject was graded at the inspection that an article's grading is about, by the subject's id, plainest place first. */
export type GradesGiven = (claimed: Pick<Grading, "prior" | "inspection">) => ReadonlyMap<string | null, readonly Grading[]>;

/**
 * Looks for grades of the report's own inspection or of an earlier one that it recalls, whichever the article means. What it gives is empty
 * where either inspection is not known, or the report says nothing of it.
 */
export function gradesGiven(
  article: Pick<ReportDocument, "summary">,
  { summary, report }: Pick<ReportDocument, "summary" | "report">,
): GradesGiven {
  const [theirs, own] = [inspectionOf(article.summary), inspectionOf(summary)];
  if (!theirs || !own) return () => new Map();
  const all = report.gradings
    .filter(({ subjectId, form }) => subjectId !== null && strength(form) !== undefined)
    .map((grading) => ({ grading, inspection: inspectionOfGrading(own, grading) }))
    .sort((a, b) => strength(a.grading.form)! - strength(b.grading.form)! || a.grading.start - b.grading.start);
  const known = new Map<string | null, ReturnType<GradesGiven>>();
  return (claimed) => {
    const about = inspectionOfGrading(theirs, claimed);
    const found = known.get(about.name);
    if (found) return found;
    const given = all.filter(({ inspection }) => isSame(inspection, about)).map(({ grading }) => grading);
    const bySubject = groupBy(given, ({ subjectId }) => subjectId);
    known.set(about.name, bySubject);
    return bySubject;
  };
}
