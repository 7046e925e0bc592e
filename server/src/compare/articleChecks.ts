import type { Check } from "../model/check.ts";
import type { ReportDocument } from "../model/document.ts";
import { checkAgainst } from "./checkAgainst.ts";
import { inspectionOf, isSame } from "./inspection.ts";

/** An article's quotations and claims, held against the report that it speaks of. */
export interface ArticleChecks {
  readonly report: ReportDocument;
  readonly checks: readonly Check[];
}

/**
 * What became of a report's words in an article, letter or minutes; undefined for a report itself, and where the report of that inspection is
 * not among the texts on the body. Worked out once for two texts as they are.
 */
export function articleChecks(article: ReportDocument, related: readonly ReportDocument[]): ArticleChecks | undefined {
  const own = inspectionOf(article.summary);
  if (article.summary.identity.kind === "report" || !own || own.name === null) return undefined;
  const report = related.find(({ summary }) => {
    const inspection = summary.identity.kind === "report" ? inspectionOf(summary) : undefined;
    return inspection !== undefined && isSame(inspection, own);
  });
  if (!report) return undefined;
  const known = checked.get(article);
  if (known?.report === report) return known;
  const found = { report, checks: checkAgainst(article, report) };
  checked.set(article, found);
  return found;
}

const checked = new WeakMap<ReportDocument, ArticleChecks>();
