import { gradingOf } from "../compare/gradingOf.ts";
import { compareTimes, type Inspection, inspectionOf, inspectionOfGrading, isBefore, isSame } from "../compare/inspection.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Grading } from "../model/grading.ts";
import { findingAt } from "./findingAt.ts";
import type { JumpKind, Target } from "./target.ts";

/**
 * From a grade to where it is given: in a report's sentence or heading to the overview table, in the table to the section; from an earlier
 * grade, and from an article's claim, to the report of that inspection, else to the nearest text that recalls it.
 */
export const gradingDefinition: JumpKind = (document, related, offset) =>
  fromGradings(document, offset, (grading, at) => {
    const isOwn = document.summary.identity.kind === "report" && !grading.prior;
    const given = isOwn ? grading : undefined;
    const here = { document, grading: gradingOf(document, grading.subjectId!, at, { tableFirst: grading.form !== "table" }) };
    const there = sourcesOf(related, at).map((other) => ({ document: other, grading: gradingOf(other, grading.subjectId!, at) }));
    const found = (given ? [here] : [...there, here]).find((one) => one.grading && one.grading.start !== grading.start);
    return found?.grading ? [{ document: found.document, span: found.grading }] : [];
  });

/** From a grade to what the same subject was graded later, the next inspection first. */
export const gradingImplementation: JumpKind = (document, related, offset) =>
  fromGradings(document, offset, (grading, at) => {
    const later = [document, ...related]
      .flatMap((other) => {
        const inspection = other.summary.identity.kind === "report" ? inspectionOf(other.summary) : undefined;
        return inspection && isBefore(at, inspection) ? [{ other, inspection }] : [];
      })
      .sort((a, b) => compareTimes(a.inspection, b.inspection));
    return later.flatMap(({ other, inspection }) => {
      const given = gradingOf(other, grading.subjectId!, inspection);
      return given ? [{ document: other, span: given }] : [];
    });
  });

function fromGradings(
  document: ReportDocument,
  offset: number,
  targetsOf: (grading: Grading, at: Inspection) => readonly Target[],
): ReturnType<JumpKind> {
  const own = inspectionOf(document.summary);
  const origin = findingAt(
    document.report.gradings.filter(({ subjectId }) => subjectId !== null),
    offset,
  );
  if (!own || !origin) return undefined;
  // one grade word may be given to several subjects
  const together = document.report.gradings.filter(
    ({ start, end, grade, subjectId }) => start === origin.start && end === origin.end && grade === origin.grade && subjectId !== null,
  );
  return { origin, targets: together.flatMap((grading) => targetsOf(grading, inspectionOfGrading(own, grading))) };
}

/** The documents that say what was graded at an inspection: its own reports, then later reports that recall it. */
function sourcesOf(related: readonly ReportDocument[], at: Inspection): readonly ReportDocument[] {
  const reports = related.filter(({ summary }) => summary.identity.kind === "report");
  const isOn = ({ summary }: ReportDocument): boolean => {
    const inspection = inspectionOf(summary);
    return inspection !== undefined && isSame(inspection, at);
  };
  return [...reports.filter(isOn), ...reports.filter((report) => !isOn(report))];
}
