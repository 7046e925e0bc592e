import type { Problem } from "../model/problem.ts";

/** More contradictions than this in one document are no list that anyone works through. */
export const MOST_PROBLEMS = 200;

/** The loudest problems of a document in the order of the text, as many as may be shown, and how many are left out. */
export function capped<P extends Problem>(
  problems: readonly P[],
  most = MOST_PROBLEMS,
): { readonly shown: readonly P[]; readonly more: number } {
  if (problems.length <= most) return { shown: problems, more: 0 };
  const loudest = new Set(problems.toSorted((a, b) => loudness[b.level] - loudness[a.level]).slice(0, most));
  return { shown: problems.filter((problem) => loudest.has(problem)), more: problems.length - most };
}

const loudness: Readonly<Record<Problem["level"], number>> = { warning: 2, information: 1, hint: 0 };
