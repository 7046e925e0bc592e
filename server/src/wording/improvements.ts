import type { FollowUpStatus, ImprovementKind } from "../model/improvement.ts";
import type { Counted } from "../model/recount.ts";

/** What one finding of a kind is called: "Area for improvement". */
export function improvementName(kind: ImprovementKind): string {
  switch (kind) {
    case "area-for-improvement":
      return "Area for improvement";
    case "priority-action":
      return "Area for priority action";
    case "cause-of-concern":
      return "Cause of concern";
    case "recommendation":
      return "Recommendation";
    case "innovative-practice":
      return "Innovative practice";
    case "promising-practice":
      return "Promising practice";
  }
}

/** What several findings of a kind are called: "Areas for improvement". */
export function improvementNames(kind: ImprovementKind): string {
  switch (kind) {
    case "area-for-improvement":
      return "Areas for improvement";
    case "priority-action":
      return "Areas for priority action";
    case "cause-of-concern":
      return "Causes of concern";
    case "recommendation":
    case "innovative-practice":
    case "promising-practice":
      return `${improvementName(kind)}s`;
  }
}

/** What became of an earlier area for improvement, as a line beside its place: "earlier area for improvement: addressed". */
export const followUpName = (status: FollowUpStatus): string => `earlier area for improvement: ${status}`;

/** What a recount of earlier areas for improvement gives: "20 addressed, 1 addressed in other words, 3 not addressed". */
export const countedNames = (counted: Counted): string =>
  [
    [counted.addressed, "addressed"],
    [counted.addressedInOtherWords, "addressed in other words"],
    [counted.partlyAddressed, "partly addressed"],
    [counted.notAddressed, "not addressed"],
  ]
    .filter(([count]) => count !== 0)
    .map((part) => part.join(" "))
    .join(", ");
