import { checkedArticle } from "../compare/checkedArticles.ts";
import { inspectionOf } from "../compare/inspection.ts";
import { reportFor } from "../compare/reportFor.ts";
import type { Check, CheckedArticle } from "../model/check.ts";
import type { ReportDocument } from "../model/document.ts";
import { checksPage } from "../wording/checksPage.ts";
import type { PageOrReason } from "./comparisons.ts";
import { place } from "./place.ts";

/** The quotations and claims of an article with what became of the report's words. */
export const checksOf = (article: ReportDocument, report: ReportDocument): readonly Check[] => checked(article, report).checks;

/** An article held against a report; worked out once for two texts as they are. */
function checked(article: ReportDocument, report: ReportDocument): CheckedArticle {
  const known = checkedBefore.get(article) ?? new WeakMap<ReportDocument, CheckedArticle>();
  checkedBefore.set(article, known);
  const found = known.get(report) ?? checkedArticle(article, report);
  known.set(report, found);
  return found;
}

const checkedBefore = new WeakMap<ReportDocument, WeakMap<ReportDocument, CheckedArticle>>();

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
  return { page: checksPage([checked(article, report)], { linkOf: place, level: 1 }) };
}
