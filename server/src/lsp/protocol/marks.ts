import type { Range } from "vscode-languageserver";
import type { GradeShape } from "../../wording/gradeShapes.ts";

export { GRADE_SHAPES } from "../../wording/gradeShapes.ts";
export type { GradeShape };

/** Request from our own client to the server: the marks of the gradings of a document, as `AnnotationsAnswer`; null where it is no open report. */
export const ANNOTATIONS = "inspectionLens/annotations";

export interface AnnotationsAnswer {
  /** The version of the document that they are of; they have no place in another one. */
  readonly version: number;
  /** In the order of the text; each on one line, none overlapping. */
  readonly marks: readonly GradeMark[];
}

/** A stretch in which a grade is given. */
export interface GradeMark {
  readonly range: Range;
  readonly shape: GradeShape;
  /** True for a grade of an earlier inspection. */
  readonly prior: boolean;
}
