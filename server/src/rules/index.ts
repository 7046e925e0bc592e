import { changeAmount } from "./changeAmount.ts";
import { changeDirection } from "./changeDirection.ts";
import { claimOverstated } from "./claimOverstated.ts";
import { comparatorDirection } from "./comparatorDirection.ts";
import { gradeDiffers } from "./gradeDiffers.ts";
import { gradeNotOnScale } from "./gradeNotOnScale.ts";
import { improvementsCount } from "./improvementsCount.ts";
import { improvementsHeading } from "./improvementsHeading.ts";
import { listIncomplete } from "./listIncomplete.ts";
import { namesFewer } from "./namesFewer.ts";
import { nationalFigureDiffers } from "./nationalFigureDiffers.ts";
import { overallGrade } from "./overallGrade.ts";
import { partsAndTotal } from "./partsAndTotal.ts";
import { percentOf } from "./percentOf.ts";
import { priorDiffers } from "./priorDiffers.ts";
import { questionWithoutGrade } from "./questionWithoutGrade.ts";
import type { Rule } from "./rule.ts";
import { sameMeasureDiffers } from "./sameMeasureDiffers.ts";
import { surveyBaseDiffers } from "./surveyBaseDiffers.ts";

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
  partsAndTotal,
  comparatorDirection,
  changeDirection,
  changeAmount,
  sameMeasureDiffers,
  nationalFigureDiffers,
  surveyBaseDiffers,
];
