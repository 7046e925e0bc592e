import type { Framework } from "../model/framework.ts";
import type { Relation } from "../model/summary.ts";
import { numberWord } from "../wording/grades.ts";

/** A grade with the framework by which it was given. */
export interface Graded {
  readonly grade: string;
  /** Undefined where it is not known. */
  readonly framework: Framework | undefined;
}

/** How a grade stands to an earlier one, and why: "worse", "one step down on the same four-tier scale". */
export interface Related {
  readonly relation: Relation;
  readonly why: string;
}

/** Relates two grades by what their frameworks say of themselves; never better or worse where they may not be compared. */
export function relate(earlier: Graded, later: Graded): Related {
  const [before, after] = [earlier.framework, later.framework];
  if (!before || !after) return apart("the scale of one of the two is not known");
  if (before.programme !== after.programme) return apart("they come from different kinds of inspection");
  const declared = declaredWhy(after, before) ?? declaredWhy(before, after);
  if (declared) return apart(declared);
  if (before.scale.join() !== after.scale.join()) return apart(`the scale went from ${tiers(before)} tiers to ${tiers(after)}`);
  return step(after, earlier.grade, later.grade);
}

function step(framework: Framework, earlier: string, later: string): Related {
  const [from, to] = [framework.scale.indexOf(earlier), framework.scale.indexOf(later)];
  const on = `on the same ${tiers(framework)}-tier scale`;
  if (from < 0 || to < 0) return apart("one of the two is not on the scale");
  if (from === to) return { relation: "same", why: `unchanged ${on}` };
  const steps = Math.abs(to - from);
  const how = `${numberWord(steps)} ${steps === 1 ? "step" : "steps"}`;
  return to < from ? { relation: "better", why: `${how} up ${on}` } : { relation: "worse", why: `${how} down ${on}` };
}

const apart = (why: string): Related => ({ relation: "not directly comparable", why });

const tiers = ({ scale }: Framework): string => numberWord(scale.length);

const declaredWhy = ({ incomparable }: Framework, other: Framework): string | undefined =>
  incomparable.find((entry) => entry.with.includes(other.id))?.why;
