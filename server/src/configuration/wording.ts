import * as l10n from "@vscode/l10n";
import type * as z from "zod/mini";

/** What is wrong, as a clause that can follow the place: "this must be a list". */
export function wording(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return typeWords(issue.expected);
    case "unrecognized_keys":
      return l10n.t("there is no such key");
    case "invalid_value":
      return l10n.t("this must be one of {0}", issue.values.map(String).join(", "));
    case "too_small":
      if (Number(issue.minimum) === 1) return l10n.t("this must not be empty");
      return issue.origin === "string"
        ? l10n.t("this needs at least {0} characters", Number(issue.minimum))
        : l10n.t("this needs at least {0} entries", Number(issue.minimum));
    case "too_big":
      return issue.origin === "string"
        ? l10n.t("this has more than {0} characters", Number(issue.maximum))
        : l10n.t("this has more than {0} entries", Number(issue.maximum));
    default:
      return issue.message;
  }
}

function typeWords(expected: string): string {
  switch (expected) {
    case "array":
      return l10n.t("this must be a list in square brackets");
    case "object":
    case "record":
      return l10n.t("this must be an object in curly braces");
    case "string":
      return l10n.t("this must be text in quotation marks");
    case "boolean":
      return l10n.t("this must be true or false");
    default:
      return l10n.t("this must be of the type {0}", expected);
  }
}
