import { carriedOver } from "./carriedOver.ts";
import { causeAfterEffect } from "./causeAfterEffect.ts";
import { chartFiguresLost } from "./chartFiguresLost.ts";
import { claimDiffers } from "./claimDiffers.ts";
import { embargo } from "./embargo.ts";
import { gradeDiffers } from "./gradeDiffers.ts";
import { lastInspectionUnclear } from "./lastInspectionUnclear.ts";
import { percentOf } from "./percentOf.ts";
import { priorDiffers } from "./priorDiffers.ts";
import { quotationAltered } from "./quotationAltered.ts";
import type { Rule } from "./rule.ts";
import { sweepingClaim } from "./sweepingClaim.ts";
import { trendWithoutFigures } from "./trendWithoutFigures.ts";
import { wrongEncoding } from "./wrongEncoding.ts";

/** Every rule; a new one is one file and one line here. */
export const rules: readonly Rule[] = [
  percentOf,
  gradeDiffers,
  priorDiffers,
  carriedOver,
  sweepingClaim,
  quotationAltered,
  claimDiffers,
  trendWithoutFigures,
  causeAfterEffect,
  chartFiguresLost,
  lastInspectionUnclear,
  embargo,
  wrongEncoding,
];
