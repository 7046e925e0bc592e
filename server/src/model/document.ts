import type { Report } from "./report.ts";
import type { ReportSummary } from "./summary.ts";

/** A recognised report or article with its text: what rules, features and exports are asked about. */
export interface ReportDocument {
  /** The document's address; on the command line its path as given. */
  readonly uri: string;
  readonly text: string;
  readonly report: Report;
  readonly summary: ReportSummary;
}
