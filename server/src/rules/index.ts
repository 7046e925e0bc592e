import { percentOf } from "./percentOf.ts";
import type { Rule } from "./rule.ts";

/** Stub while the house is built. */
export const rules: readonly Rule[] = [percentOf];
