import type { ReportDocument } from "../model/document.ts";
import { compareTimes, type Inspection, inspectionOf, isSame } from "./inspection.ts";

/** A report with the inspection that it is on. */
export interface Reported {
  readonly document: ReportDocument;
  readonly inspection: Inspection;
}

/**
 * The reports among documents on one body, earliest inspection first, one for each inspection: the one in which most was found. Articles,
 * letters and minutes are left out, and texts whose framework is not known.
 */
export function reportsInOrder(documents: readonly ReportDocument[]): readonly Reported[] {
  const reports: Reported[] = [];
  for (const document of documents) {
    const inspection = document.summary.identity.kind === "report" ? inspectionOf(document.summary) : undefined;
    if (!inspection) continue;
    const at = reports.findIndex((other) => isSame(other.inspection, inspection));
    if (at < 0) reports.push({ document, inspection });
    else if (findings(document) > findings(reports[at]!.document)) reports[at] = { document, inspection };
  }
  return reports.sort((a, b) => compareTimes(a.inspection, b.inspection));
}

const findings = ({ report: { gradings, improvements, followUps } }: ReportDocument): number =>
  gradings.length + improvements.length + followUps.length;
