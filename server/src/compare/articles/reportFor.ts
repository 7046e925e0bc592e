import type { ReportDocument } from "../../model/document.ts";
import { inspectionOf, isSame } from "../inspection.ts";

/**
 * The report that an article, letter or minutes speak of, among documents on the same body; undefined for a report itself, and where it is
 * not at hand.
 */
export function reportFor({ summary }: ReportDocument, related: readonly ReportDocument[]): ReportDocument | undefined {
  const own = inspectionOf(summary);
  if (summary.identity.kind === "report" || !own || own.name === null) return undefined;
  return reportsIn(related).find((other) => {
    const inspection = inspectionOf(other.summary);
    return inspection !== undefined && isSame(inspection, own);
  });
}

/** Those among documents that are reports themselves. */
export const reportsIn = (documents: readonly ReportDocument[]): readonly ReportDocument[] =>
  documents.filter(({ summary }) => summary.identity.kind === "report");
