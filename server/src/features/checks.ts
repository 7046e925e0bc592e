import { checkAgainst } from "../compare/checkAgainst.ts";
import { inspectionOf, isSame } from "../compare/inspection.ts";
import type { Check } from "../model/check.ts";
import type { ReportDocument } from "../model/document.ts";
import { checksPage } from "../wording/checksPage.ts";
import type { PageOrReason } from "./comparisons.ts";
import { place } from "./place.ts";

/** The report that an article, letter or minutes speak of; undefined for a report itself, and where it is not at hand. */
export function reportFor({ summary }: ReportDocument, related: readonly ReportDocument[]): ReportDocument | undefined {
  const own = inspectionOf(summary);
  if (summary.identity.kind === "report" || !own) return undefined;
  return related.find((other) => {
    const inspection = other.summary.identity.kind === "report" ? inspectionOf(other.summary) : undefined;
    return inspection !== undefined && isSame(inspection, own);
  });
}

/** The quotations and claims of an article with what became of the report's words; worked out once for two texts as they are. */
export function checksOf(article: ReportDocument, report: ReportDocument): readonly Check[] {
  const known = checked.get(article) ?? new WeakMap<ReportDocument, readonly Check[]>();
  checked.set(article, known);
  const found = known.get(report) ?? checkAgainst(article, report);
  known.set(report, found);
  return found;
}

const checked = new WeakMap<ReportDocument, WeakMap<ReportDocument, readonly Check[]>>();

/** The page on an article beside a report, by default the one that it speaks of. */
export function comparisonWithReport(article: ReportDocument, related: readonly ReportDocument[], chosen?: ReportDocument): PageOrReason {
  const { identity } = article.summary;
  if (identity.kind === "report") return { reason: "This is a report itself: open an article, a letter or minutes that speak of it." };
  const report = chosen ?? reportFor(article, related);
  if (!report) {
    const name = inspectionOf(article.summary)?.name ?? identity.inspection;
    const which = [name && `of ${name}`, identity.body && `on ${identity.body}`].filter(Boolean).join(" ");
    return { reason: `The report ${which || "that this text speaks of"} is not among the files here.` };
  }
  const about = [report.summary.identity.body, inspectionOf(report.summary)?.name].filter(Boolean).join(", ");
  return { page: checksPage(checksOf(article, report), { articleUri: article.uri, reportUri: report.uri, about, linkOf: place }) };
}
