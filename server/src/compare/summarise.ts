import type { Report } from "../model/report.ts";
import type { ReportSummary } from "../model/summary.ts";
import { lineAt } from "./lineAt.ts";

/**
 * What the workspace keeps of a report: its identity and its grades of single subjects, with line and words. Undefined for a text
 * that is no report. All strings are copies: a mere slice would keep the whole text alive. The frameworks are
 * shared by all reports that were read by them.
 */
export function summarise(uri: string, text: string, report: Report): ReportSummary | undefined {
  if (!report.recognised || !report.identity) return undefined;
  const gradings = report.gradings
    .filter(({ subjectId }) => subjectId !== null)
    .map(({ start, end, form, grade, subjectId, subject, prior, inspection }) => ({
      ...{ start, end, form, grade, subjectId, subject, prior, inspection },
      line: lineAt(report, start),
      quote: text.slice(start, end),
    }));
  const summary: ReportSummary = { uri, identity: report.identity, gradings };
  const copy = JSON.parse(JSON.stringify(summary)) as ReportSummary;
  return report.frameworks ? { ...copy, frameworks: report.frameworks } : copy;
}
