import type { ImprovementKind } from "./improvement.ts";
import type { Place } from "./summary.ts";

/** What happened to an area for improvement at one place of one report. */
export type LifeEventKind = "issued" | "recalled" | "addressed" | "partly addressed" | "not addressed" | "issued again";

/** How much two sentences ask for the same thing. */
export interface Likeness {
  /** The share of the shorter one's words that are in the other, 0 to 1. */
  readonly share: number;
  /** True where what is asked for stands in both in the same words. */
  readonly isVerbatim: boolean;
}

export interface LifeEvent extends Place {
  readonly kind: LifeEventKind;
  readonly uri: string;
  /** The inspection whose report says so, by its own name; null where it has none. */
  readonly inspection: string | null;
  /** The sentence as people read it. */
  readonly words: string;
  /** False where a status is said in other words than "has (not) addressed this area for improvement". */
  readonly explicit: boolean;
  /** To what was known of the area for improvement before; null for its first event and for a status. */
  readonly likeness: Likeness | null;
}

/** One area for improvement, cause of concern or recommendation over the years. */
export interface LifeLine {
  readonly kind: ImprovementKind;
  readonly subjectId: string | null;
  readonly subject: string | null;
  /** The inspection that issued it, as far as known; null where not even a label is. */
  readonly issuedBy: string | null;
  /** In the order of inspections, and of the text within each report; never empty. */
  readonly events: readonly LifeEvent[];
}

/** What became of it, as far as the reports at hand say. Where somebody still waits comes first. */
export const fates = [
  "not addressed, issued again",
  "issued again",
  "not addressed",
  "partly addressed",
  "current",
  "not mentioned again",
  "addressed in other words",
  "addressed",
] as const;

export type Fate = (typeof fates)[number];

/** What became of what one sentence of a report asked for, with the report that says so. */
export interface ReportedFate {
  readonly fate: Fate;
  /** The inspection of that report, by its own name; null where it has none, and where no report says anything of it. */
  readonly by: string | null;
  /** Of that sentence to the one that asks for the same again; in that one's own report to those before. Null with every other fate. */
  readonly likeness: Likeness | null;
}
