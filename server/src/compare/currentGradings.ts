import type { Grading } from "../model/grading.ts";
import { strength } from "./strength.ts";

/** The grade that a text gives each subject in this inspection, from its plainest place, by the subject's id. */
export function currentGradings<T extends Pick<Grading, "form" | "prior" | "subjectId">>(
  gradings: readonly T[],
): ReadonlyMap<string | null, T> {
  const found = new Map<string | null, T>();
  for (const grading of gradings) {
    if (grading.prior || grading.subjectId === null) continue;
    const known = found.get(grading.subjectId);
    if ((strength(grading.form) ?? 99) < (known ? (strength(known.form) ?? 99) : 99)) found.set(grading.subjectId, grading);
  }
  return found;
}
