import type { CheckedArticle } from "../model/check.ts";
import type { Comparison } from "../model/comparison.ts";

/** One output format of `compare`. */
export interface ComparisonFormat {
  readonly name: string;
  /** The whole output, ending with a line end; nothing where nothing was compared and the format has no way to say so. */
  readonly write: (lineages: readonly ComparedLineage[], to: Destination) => string;
}

/** The inspections of one body beside each other, and the articles on them beside their reports. */
export interface ComparedLineage {
  readonly comparison: Comparison;
  readonly articles: readonly CheckedArticle[];
}

/** Where the output goes: a terminal shows no pictures and follows no links to lines. */
export interface Destination {
  readonly isTerminal: boolean;
}
