import { gradeDiffers } from "./gradeDiffers.ts";
import { percentOf } from "./percentOf.ts";
import { priorDiffers } from "./priorDiffers.ts";
import type { Rule } from "./rule.ts";

/** Every rule; a new one is one file and one line here. */
export const rules: readonly Rule[] = [percentOf, gradeDiffers, priorDiffers];
