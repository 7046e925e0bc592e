import * as l10n from "@vscode/l10n";
import type { FollowUpStatus, ImprovementKind } from "../model/improvement.ts";
import type { Counted } from "../model/recount.ts";
import { counted } from "./numbers.ts";

/** What one finding of a kind is called: "Area for improvement". */
export function improvementName(kind: ImprovementKind): string {
  switch (kind) {
    case "area-for-improvement":
      return l10n.t("Area for improvement");
    case "priority-action":
      return l10n.t("Area for priority action");
    case "cause-of-concern":
      return l10n.t("Cause of concern");
    case "recommendation":
      return l10n.t("Recommendation");
    case "innovative-practice":
      return l10n.t("Innovative practice");
    case "promising-practice":
      return l10n.t("Promising practice");
  }
}

/** What several findings of a kind are called: "Areas for improvement". */
export function improvementNames(kind: ImprovementKind): string {
  switch (kind) {
    case "area-for-improvement":
      return l10n.t("Areas for improvement");
    case "priority-action":
      return l10n.t("Areas for priority action");
    case "cause-of-concern":
      return l10n.t("Causes of concern");
    case "recommendation":
      return l10n.t("Recommendations");
    case "innovative-practice":
      return l10n.t("Innovative practices");
    case "promising-practice":
      return l10n.t("Promising practices");
  }
}

/** How many findings of a kind: "1 cause of concern", "4 areas for improvement". */
export function countedImprovements(count: number, kind: ImprovementKind): string {
  switch (kind) {
    case "area-for-improvement":
      return counted(count, l10n.t("{0} area for improvement"), l10n.t("{0} areas for improvement"));
    case "priority-action":
      return counted(count, l10n.t("{0} area for priority action"), l10n.t("{0} areas for priority action"));
    case "cause-of-concern":
      return counted(count, l10n.t("{0} cause of concern"), l10n.t("{0} causes of concern"));
    case "recommendation":
      return counted(count, l10n.t("{0} recommendation"), l10n.t("{0} recommendations"));
    case "innovative-practice":
      return counted(count, l10n.t("{0} innovative practice"), l10n.t("{0} innovative practices"));
    case "promising-practice":
      return counted(count, l10n.t("{0} promising practice"), l10n.t("{0} promising practices"));
  }
}

/** What became of an earlier area for improvement, as a line beside its place: "earlier area for improvement: addressed". */
export function followUpName(status: FollowUpStatus): string {
  switch (status) {
    case "addressed":
      return l10n.t("earlier area for improvement: addressed");
    case "partly addressed":
      return l10n.t("earlier area for improvement: partly addressed");
    case "not addressed":
      return l10n.t("earlier area for improvement: not addressed");
  }
}

/** What a recount of earlier areas for improvement gives: "20 addressed, 1 addressed in other words, 3 not addressed". */
export const countedNames = (recount: Counted): string =>
  [
    recount.addressed > 0 && l10n.t("{0} addressed", recount.addressed),
    recount.addressedInOtherWords > 0 && l10n.t("{0} addressed in other words", recount.addressedInOtherWords),
    recount.partlyAddressed > 0 && l10n.t("{0} partly addressed", recount.partlyAddressed),
    recount.notAddressed > 0 && l10n.t("{0} not addressed", recount.notAddressed),
  ]
    .filter(Boolean)
    .join(", ");
