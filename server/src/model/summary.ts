import type { Framework } from "./framework.ts";
import type { Grading } from "./grading.ts";
import type { Identity } from "./report.ts";

/** A grading as it is kept of a report that may not be open: with its line and a copy of its words. */
export interface SummaryGrading
  extends Pick<Grading, "start" | "end" | "form" | "grade" | "subjectId" | "subject" | "prior" | "inspection"> {
  /** 1-based. */
  readonly line: number;
  readonly quote: string;
}

/** The little that is kept of each report of the workspace; it holds copies of short texts, never the text itself. */
export interface ReportSummary {
  readonly uri: string;
  readonly identity: Identity;
  readonly gradings: readonly SummaryGrading[];
  /** As in the report. */
  readonly frameworks?: readonly Framework[];
}

/** How a grade stands to one of an earlier inspection. */
export type Relation = "better" | "worse" | "same" | "not directly comparable";

/** What the same subject was graded at an earlier inspection, and where that is written. */
export interface EarlierGrade extends SummaryGrading {
  readonly uri: string;
  /** One name for all labels of that inspection ("2018/19" also where the text says "2019"); null where none is known. */
  readonly round: string | null;
  readonly relation: Relation;
  /** A clause that explains the relation: "one step down on the same four-tier scale". */
  readonly why: string;
}
