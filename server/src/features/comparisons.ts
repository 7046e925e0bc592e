import * as l10n from "@vscode/l10n";
import { type ComparisonOptions, compareReports } from "../compare/comparison/comparison.ts";
import { compareTimes, type Inspection, inspectionOf, isBefore, isSame } from "../compare/inspection.ts";
import { lineage } from "../compare/lineage.ts";
import type { ReportDocument } from "../model/document.ts";
import type { ReportSummary } from "../model/summary.ts";
import { comparisonPage } from "../wording/comparisonPage.ts";
import { kindName } from "../wording/kinds.ts";
import { formatDate } from "../wording/numbers.ts";
import { place } from "./place.ts";

/** A page in Markdown, or the sentence that says why there is none. */
export type PageOrReason = { readonly page: string } | { readonly reason: string };

/** A report or article that a document can be compared with. */
export interface Comparable {
  readonly uri: string;
  readonly isReport: boolean;
  /** "2018/19 · report". */
  readonly label: string;
  /** When it was published, where it says so. */
  readonly detail: string;
}

/** The other reports and articles on the same body, newest inspection first. */
export const comparable = (own: ReportSummary, others: readonly ReportSummary[]): readonly Comparable[] =>
  lineage(own, others).map(({ summary: { uri, identity }, inspection }) => ({
    uri,
    isReport: identity.kind === "report",
    label: [inspection.name ?? identity.inspection ?? l10n.t("undated"), kindName(identity.kind)].join(" · "),
    detail: identity.published ? l10n.t("published {0}", formatDate(identity.published)) : "",
  }));

/** The inspection that a document is on beside the one before: all reports and articles on the two, and where there are none what the document itself recalls. */
export function comparisonWithPrevious(document: ReportDocument, related: readonly ReportDocument[]): PageOrReason {
  const own = inspectionOf(document.summary);
  if (!own) return { reason: l10n.t("It is not known which inspection this text is on.") };
  const previous = related
    .flatMap(({ summary }) => inspectionOf(summary) ?? [])
    .filter((inspection) => isBefore(inspection, own))
    .sort((a, b) => compareTimes(b, a))[0];
  const isWanted = (inspection: Inspection | undefined): boolean =>
    inspection !== undefined && (isSame(inspection, own) || (previous !== undefined && isSame(inspection, previous)));
  return comparisonOf([document, ...related.filter(({ summary }) => isWanted(inspectionOf(summary)))], { newest: 2 });
}

/** Documents on one body beside each other. */
export function comparisonOf(documents: readonly ReportDocument[], options: ComparisonOptions = {}): PageOrReason {
  const comparison = compareReports(documents, options);
  if (comparison.inspections.length < 2 && documents.length < 2) {
    const body = comparison.body || l10n.t("the same body");
    return {
      reason: l10n.t(
        "No other inspection of {0} is known here: open the folder that holds its earlier reports as {1} files.",
        body,
        ".txt",
      ),
    };
  }
  return { page: comparisonPage(comparison, { linkOf: place, hasPicture: true }) };
}
