import type { Statistic } from "./statistic.ts";

/** A claim on what became of a report's earlier areas for improvement: "20 out of 24 … resolved". */
export interface FollowUpClaim {
  readonly claim: Statistic;
  readonly claimed: { readonly addressed: number; readonly total: number };
}

/** A report's own such claim, and what a count of its statements gives. */
export interface Recount extends FollowUpClaim {
  readonly counted: Counted;
}

/** How many earlier areas for improvement a report speaks of, by what it says became of them. */
export interface Counted {
  /** In the inspectorate's usual words. */
  readonly addressed: number;
  readonly addressedInOtherWords: number;
  readonly partlyAddressed: number;
  readonly notAddressed: number;
  readonly total: number;
}
