import type { Framework, Subject } from "./framework.ts";
import type { GradeState, GradingForm } from "./grading.ts";
import type { Fate, LifeLine } from "./lifeLine.ts";
import type { Recount } from "./recount.ts";
import type { ReportKind } from "./report.ts";
import type { StatisticKind } from "./statistic.ts";
import type { Place, Relation } from "./summary.ts";

/** All reports and articles on one body in one programme, inspection beside inspection. Inspections are named by their index. */
export interface Comparison {
  readonly body: string;
  /** For people, by the newest inspection: "HMICFRS fire and rescue". */
  readonly programme: string;
  /** Oldest first; those that a later text recalls are among them, without documents. */
  readonly inspections: readonly ComparedInspection[];
  /** Pillars and questions in the newest framework's order, then those that only older ones have. */
  readonly subjects: readonly ComparedSubject[];
  /** Oldest inspection first; those of which no area for improvement is known are left out. */
  readonly improvements: readonly ComparedImprovements[];
  readonly claims: readonly RecountedClaim[];
  /** In the order in which the newest report has them. */
  readonly statistics: readonly ComparedStatistic[];
}

export interface ComparedInspection {
  /** Its own name ("2021/22"); null where nothing names or dates it. */
  readonly name: string | null;
  /** Other labels under which texts speak of it: "2019", "December 2018". */
  readonly otherLabels: readonly string[];
  /** ISO date of its report, else null. */
  readonly published: string | null;
  readonly framework: Pick<Framework, "id" | "title" | "scale">;
  /** The report first. */
  readonly documents: readonly ComparedDocument[];
}

export interface ComparedDocument {
  readonly uri: string;
  readonly kind: ReportKind;
  /** ISO date, or null where it is not stated. */
  readonly published: string | null;
}

/** A stretch of a document that says what a cell says. */
export interface Evidence extends Place {
  readonly uri: string;
  /** Its words, with single spaces. */
  readonly words: string;
}

/** Where a grade of an inspection is from: its own report, a later report that recalls it, or an article or letter. */
export type GradeSource = "report" | "recalled" | "article";

export interface GradeEvidence extends Evidence {
  readonly source: GradeSource;
  readonly form: GradingForm;
}

/** A pillar or question over all inspections. */
export interface ComparedSubject extends Pick<Subject, "id" | "level"> {
  /** As the newest inspection calls it. */
  readonly name: string;
  /** What earlier inspections call it, where that differs. */
  readonly otherNames: readonly { readonly inspection: number; readonly name: string }[];
  /** True where the table sets it under a pillar that has a row of its own. */
  readonly isUnderPillar: boolean;
  /** The first inspection that asks it, where one before did not; null where all did. */
  readonly newIn: number | null;
  /** The last inspection that asks it, where one after did not; null where all did. */
  readonly goneAfter: number | null;
  /** One for each inspection. */
  readonly cells: readonly SubjectCell[];
}

export type SubjectCell =
  | GradedCell
  /** The report says that it has no grade. */
  | { readonly kind: "state"; readonly state: GradeState; readonly places: readonly Evidence[] }
  /** The inspectorate looks at it and grades it not in this round. */
  | { readonly kind: "not graded" }
  /** The round's framework does not have it. */
  | { readonly kind: "not asked" }
  /** The documents at hand do not say. */
  | { readonly kind: "not known" };

export interface GradedCell {
  readonly kind: "graded";
  /** Canonical, lower case, as the scale spells it. */
  readonly grade: string;
  /** Nearest source first: its own report, the next report that recalls it, articles; at most so many that people look at. */
  readonly places: readonly GradeEvidence[];
  /** What other places or sources give it instead, nearest source first. */
  readonly disagreement: readonly OtherGrade[];
  /** How the grade stands to the last one known before; null for the first. */
  readonly step: GradeStep | null;
}

export interface OtherGrade {
  readonly grade: string;
  readonly places: readonly GradeEvidence[];
}

export interface GradeStep {
  /** The inspection of the earlier grade. */
  readonly since: number;
  readonly earlier: string;
  readonly relation: Relation;
  /** A clause: "one step down on the same four-tier scale". */
  readonly why: string;
}

/** The areas for improvement, causes of concern and recommendations of one inspection. */
export interface ComparedImprovements {
  /** Null where the texts do not say which one issued them. */
  readonly inspection: number | null;
  /** True for the newest: these are current. */
  readonly isNewest: boolean;
  /** Open ones first, and in the order of the texts. */
  readonly lines: readonly FatedLine[];
}

export interface FatedLine extends LifeLine {
  readonly fate: Fate;
}

/** A report's own claim on its earlier areas for improvement, beside a count of what it says of each. */
export interface RecountedClaim extends Evidence, Pick<Recount, "claimed" | "counted"> {
  readonly inspection: number;
}

/** A figure that the reports of two or more inspections give. */
export interface ComparedStatistic {
  readonly kind: StatisticKind;
  /** As the newest report words it. */
  readonly measure: string;
  readonly unit: string | null;
  /** One for each inspection; null where its report gives none. */
  readonly cells: readonly (StatisticCell | null)[];
}

export interface StatisticCell extends Evidence {
  /** As in `Statistic`; a proportion is its part and whole. */
  readonly value: number | readonly [number, number];
  readonly percent: number | null;
  readonly period: string | null;
  /** To the last one known before; null for the first. */
  readonly difference: Difference | null;
}

export type Difference =
  | {
      readonly kind: "difference";
      readonly since: number;
      /** In the row's unit; in percentage points where that is percent. */
      readonly amount: number;
      /** Percent of the earlier value; null for percentage points, and where that is nothing. */
      readonly percent: number | null;
    }
  /** A clause that says why none can be given: "one of the two has no period". */
  | { readonly kind: "none"; readonly since: number; readonly why: string };
