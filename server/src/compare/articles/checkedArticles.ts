import type { CheckedArticle } from "../../model/check.ts";
import type { ReportDocument } from "../../model/document.ts";
import { inspectionOf } from "../inspection.ts";
import { checkAgainst } from "./checkAgainst.ts";
import { reportFor } from "./reportFor.ts";

/** The articles, letters and minutes among documents of one lineage whose report is among them too, each held against it. */
export const checkedArticles = (documents: readonly ReportDocument[]): readonly CheckedArticle[] =>
  documents.flatMap((article) => {
    const report = reportFor(article, documents);
    return report ? [checkedArticle(article, report)] : [];
  });

/** An article held against a report, once for two texts as they are; whether both are about one body is the caller's to know. */
export function checkedArticle(article: ReportDocument, report: ReportDocument): CheckedArticle {
  const known = checkedBefore.get(article) ?? new WeakMap<ReportDocument, CheckedArticle>();
  checkedBefore.set(article, known);
  const found = known.get(report) ?? {
    uri: article.uri,
    reportUri: report.uri,
    body: report.summary.identity.body,
    inspection: inspectionOf(report.summary)?.name ?? null,
    checks: checkAgainst(article, report),
  };
  known.set(report, found);
  return found;
}

const checkedBefore = new WeakMap<ReportDocument, WeakMap<ReportDocument, CheckedArticle>>();
