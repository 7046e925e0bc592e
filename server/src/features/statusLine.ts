import type { ReportDocument } from "./document.ts";

/** Stub while the house is built. */
export const statusLine = ({ report }: ReportDocument): { readonly text: string; readonly tooltip: string } => ({
  text: `${report.identity?.inspection} · ${report.gradings.length} questions graded`,
  tooltip: report.identity?.body ?? "",
});
