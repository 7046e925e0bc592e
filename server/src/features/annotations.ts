import { inspectionOf, inspectionOfGrading } from "../compare/inspection.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { type GradeShape, gradeShape } from "../wording/gradeShapes.ts";
import { linePieces } from "./linePieces.ts";

/** A stretch of one line in which a grade is given, and how good that is on its own scale. */
export interface GradeMark extends Span {
  readonly shape: GradeShape;
  /** True for a grade of an earlier inspection. */
  readonly prior: boolean;
}

/**
 * The marks of all gradings, in the order of the text; none overlap. A grade has the shape of its place on the scale of the inspection that
 * gave it, so that a reader's own framework has shapes too; what is not on the scale, and a state in place of a grade, has none.
 */
export function annotations(document: ReportDocument): readonly GradeMark[] {
  const own = inspectionOf(document.summary);
  if (!own) return [];
  const marks = document.report.gradings.flatMap((grading) => {
    const shape = gradeShape(grading.grade, inspectionOfGrading(own, grading).framework.scale);
    return shape ? linePieces(document, grading).map((piece) => ({ ...piece, shape, prior: grading.prior })) : [];
  });
  marks.sort((a, b) => a.start - b.start || Number(a.prior) - Number(b.prior) || b.end - a.end);
  let end = 0;
  // one word may grade several questions
  return marks.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}
