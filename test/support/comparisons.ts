import { compareReports } from "../../server/src/compare/comparison.ts";
import type { Comparison } from "../../server/src/model/comparison.ts";
import { sample } from "./samples.ts";

/** The comparison of samples on one body. */
export const compared = (...names: readonly string[]): Comparison => compareReports(names.map(sample));
