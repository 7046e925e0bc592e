import type { Check } from "../../model/check.ts";
import type { ReportDocument } from "../../model/document.ts";
import { checkedArticle } from "./checkedArticles.ts";
import { reportFor } from "./reportFor.ts";

/** The quotations and claims of an article held against the report that it speaks of; empty where that is not among the texts on the body. */
export function articleChecks(article: ReportDocument, related: readonly ReportDocument[]): readonly Check[] {
  const report = reportFor(article, related);
  return report ? checkedArticle(article, report).checks : [];
}
