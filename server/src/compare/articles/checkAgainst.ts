import type { Check } from "../../model/check.ts";
import type { ReportDocument } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { checkQuotation } from "./checkQuotation.ts";
import { claimCheck, type Finding, type Pair } from "./claim.ts";
import { comparedText, createLexicon } from "./comparedText.ts";
import { countClaims } from "./countClaims.ts";
import { figureClaims } from "./figureClaims.ts";
import { followUpClaims } from "./followUpClaims.ts";
import { gradeClaims } from "./gradeClaims.ts";
import { improvementClaims } from "./improvementClaims.ts";
import { quotationsIn } from "./quotations.ts";
import { sourceOf } from "./sentenceSource.ts";

/** Each kind of claim that is held against a report; where two find one in the same words, the first is believed. */
const claims: readonly ((pair: Pair) => readonly Finding[])[] = [followUpClaims, improvementClaims, countClaims, gradeClaims, figureClaims];

/**
 * Holds an article, letter or minutes against the report that it speaks of: each quotation, and each claim in its own words, with what became
 * of the report's, in the article's order. Whether both are about one body is the caller's to know. Linear in both texts; any will do.
 */
export function checkAgainst(article: ReportDocument, report: ReportDocument): readonly Check[] {
  const lexicon = createLexicon();
  const pair = { article: comparedText(article, lexicon), report: comparedText(report, lexicon) };
  const source = sourceOf(pair.report, lexicon);
  const all = quotationsIn(pair.article.reading).map((quotation) => ({
    quotation,
    span: pair.article.place(quotation.start, quotation.end),
  }));
  const isGraded = coverOf(article);
  for (const grading of article.report.gradings) isGraded.add(grading);
  // a grade in quotation marks is a claim, however many words it has
  const quotations = all.filter(({ span }) => isGraded.share(span) < 0.5);
  const elsewhere = quotations.some(({ quotation }) => quotation.speaker?.voice === "other") ? "another speaker" : "not found";
  const quoted = quotations.flatMap(({ quotation }) => checkQuotation(pair.article, quotation, source, elsewhere) ?? []);
  const isQuoted = coverOf(article);
  for (const { quotation, span } of quotations) if (!quotation.fragment) isQuoted.add(span);
  const claimed = apart(
    article,
    claims.flatMap((find) => find(pair)),
  ).filter(({ span }) => isQuoted.share(span) === 0);
  return [...quoted, ...claimed.map((finding) => claimCheck(pair, finding))].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Each stretch of words once; a sentence may give one grade to several subjects. */
function apart(article: ReportDocument, found: readonly Finding[]): readonly Finding[] {
  const taken = coverOf(article);
  return found.filter(({ span, comparison }) => {
    if (comparison.kind !== "grade" && taken.share(span) > 0) return false;
    taken.add(span);
    return true;
  });
}

/** Remembers which characters of a text spans cover; linear in their lengths. */
function coverOf({ text }: ReportDocument) {
  const covered = new Uint8Array(text.length);
  return {
    add: ({ start, end }: Span): void => void covered.fill(1, start, end),
    /** How much of a span is covered, from 0 to 1. */
    share: ({ start, end }: Span): number => covered.subarray(start, end).reduce((sum, one) => sum + one, 0) / Math.max(1, end - start),
  };
}
