import type { Framework } from "./framework.ts";
import type { Grading, State } from "./grading.ts";
import type { FollowUp, Improvement } from "./improvement.ts";
import type { Identity } from "./report.ts";
import type { Span } from "./span.ts";

/** Where something stands in a text that may not be open. */
export interface Place extends Span {
  /** 1-based. */
  readonly line: number;
  /** UTF-16 offset of the start on its line. */
  readonly character: number;
}

/** A grading as it is kept of a report, with a copy of its words. */
export interface SummaryGrading extends Place, Pick<Grading, "form" | "grade" | "subjectId" | "subject" | "prior" | "inspection"> {
  readonly quote: string;
}

/** A state in place of a grade as it is kept of a report. */
export interface SummaryState extends Place, Pick<State, "state" | "subjectId" | "subject"> {}

/** An area for improvement or the like as it is kept of a report. */
export interface SummaryImprovement extends Place, Pick<Improvement, "kind" | "subjectId" | "subject"> {
  /** The beginning of its words, as people read them. */
  readonly words: string;
}

/** What became of an earlier area for improvement, as it is kept of a report. */
export interface SummaryFollowUp extends Place, Pick<FollowUp, "status" | "explicit" | "subjectId" | "subject"> {}

/** How many figures stand under one subject, or under none. */
export interface SummaryStatistics extends Pick<Grading, "subjectId" | "subject"> {
  readonly count: number;
}

/** The little that is kept of each report of the workspace; it holds copies of short texts, never the text itself. */
export interface ReportSummary {
  readonly uri: string;
  readonly identity: Identity;
  readonly gradings: readonly SummaryGrading[];
  readonly states: readonly SummaryState[];
  readonly improvements: readonly SummaryImprovement[];
  readonly followUps: readonly SummaryFollowUp[];
  readonly statistics: readonly SummaryStatistics[];
  /** As in the report. */
  readonly frameworks?: readonly Framework[];
  /** The questions with their current grades, where they are at hand without reading the list of gradings again. */
  questions?(): readonly SummaryQuestion[];
  /** A quick look, where there is one: false where no area for improvement has all of these `grams` in its words; true where one may have. */
  maySay?(grams: readonly number[]): boolean;
}

/** A question, or another subject, with its grade. */
export interface SummaryQuestion extends Pick<SummaryGrading, "subject" | "grade"> {}

/** How a grade stands to one of an earlier inspection. */
export type Relation = "better" | "worse" | "same" | "not directly comparable";

/** What the same subject was graded at an earlier inspection, and where that is written. */
export interface EarlierGrade extends SummaryGrading {
  readonly uri: string;
  /** One name for all labels of that inspection ("2018/19" also where the text says "2019"); null where none is known. */
  readonly round: string | null;
  /** Id of the framework by which it was given. */
  readonly frameworkId: string;
  readonly relation: Relation;
  /** A clause that explains the relation: "one step down on the same four-tier scale". */
  readonly why: string;
}
