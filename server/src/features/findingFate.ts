import type { Fate, FindingKind } from "../model/finding.ts";
import type { FollowUpStatus } from "../model/improvement.ts";

/** What a finding's fate rests on. */
export interface FateAsked {
  readonly kind: FindingKind;
  /** Of a follow-up. */
  readonly status?: FollowUpStatus;
}

/** How it stands with a finding of an inspection; null for what asks for nothing: gradings, practices and statistics. */
export function fateOf({ kind, status }: FateAsked, isNewestInspection: boolean): Fate | null {
  switch (kind) {
    case "follow-up":
      return status ?? null;
    case "area-for-improvement":
    case "priority-action":
    case "cause-of-concern":
    case "recommendation":
      return isNewestInspection ? "current" : "earlier";
    case "grading":
    case "innovative-practice":
    case "promising-practice":
    case "statistic":
      return null;
  }
}
