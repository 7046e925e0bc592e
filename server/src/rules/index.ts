import { changeAmount } from "./changeAmount.ts";
import { changeDirection } from "./changeDirection.ts";
import { comparatorDirection } from "./comparatorDirection.ts";
import { gradeDiffers } from "./gradeDiffers.ts";
import { nationalFigureDiffers } from "./nationalFigureDiffers.ts";
import { partsAndTotal } from "./partsAndTotal.ts";
import { percentOf } from "./percentOf.ts";
import { priorDiffers } from "./priorDiffers.ts";
import type { Rule } from "./rule.ts";
import { sameMeasureDiffers } from "./sameMeasureDiffers.ts";
import { surveyBaseDiffers } from "./surveyBaseDiffers.ts";

/** Every rule; a new one is one file and one line here. */
export const rules: readonly Rule[] = [
  percentOf,
  gradeDiffers,
  priorDiffers,
  partsAndTotal,
  comparatorDirection,
  changeDirection,
  changeAmount,
  sameMeasureDiffers,
  nationalFigureDiffers,
  surveyBaseDiffers,
];
