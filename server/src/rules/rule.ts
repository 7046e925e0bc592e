import type { Level, Problem } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import type { ReportSummary } from "../model/summary.ts";

/** Stub while the house is built. */
export interface RuleContext {
  readonly document: { readonly uri: string; readonly text: string; readonly report: Report; readonly summary: ReportSummary };
  readonly others: readonly ReportSummary[];
}

/** Stub while the house is built. */
export type Finding = Omit<Problem, "code" | "level">;

/** Stub while the house is built. */
export interface Rule {
  readonly code: string;
  readonly title: string;
  readonly level: Level;
  readonly why: string;
  readonly example: { readonly fires: string; readonly silent: string };
  check(context: RuleContext): readonly Finding[];
}
