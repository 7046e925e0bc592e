import { checkedArticle } from "../compare/articles/checkedArticles.ts";
import { reportFor } from "../compare/articles/reportFor.ts";
import { inspectionOf } from "../compare/inspection.ts";
import type { Check } from "../model/check.ts";
import type { ReportDocument } from "../model/document.ts";
import { checksPage } from "../wording/checksPage.ts";
import type { PageOrReason } from "./comparisons.ts";
import { place } from "./place.ts";

/** The quotations and claims of an article with what became of the report's words. */
export const checksOf = (article: ReportDocument, report: ReportDocument): readonly Check[] => checkedArticle(article, report).checks;

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
  return { page: checksPage([checkedArticle(article, report)], { linkOf: place, level: 1 }) };
}
