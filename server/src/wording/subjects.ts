import * as l10n from "@vscode/l10n";
import type { SubjectLevel } from "../model/framework.ts";
import { counted } from "./numbers.ts";

/** How many subjects of a level: "11 questions". */
export function countedSubjects(count: number, level: SubjectLevel): string {
  switch (level) {
    case "question":
      return counted(count, l10n.t("{0} question"), l10n.t("{0} questions"));
    case "pillar":
      return counted(count, l10n.t("{0} pillar"), l10n.t("{0} pillars"));
    case "overall":
      return counted(count, l10n.t("{0} overall"), l10n.t("{0} overalls"));
  }
}
