import type { Fate, LifeEvent, Likeness, ReportedFate } from "../model/lifeLine.ts";
import { formatDate } from "./numbers.ts";
import { capitalised } from "./words.ts";

/** How alike two sentences are: "word for word", "63 percent of the words alike". */
export const likenessName = ({ share, isVerbatim }: Likeness): string =>
  isVerbatim ? "word for word" : `${Math.round(100 * share)} percent of the words alike`;

/** What happened, as part of a list: "issued again, word for word", "addressed, in other words". */
export function eventName({ kind, explicit, likeness }: Pick<LifeEvent, "kind" | "explicit" | "likeness">): string {
  if (kind === "issued again" && likeness) return `${kind}, ${likenessName(likeness)}`;
  return explicit ? kind : `${kind}, in other words`;
}

/** A fate as it stands beside others: "Not addressed, issued again". */
export const fateName = (fate: Fate): string => capitalised(fate);

/** A fate as it is told at the inspection named `here`: "addressed, by the report of 2021/22", "issued again, word for word". */
export function reportedFateName({ fate, by, likeness }: ReportedFate, here: string | null): string {
  const parts = [fate, likeness && likenessName(likeness), by !== null && by !== here && `by the report of ${formatDate(by)}`];
  return parts.filter(Boolean).join(", ");
}
