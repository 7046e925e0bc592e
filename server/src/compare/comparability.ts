import * as l10n from "@vscode/l10n";
import type { Framework } from "../model/framework.ts";
import type { Relation } from "../model/summary.ts";
import { numberWord } from "../wording/grades.ts";
import { incomparableWords } from "../wording/incomparable.ts";

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
  if (!before || !after) return apart(l10n.t("the scale of one of the two is not known"));
  if (before.programme !== after.programme) return apart(l10n.t("they come from different kinds of inspection"));
  const declared = declaredWhy(after, before) ?? declaredWhy(before, after);
  if (declared) return apart(declared);
  if (before.scale.join() !== after.scale.join()) return apart(l10n.t("the scale went from {0} tiers to {1}", tiers(before), tiers(after)));
  return step(after, earlier.grade, later.grade);
}

function step(framework: Framework, earlier: string, later: string): Related {
  const [from, to] = [framework.scale.indexOf(earlier), framework.scale.indexOf(later)];
  if (from < 0 || to < 0) return apart(l10n.t("one of the two is not on the scale"));
  if (from === to) return { relation: "same", why: l10n.t("unchanged on the same {0}-tier scale", tiers(framework)) };
  const steps = Math.abs(to - from);
  return to < from
    ? { relation: "better", why: stepsUp(steps, tiers(framework)) }
    : { relation: "worse", why: stepsDown(steps, tiers(framework)) };
}

const stepsUp = (steps: number, tiers: string): string =>
  steps === 1
    ? l10n.t("one step up on the same {0}-tier scale", tiers)
    : l10n.t("{0} steps up on the same {1}-tier scale", numberWord(steps), tiers);

const stepsDown = (steps: number, tiers: string): string =>
  steps === 1
    ? l10n.t("one step down on the same {0}-tier scale", tiers)
    : l10n.t("{0} steps down on the same {1}-tier scale", numberWord(steps), tiers);

const apart = (why: string): Related => ({ relation: "not directly comparable", why });

const tiers = ({ scale }: Framework): string => numberWord(scale.length);

const declaredWhy = ({ incomparable }: Framework, other: Framework): string | undefined =>
  incomparable.filter((entry) => entry.with.includes(other.id)).map(({ why }) => incomparableWords(why))[0];
