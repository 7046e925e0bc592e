import * as l10n from "@vscode/l10n";
import { earlierGrades } from "../compare/earlierGrades.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Grading } from "../model/grading.ts";
import type { EarlierGrade, ReportSummary } from "../model/summary.ts";
import { gradeName } from "../wording/grades.ts";

/** What a subject was graded at the newest inspection before, as far as anything known here says so. */
export interface WasGrade {
  /** All places that say so, nearest first. */
  readonly entries: readonly [EarlierGrade, ...EarlierGrade[]];
  /** "Good", or "Good or Adequate" where the sources disagree. */
  readonly grade: string;
  /** The inspection's name; undefined where none is known. */
  readonly round: string | undefined;
  /** False where better or worse cannot be said of the two. */
  readonly isComparable: boolean;
}

/** The grade before a grading; undefined where none is known. */
export function wasGrade(
  { summary }: Pick<ReportDocument, "summary">,
  grading: Grading,
  others: readonly ReportSummary[],
): WasGrade | undefined {
  const earlier = earlierGrades(summary, grading, others);
  const [first] = earlier;
  if (!first) return undefined;
  const entries = [first, ...earlier.slice(1).filter(({ round }) => round === first.round)] as const;
  const [grade, ...rivals] = [...new Set(entries.map((entry) => gradeName(entry.grade)))];
  return {
    entries,
    grade: rivals.reduce((all, rival) => l10n.t("{0} or {1}", all, rival), grade ?? ""),
    round: first.round ?? first.inspection ?? undefined,
    isComparable: first.relation !== "not directly comparable",
  };
}
