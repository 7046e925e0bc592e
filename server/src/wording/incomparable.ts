import * as l10n from "@vscode/l10n";

/** Why a framework's grades may not be compared with another's, as a clause. What a reader has laid down in words of their own stays as it is. */
export function incomparableWords(why: string): string {
  switch (why) {
    case "the framework of 2018 asks other questions of a shorter inspection; only overall effectiveness carries on":
      return l10n.t("the framework of 2018 asks other questions of a shorter inspection; only overall effectiveness carries on");
    case "the scale went from four tiers to five (adequate is new), and the inspectorate says that grades of the two cannot be compared directly":
      return l10n.t(
        "the scale went from four tiers to five (adequate is new), and the inspectorate says that grades of the two cannot be compared directly",
      );
    case "the report cards have other areas, another scale and no overall grade":
      return l10n.t("the report cards have other areas, another scale and no overall grade");
    case "adequate was replaced by requires improvement in November 2013, and the questions changed":
      return l10n.t("adequate was replaced by requires improvement in November 2013, and the questions changed");
    default:
      return why;
  }
}
