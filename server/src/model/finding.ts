/**
 * The kinds of finding that a reader can list; a "state" stands where a grade would, and a "follow-up" is an earlier area for improvement
 * with what became of it.
 */
export const findingKinds = [
  "grading",
  "state",
  "area-for-improvement",
  "priority-action",
  "cause-of-concern",
  "recommendation",
  "innovative-practice",
  "promising-practice",
  "follow-up",
  "statistic",
] as const;

export type FindingKind = (typeof findingKinds)[number];
