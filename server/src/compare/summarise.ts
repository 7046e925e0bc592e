import type { Report } from "../model/report.ts";
import type { ReportSummary } from "../model/summary.ts";

/** Stub while the house is built. */
export function summarise(uri: string, text: string, report: Report): ReportSummary | undefined {
  if (!report.recognised || !report.identity) return undefined;
  const gradings = report.gradings.map((grading) => ({
    ...grading,
    line: text.slice(0, grading.start).split("\n").length,
    quote: text.slice(grading.start, grading.end),
  }));
  return { uri, identity: report.identity, gradings };
}
