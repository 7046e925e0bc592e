import type { Check } from "../model/check.ts";
import type { ReportDocument } from "../model/document.ts";
import { checkQuotation } from "./checkQuotation.ts";
import { comparedText, createLexicon } from "./comparedText.ts";
import { quotationsIn } from "./quotations.ts";
import { sourceOf } from "./sentenceSource.ts";

/**
 * Holds an article, letter or minutes against the report that it speaks of: each quotation, in the article's order, with what became of the
 * report's words. Whether both are about one body and inspection is the caller's to know. Linear in both texts; any will do.
 */
export function checkAgainst(article: ReportDocument, report: ReportDocument): readonly Check[] {
  const lexicon = createLexicon();
  const source = sourceOf(comparedText(report, lexicon), lexicon);
  const read = comparedText(article, lexicon);
  const quotations = quotationsIn(read.reading);
  const elsewhere = quotations.some(({ speaker }) => speaker?.voice === "other") ? "another speaker" : "not found";
  return quotations.flatMap((quotation) => checkQuotation(read, quotation, source, elsewhere) ?? []);
}
