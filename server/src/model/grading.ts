import type { Span } from "./span.ts";

/** How a grade is stated; the public format's names. */
export type GradingForm =
  | "table"
  | "heading"
  | "standalone"
  | "sentence"
  | "list"
  | "transition"
  | "news"
  | "headline"
  | "count"
  | "score"
  | "implied";

/** A grade that the text gives to a subject. */
export interface Grading extends Span {
  readonly kind: "grading";
  readonly form: GradingForm;
  /** Canonical, lower case, as the scale spells it. */
  readonly grade: string;
  /** Id of the framework's subject; null where no single one is meant. */
  readonly subjectId: string | null;
  /** Canonical name of the subject, "Overall" where the body as a whole is graded, or null. */
  readonly subject: string | null;
  /** True where the grade is that of an earlier inspection. */
  readonly prior: boolean;
  /** Label of the inspection that gave the grade, as the text has it ("2018/19", "2019"); null where not stated. */
  readonly inspection: string | null;
  /** With form "count": how many subjects or bodies. */
  readonly count?: number;
  /** With form "score": points of how many. */
  readonly score?: readonly [number, number];
}

/** States that stand where a grade would and are none. */
export type GradeState = "not yet graded" | "not graded" | "inspected but not rated";

/** A subject that the text says has no grade. */
export interface State extends Span {
  readonly kind: "state";
  readonly state: GradeState;
  readonly subjectId: string | null;
  readonly subject: string | null;
}
