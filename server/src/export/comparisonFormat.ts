import type { Comparison } from "../model/comparison.ts";

/** One output format of `compare`. */
export interface ComparisonFormat {
  readonly name: string;
  /** The whole output, ending with a line end; nothing where nothing was compared and the format has no way to say so. */
  readonly write: (comparisons: readonly Comparison[], to: Destination) => string;
}

/** Where the output goes: a terminal shows no pictures and follows no links to lines. */
export interface Destination {
  readonly isTerminal: boolean;
}
