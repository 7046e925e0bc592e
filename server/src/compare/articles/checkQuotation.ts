import type { CheckedSentence, QuotationCheck, Verdict, Voice } from "../../model/check.ts";
import { quotationNote } from "../../wording/verdicts.ts";
import { lineAt } from "../lineAt.ts";
import { wordsOf } from "../wordsOf.ts";
import type { ComparedText } from "./comparedText.ts";
import type { Compared } from "./differences.ts";
import type { Quotation } from "./quotations.ts";
import { type QuotedSentence, quotedSentences } from "./quotedWords.ts";
import { comparison } from "./sentenceComparison.ts";
import { type Source, sentenceSource } from "./sentenceSource.ts";

/**
 * Holds a quotation of an article against a report. Undefined where nothing can be said: a fragment that is not there as it
 * stands. Somebody else's words are the report's only where they stand there unchanged, so that nobody's own words are called altered.
 */
export function checkQuotation(
  article: ComparedText,
  quotation: Quotation,
  source: Source,
  elsewhere: ElsewhereVerdict,
): QuotationCheck | undefined {
  const voice = quotation.speaker?.voice ?? null;
  const sentences = checkedSentences(article, quotation, source, voice, elsewhere);
  if (quotation.fragment && (isTooLittle(article, quotation, voice) || sentences.some(({ verdict }) => verdict !== "as in the report")))
    return undefined;
  const worst = sentences.reduce<CheckedSentence | undefined>((one, other) => (one && rank(one) >= rank(other) ? one : other), undefined);
  if (!worst) return undefined;
  const span = article.place(quotation.start, quotation.end);
  const speaker = quotation.speaker && { ...quotation.speaker, ...article.place(quotation.speaker.start, quotation.speaker.end) };
  return {
    ...span,
    kind: "quotation",
    verdict: worst.verdict,
    line: lineAt(article.document.report, span.start),
    words: wordsOf(article.document, span),
    speaker,
    source: worst.source,
    sentences,
    note: quotationNote(worst, speaker),
  };
}

/** A few words that anybody says stand in any report. */
const isTooLittle = ({ text }: ComparedText, { start, end }: Quotation, voice: Voice | null): boolean =>
  voice !== "inspectorate" && (text.slice(start, end).match(/\S+/g)?.length ?? 0) < LEAST_OF_OTHERS;

const LEAST_OF_OTHERS = 5;

/** What is said of words that are not in the report and that nobody with a known voice speaks. */
export type ElsewhereVerdict = Extract<Verdict, "not found" | "another speaker">;

const VERDICTS: readonly CheckedSentence["verdict"][] = [
  "as in the report",
  "cut short",
  "words omitted",
  "altered",
  "number differs",
  "another speaker",
  "not found",
];

const rank = ({ verdict }: CheckedSentence): number => VERDICTS.indexOf(verdict);

function checkedSentences(
  article: ComparedText,
  { parts }: Quotation,
  source: Source,
  voice: Voice | null,
  elsewhere: ElsewhereVerdict,
): readonly CheckedSentence[] {
  let before: Compared | undefined;
  const all = quotedSentences(article, parts);
  return all.flatMap((quoted, k): readonly CheckedSentence[] => {
    const found = sentenceSource(quoted, source, before?.to ?? -1);
    const span = article.place(article.starts[quoted.at[0]!]!, article.ends[quoted.at.at(-1)!]!);
    const inner = { before: k > 0, after: k + 1 < all.length };
    const checked = found && { ...span, ...comparison(article, quoted, found, before, source.text, inner) };
    before = found;
    if (checked && (voice !== "other" || isUnchanged(checked, quoted))) return [checked];
    before = undefined;
    if (quoted.words.length < LEAST_SOUGHT) return [];
    const verdict = voice === "inspectorate" ? "not found" : voice === "other" ? "another speaker" : elsewhere;
    return [{ ...span, verdict, source: null, edits: [], cut: null, marked: false }];
  });
}

/** Whether words are the report's whoever speaks them: all of them, or so many of its sentence that nobody says them by chance. */
const isUnchanged = ({ verdict }: Pick<CheckedSentence, "verdict">, { words }: QuotedSentence): boolean =>
  verdict === "as in the report" || (verdict === "cut short" && words.length >= LEAST_CUT);

const LEAST_CUT = 8;

/** Of fewer words nobody can say that they are not there. */
const LEAST_SOUGHT = 4;
