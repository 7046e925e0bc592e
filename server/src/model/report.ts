import type { Framework } from "./framework.ts";
import type { Grading, State } from "./grading.ts";
import type { FollowUp, Improvement } from "./improvement.ts";
import type { Mention } from "./mention.ts";
import type { Section } from "./section.ts";
import type { Span } from "./span.ts";
import type { Statistic } from "./statistic.ts";

export type ReportKind = "report" | "article" | "letter" | "minutes";

/** What a document is, as far as its text says so. Null fields are not stated. */
export interface Identity {
  readonly kind: ReportKind;
  /** Id of the assessment framework. */
  readonly frameworkId: string | null;
  /** Canonical name of the inspected body. */
  readonly body: string | null;
  /** Label of the inspection ("2021/22"). */
  readonly inspection: string | null;
  /** ISO date. */
  readonly published: string | null;
  /** Labels and years of the earlier inspection that the text looks back on ("2018/19", "2019", "December 2018"). */
  readonly priorLabels: readonly string[];
}

/** Everything recognised in one text. Plain data; it holds no part of the text but spans into it. */
export interface Report {
  /** False where the text is no inspection report or article about one; every list is empty then. */
  readonly recognised: boolean;
  readonly identity: Identity | null;
  /** Offsets of the first character of each line. */
  readonly lineStarts: ArrayLike<number>;
  readonly length: number;
  readonly sections: readonly Section[];
  readonly gradings: readonly Grading[];
  readonly states: readonly State[];
  readonly improvements: readonly Improvement[];
  readonly followUps: readonly FollowUp[];
  readonly statistics: readonly Statistic[];
  readonly mentions: readonly Mention[];
  readonly furniture: readonly Span[];
  /** Recognisers that failed on this text, one plain sentence each; their findings are missing, all others are there. */
  readonly faults: readonly string[];
  /** The frameworks by which it was read, where a reader has added to those known. */
  readonly frameworks?: readonly Framework[];
}
