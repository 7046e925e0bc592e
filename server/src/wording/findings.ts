import * as l10n from "@vscode/l10n";
import type { FindingKind } from "../model/finding.ts";
import { improvementName, improvementNames } from "./improvements.ts";

/** What one finding of a kind is called: "Earlier area for improvement". */
export function findingName(kind: FindingKind): string {
  switch (kind) {
    case "grading":
      return l10n.t("Grading");
    case "state":
      return l10n.t("State");
    case "follow-up":
      return l10n.t("Earlier area for improvement");
    case "statistic":
      return l10n.t("Statistic");
    default:
      return improvementName(kind);
  }
}

/** What several findings of a kind are called within a sentence: "earlier areas for improvement". */
export function findingNamesWithin(kind: FindingKind): string {
  switch (kind) {
    case "grading":
      return l10n.t("gradings");
    case "state":
      return l10n.t("states");
    case "statistic":
      return l10n.t("statistics");
    case "follow-up":
      return l10n.t("earlier areas for improvement");
    case "area-for-improvement":
      return l10n.t("areas for improvement");
    case "priority-action":
      return l10n.t("areas for priority action");
    case "cause-of-concern":
      return l10n.t("causes of concern");
    case "recommendation":
      return l10n.t("recommendations");
    case "innovative-practice":
      return l10n.t("innovative practices");
    case "promising-practice":
      return l10n.t("promising practices");
  }
}

/** What several findings of a kind are called: "Earlier areas for improvement". */
export function findingNames(kind: FindingKind): string {
  switch (kind) {
    case "grading":
      return l10n.t("Gradings");
    case "state":
      return l10n.t("States");
    case "statistic":
      return l10n.t("Statistics");
    case "follow-up":
      return l10n.t("Earlier areas for improvement");
    default:
      return improvementNames(kind);
  }
}
