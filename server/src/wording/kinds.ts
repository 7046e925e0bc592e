import * as l10n from "@vscode/l10n";
import type { ReportKind } from "../model/report.ts";

/** What a kind of text is called: "report". */
export function kindName(kind: ReportKind): string {
  switch (kind) {
    case "report":
      return l10n.t("report");
    case "article":
      return l10n.t("article");
    case "letter":
      return l10n.t("letter");
    case "minutes":
      return l10n.t("minutes");
  }
}

/** What the only text of a kind is called: "the report". */
export function theKindName(kind: ReportKind): string {
  switch (kind) {
    case "report":
      return l10n.t("the report");
    case "article":
      return l10n.t("the article");
    case "letter":
      return l10n.t("the letter");
    case "minutes":
      return l10n.t("the minutes");
  }
}
