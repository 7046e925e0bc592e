import { inspectionOf, isSame } from "../compare/inspection.ts";
import type { ReportDocument } from "../model/document.ts";
import type { RuleContext } from "./rule.ts";

/** The report on the inspection that an article, letter or minutes speak of; undefined where it is not at hand. */
export function reportBeside({ document, related }: RuleContext): ReportDocument | undefined {
  const own = inspectionOf(document.summary);
  return (
    own &&
    reportsIn(related).find(({ summary }) => {
      const inspection = inspectionOf(summary);
      return inspection !== undefined && isSame(inspection, own);
    })
  );
}

/** Those among documents that are reports themselves. */
export const reportsIn = (documents: readonly ReportDocument[]): readonly ReportDocument[] =>
  documents.filter(({ summary }) => summary.identity.kind === "report");
