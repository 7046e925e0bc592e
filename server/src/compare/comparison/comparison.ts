import type { Comparison } from "../../model/comparison.ts";
import type { ReportDocument } from "../../model/document.ts";
import { reportsInOrder } from "../reportsInOrder.ts";
import { comparedImprovements } from "./comparedImprovements.ts";
import { comparedInspections } from "./comparedInspections.ts";
import { comparedStatistics } from "./comparedStatistics.ts";
import { comparedSubjects } from "./comparedSubjects.ts";
import { recountedClaims } from "./recountedClaims.ts";

/** What of it is wanted. */
export interface ComparisonOptions {
  /** Only the newest so many inspections; all without it. */
  readonly newest?: number;
}

/**
 * Holds all reports and articles on one body in one programme beside each other. The documents are of one lineage (`lineagesOf`): one on
 * another body would be taken for this one's. Without a document of a known framework, everything is empty.
 */
export function compareReports(
  documents: readonly ReportDocument[],
  { newest = Number.POSITIVE_INFINITY }: ComparisonOptions = {},
): Comparison {
  const inspections = comparedInspections(documents).slice(-newest);
  const compared = inspections.map(({ compared }) => compared);
  const reports = reportsInOrder(documents);
  return {
    body: documents.find(({ summary }) => summary.identity.body)?.summary.identity.body ?? "",
    programme: compared.at(-1)?.framework.title ?? "",
    inspections: compared,
    subjects: comparedSubjects(documents, inspections),
    improvements: comparedImprovements(documents, reports, inspections),
    claims: recountedClaims(reports, inspections),
    statistics: comparedStatistics(reports, inspections),
  };
}
