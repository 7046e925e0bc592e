import * as l10n from "@vscode/l10n";
import type { Fate, LifeEvent, LifeEventKind, Likeness, ReportedFate } from "../model/lifeLine.ts";
import { formatDate } from "./numbers.ts";
import { capitalised } from "./words.ts";

/** How alike two sentences are: "word for word", "63 percent of the words alike". */
export const likenessName = ({ share, isVerbatim }: Likeness): string =>
  isVerbatim ? l10n.t("word for word") : l10n.t("{0} percent of the words alike", Math.round(100 * share));

/** What happened, as part of a list: "issued again, word for word", "addressed, in other words". */
export function eventName({ kind, explicit, likeness }: Pick<LifeEvent, "kind" | "explicit" | "likeness">): string {
  const name = kindName(kind);
  if (kind === "issued again" && likeness) return `${name}, ${likenessName(likeness)}`;
  return explicit ? name : l10n.t("{0}, in other words", name);
}

function kindName(kind: LifeEventKind): string {
  switch (kind) {
    case "issued":
      return l10n.t("issued");
    case "recalled":
      return l10n.t("recalled");
    case "addressed":
    case "partly addressed":
    case "not addressed":
    case "issued again":
      return fateWords(kind);
  }
}

/** A fate as it stands beside others: "Not addressed, issued again". */
export const fateName = (fate: Fate): string => capitalised(fateWords(fate));

/** A fate within a sentence: "not addressed, issued again". */
export function fateWords(fate: Fate): string {
  switch (fate) {
    case "not addressed, issued again":
      return l10n.t("not addressed, issued again");
    case "issued again":
      return l10n.t("issued again");
    case "not addressed":
      return l10n.t("not addressed");
    case "partly addressed":
      return l10n.t("partly addressed");
    case "current":
      return l10n.t("current");
    case "not mentioned again":
      return l10n.t("not mentioned again");
    case "addressed in other words":
      return l10n.t("addressed in other words");
    case "addressed":
      return l10n.t("addressed");
  }
}

/** A fate as it is told at the inspection named `here`: "addressed, by the report of 2021/22", "issued again, word for word". */
export function reportedFateName({ fate, by, likeness }: ReportedFate, here: string | null): string {
  const isElsewhere = by !== null && by !== here;
  const parts = [fateWords(fate), likeness && likenessName(likeness), isElsewhere && l10n.t("by the report of {0}", formatDate(by))];
  return parts.filter(Boolean).join(", ");
}
