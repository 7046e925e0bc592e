import type { Statistic } from "../../model/statistic.ts";

/** A figure as it is read: tokens `from` … `to` (exclusive), before its measure, period and comparator are looked for. */
export interface Figure extends Pick<Statistic, "kind" | "value" | "percent" | "unit"> {
  readonly from: number;
  readonly to: number;
}

/** A count that a later figure may be a part of: "684 building consultations … 598 (87 percent)". */
export interface Counted {
  readonly value: number;
  readonly from: number;
  readonly unit: string | null;
}
