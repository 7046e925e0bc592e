import type { LifeEvent, Likeness } from "../model/lifeLine.ts";

/** How alike two sentences are: "word for word", "63 percent of the words alike". */
export const likenessName = ({ share, isVerbatim }: Likeness): string =>
  isVerbatim ? "word for word" : `${Math.round(100 * share)} percent of the words alike`;

/** What happened, as part of a list: "issued again, word for word", "addressed, in other words". */
export function eventName({ kind, explicit, likeness }: Pick<LifeEvent, "kind" | "explicit" | "likeness">): string {
  if (kind === "issued again" && likeness) return `${kind}, ${likenessName(likeness)}`;
  return explicit ? kind : `${kind}, in other words`;
}
