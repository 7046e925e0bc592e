import * as l10n from "@vscode/l10n";
import type { GradeStep } from "../model/comparison.ts";

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
