import * as l10n from "@vscode/l10n";
import type { GradingForm } from "../model/grading.ts";
import { capitalised } from "./words.ts";

/** A small whole number as a word; larger ones in digits. */
export function numberWord(value: number): string {
  switch (value) {
    case 0:
      return l10n.t("no");
    case 1:
      return l10n.t("one");
    case 2:
      return l10n.t("two");
    case 3:
      return l10n.t("three");
    case 4:
      return l10n.t("four");
    case 5:
      return l10n.t("five");
    case 6:
      return l10n.t("six");
    case 7:
      return l10n.t("seven");
    case 8:
      return l10n.t("eight");
    case 9:
      return l10n.t("nine");
    case 10:
      return l10n.t("ten");
    default:
      return String(value);
  }
}

/** A grade as it stands in a table: "Requires improvement". */
export const gradeName = (grade: string): string => capitalised(grade);

/** What the place of a grade is called: "overview table", "section heading". */
export function placeName(form: GradingForm): string {
  switch (form) {
    case "table":
      return l10n.t("overview table");
    case "heading":
      return l10n.t("section heading");
    case "standalone":
      return l10n.t("line under the heading");
    case "list":
    case "implied":
      return l10n.t("list");
    case "headline":
      return l10n.t("headline");
    case "sentence":
    case "transition":
    case "news":
    case "count":
    case "score":
      return l10n.t("sentence");
  }
}
