import type { Report } from "../model/report.ts";
import type { ReportSummary } from "../model/summary.ts";

/** Stub while the house is built. */
export interface ReportDocument {
  readonly uri: string;
  readonly text: string;
  readonly report: Report;
  readonly summary: ReportSummary;
}
