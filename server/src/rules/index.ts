import { claimOverstated } from "./claimOverstated.ts";
import { gradeDiffers } from "./gradeDiffers.ts";
import { gradeNotOnScale } from "./gradeNotOnScale.ts";
import { improvementsCount } from "./improvementsCount.ts";
import { improvementsHeading } from "./improvementsHeading.ts";
import { listIncomplete } from "./listIncomplete.ts";
import { namesFewer } from "./namesFewer.ts";
import { overallGrade } from "./overallGrade.ts";
import { percentOf } from "./percentOf.ts";
import { priorDiffers } from "./priorDiffers.ts";
import { questionWithoutGrade } from "./questionWithoutGrade.ts";
import type { Rule } from "./rule.ts";

/** Every rule; a new one is one file and one line here. */
export const rules: readonly Rule[] = [
  percentOf,
  gradeDiffers,
  priorDiffers,
  gradeNotOnScale,
  questionWithoutGrade,
  improvementsHeading,
  improvementsCount,
  overallGrade,
  claimOverstated,
  listIncomplete,
  namesFewer,
];
