import * as l10n from "@vscode/l10n";
import type { GradeStep } from "../model/comparison.ts";
import type { Relation } from "../model/summary.ts";

/**
 * A step in a sign and a word, for those who do not see the one: "▲ better", "= same as 2018/19" where the inspection is named that it
 * is held against; empty where grades may not be compared.
 */
export function stepName({ relation }: Pick<GradeStep, "relation">, than: string | null = null): string {
  switch (relation) {
    case "better":
      return than === null ? l10n.t("▲ better") : l10n.t("▲ better than {0}", than);
    case "worse":
      return than === null ? l10n.t("▼ worse") : l10n.t("▼ worse than {0}", than);
    case "same":
      return than === null ? l10n.t("= same") : l10n.t("= same as {0}", than);
    case "not directly comparable":
      return "";
  }
}

/** How a grade stands to the one before, as a word for a table: "worse". */
export function relationName(relation: Relation): string {
  switch (relation) {
    case "better":
      return l10n.t("better");
    case "worse":
      return l10n.t("worse");
    case "same":
      return l10n.t("same");
    case "not directly comparable":
      return l10n.t("not directly comparable");
  }
}
