import type { Span } from "./span.ts";

export type ImprovementKind =
  | "area-for-improvement"
  | "priority-action"
  | "cause-of-concern"
  | "recommendation"
  | "innovative-practice"
  | "promising-practice";

/** Something that the inspectorate asks for or points out; the span is its own sentence or bullet without the glyph. */
export interface Improvement extends Span {
  readonly kind: ImprovementKind;
  readonly subjectId: string | null;
  readonly subject: string | null;
  /** ISO date by which a recommendation is to be met, else null. */
  readonly due: string | null;
  /** True for a cause of concern issued before the report. */
  readonly accelerated: boolean;
  /** The heading over it ("Areas for improvement"), which other findings of the same box share; null where there is none. */
  readonly heading: Span | null;
}

export type FollowUpStatus = "addressed" | "not addressed" | "partly addressed";

/** What the text says became of an earlier area for improvement; the span is the sentence that gives the status. */
export interface FollowUp extends Span {
  readonly kind: "follow-up";
  readonly status: FollowUpStatus;
  /** False where the status is said in other words than "has (not) addressed this area for improvement". */
  readonly explicit: boolean;
  /** The sentence that recalls the earlier area for improvement; the status sentence itself where none does. */
  readonly stated: Span;
  readonly subjectId: string | null;
  readonly subject: string | null;
}
