import * as l10n from "@vscode/l10n";
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

function missingReport(inspection: string, body: string): string {
  if (inspection !== "" && body !== "") return l10n.t("The report of {0} on {1} is not among the files here.", inspection, body);
  if (inspection !== "") return l10n.t("The report of {0} is not among the files here.", inspection);
  if (body !== "") return l10n.t("The report on {0} is not among the files here.", body);
  return l10n.t("The report that this text speaks of is not among the files here.");
}

/** The page on an article beside a report, by default the one that it speaks of. */
export function comparisonWithReport(article: ReportDocument, related: readonly ReportDocument[], chosen?: ReportDocument): PageOrReason {
  const { identity } = article.summary;
  if (identity.kind === "report")
    return { reason: l10n.t("This is a report itself: open an article, a letter or minutes that speak of it.") };
  const report = chosen ?? reportFor(article, related);
  if (!report) {
    const name = inspectionOf(article.summary)?.name ?? identity.inspection;
    return { reason: missingReport(name ?? "", identity.body ?? "") };
  }
  return { page: checksPage([checkedArticle(article, report)], { linkOf: place, level: 1 }) };
}
