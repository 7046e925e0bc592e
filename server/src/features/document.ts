import { summarise } from "../compare/summarise.ts";
import type { Report } from "../model/report.ts";
import type { ReportSummary } from "../model/summary.ts";
import { parseReport } from "../parse.ts";

/** Stub while the house is built. */
export interface ReportDocument {
  readonly uri: string;
  readonly text: string;
  readonly report: Report;
  readonly summary: ReportSummary;
}

/** Stub while the house is built. */
export function readDocument(uri: string, text: string): ReportDocument | undefined {
  const report = parseReport(text);
  const summary = summarise(uri, text, report);
  return summary && { uri, text, report, summary };
}
