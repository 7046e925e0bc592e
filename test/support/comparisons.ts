import { checkedArticles } from "../../server/src/compare/articles/checkedArticles.ts";
import { compareReports } from "../../server/src/compare/comparison/comparison.ts";
import type { ComparedLineage } from "../../server/src/export/comparisonFormat.ts";
import type { Comparison } from "../../server/src/model/comparison.ts";
import { sample } from "./samples.ts";

/** The comparison of samples on one body. */
export const compared = (...names: readonly string[]): Comparison => compareReports(names.map(sample));

/** The comparison of samples on one body, with the articles among them beside their reports. */
export const comparedLineage = (...names: readonly string[]): ComparedLineage => ({
  comparison: compared(...names),
  articles: checkedArticles(names.map(sample)),
});
