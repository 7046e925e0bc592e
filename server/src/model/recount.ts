import type { Statistic } from "./statistic.ts";

/** A report's own claim on its earlier areas for improvement ("20 out of 24 … resolved"), and what a count of its statements gives. */
export interface Recount {
  readonly claim: Statistic;
  readonly claimed: { readonly addressed: number; readonly total: number };
  readonly counted: Counted;
}

/** How many earlier areas for improvement a report speaks of, by what it says became of them. */
export interface Counted {
  readonly addressed: number;
  readonly addressedInOtherWords: number;
  readonly partlyAddressed: number;
  readonly notAddressed: number;
  readonly total: number;
}
