import type { ClaimCheck } from "../../model/check.ts";
import type { Span } from "../../model/span.ts";
import { claimNote } from "../../wording/verdicts.ts";
import { lineAt } from "../lineAt.ts";
import { wordsOf } from "../wordsOf.ts";
import type { ComparedText } from "./comparedText.ts";
import { stretchAt } from "./stretch.ts";

/** An article and the report that it is held against, as they are compared. */
export interface Pair {
  readonly article: ComparedText;
  readonly report: ComparedText;
}

/** What a claim comes to: the article's span, the verdict, and the places of the report that it rests on. */
export type Finding = Pick<ClaimCheck, "verdict" | "comparison"> & { readonly span: Span; readonly places: readonly Span[] };

/** A finding as a check, with lines, words and a note for people. */
export function claimCheck({ article, report }: Pair, { span, places, verdict, comparison }: Finding): ClaimCheck {
  const stretches = places.map((place) => stretchAt(report, place));
  const [source = null] = stretches;
  return {
    start: span.start,
    end: span.end,
    kind: "claim",
    verdict,
    line: lineAt(article.document.report, span.start),
    words: wordsOf(article.document, span),
    source,
    places: stretches,
    comparison,
    note: claimNote(comparison, source),
  };
}

/** The words of the sentence that a span of the document stands in, without page furniture; linear in that sentence. */
export const sentenceWords = (text: ComparedText, span: Span): string => wordsOf(text.document, stretchAt(text, span).sentence);
