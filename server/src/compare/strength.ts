import type { GradingForm } from "../model/grading.ts";

const STRENGTH: readonly GradingForm[] = [
  "heading",
  "standalone",
  "table",
  "list",
  "sentence",
  "transition",
  "news",
  "headline",
  "score",
  "implied",
];

/** Orders forms by how plainly they give a subject's grade, plainest first; undefined for those that give none to a single subject. */
export function strength(form: GradingForm): number | undefined {
  const at = STRENGTH.indexOf(form);
  return at < 0 ? undefined : at;
}
