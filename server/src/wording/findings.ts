import type { FindingKind } from "../model/finding.ts";
import { improvementName, improvementNames } from "./improvements.ts";

/** What one finding of a kind is called: "Earlier area for improvement". */
export function findingName(kind: FindingKind): string {
  switch (kind) {
    case "grading":
      return "Grading";
    case "state":
      return "State";
    case "follow-up":
      return "Earlier area for improvement";
    case "statistic":
      return "Statistic";
    default:
      return improvementName(kind);
  }
}

/** What several findings of a kind are called: "Earlier areas for improvement". */
export function findingNames(kind: FindingKind): string {
  switch (kind) {
    case "grading":
    case "state":
    case "statistic":
      return `${findingName(kind)}s`;
    case "follow-up":
      return "Earlier areas for improvement";
    default:
      return improvementNames(kind);
  }
}
