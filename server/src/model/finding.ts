/** The kinds of finding that a reader can list; "follow-up" is an earlier area for improvement with what became of it. */
export const findingKinds = [
  "grading",
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

/**
 * How it stands with something that the inspectorate asks for: "current" where the newest inspection known asks for it, "earlier" where
 * one before did and nothing more is known; the others are what a text says became of it.
 */
export const fates = ["current", "earlier", "not addressed", "partly addressed", "addressed"] as const;

export type Fate = (typeof fates)[number];
