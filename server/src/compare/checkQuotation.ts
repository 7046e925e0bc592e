import type { CheckedSentence, CutWords, Edit, QuotationCheck, Verdict, Voice } from "../model/check.ts";
import { quotationNote } from "../wording/verdicts.ts";
import type { ComparedText } from "./comparedText.ts";
import type { Compared, Difference } from "./differences.ts";
import { lineAt } from "./lineAt.ts";
import type { Quotation } from "./quotations.ts";
import { type QuotedSentence, quotedSentences } from "./quotedWords.ts";
import { type Source, sentenceSource } from "./sentenceSource.ts";
import type { Window } from "./shingles.ts";
import { stretchOf } from "./stretch.ts";
import { wordsOf } from "./wordsOf.ts";

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
    if (checked && (voice !== "other" || checked.verdict === "as in the report")) return [checked];
    before = undefined;
    if (quoted.words.length < LEAST_SOUGHT) return [];
    const verdict = voice === "inspectorate" ? "not found" : voice === "other" ? "another speaker" : elsewhere;
    return [{ ...span, verdict, source: null, edits: [], cut: null, marked: false }];
  });
}

/** Of fewer words nobody can say that they are not there. */
const LEAST_SOUGHT = 4;

/** A sentence beside its source. What is cut where the quotation begins or ends cuts it short; what is cut inside of it is omitted. */
function comparison(
  article: ComparedText,
  quoted: QuotedSentence,
  found: Compared,
  before: Compared | undefined,
  source: ComparedText,
  inner: { readonly before: boolean; readonly after: boolean },
): Pick<CheckedSentence, "verdict" | "source" | "edits" | "cut" | "marked"> {
  const cuts = cutsOf(quoted, found, source);
  const edits = [
    ...skippedBefore(quoted, found, before, source),
    ...(inner.before && cuts.before ? [omitted(source, cuts.before)] : []),
    ...found.differences.map((one) => editOf(article, quoted, source, one)),
    ...(inner.after && cuts.after ? [omitted(source, cuts.after)] : []),
  ];
  const cut = cutWords(source, inner.before ? undefined : cuts.before, inner.after ? undefined : cuts.after);
  return { verdict: verdictOf(edits, cut), source: stretchOf(source, found.from, found.to), edits, cut, marked: found.marked };
}

function verdictOf(edits: readonly Edit[], cut: CutWords | null): CheckedSentence["verdict"] {
  if (edits.some(({ kind }) => kind === "number")) return "number differs";
  if (edits.some(({ kind }) => kind !== "omitted")) return "altered";
  return edits.length > 0 ? "words omitted" : cut ? "cut short" : "as in the report";
}

function editOf(article: ComparedText, quoted: QuotedSentence, source: ComparedText, { kind, ...run }: Difference): Edit {
  const [first, last] = [quoted.at[run.quotedFrom], quoted.at[run.quotedTo - 1]];
  const span = run.quotedTo > run.quotedFrom ? article.place(article.starts[first!]!, article.ends[last!]!) : null;
  return { kind, words: span ? wordsOf(article.document, span) : "", span, ...sourceSide(source, run.sourceFrom, run.sourceTo) };
}

/** The report's side of an edit, without the short forms in brackets at its ends. */
function sourceSide(source: ComparedText, from: number, to: number): Pick<Edit, "sourceWords" | "sourceSpan"> {
  let [first, last] = [from, to];
  while (first < last && source.optional[first] === 1) first++;
  while (last > first && source.optional[last - 1] === 1) last--;
  const stretch = last > first ? stretchOf(source, first, last) : null;
  return { sourceWords: stretch?.words ?? "", sourceSpan: stretch && { start: stretch.start, end: stretch.end } };
}

const omitted = (source: ComparedText, { from, to }: Window): Edit => ({
  kind: "omitted",
  words: "",
  span: null,
  ...sourceSide(source, from, to),
});

/** Sentences of one paragraph that a quotation leaves out between two of its own are omitted, too. */
function skippedBefore(
  { follows }: QuotedSentence,
  { from }: Compared,
  before: Compared | undefined,
  source: ComparedText,
): readonly Edit[] {
  if (!follows || !before || from <= before.to || from - before.to > MOST_SKIPPED) return [];
  const blocks = source.reading.sentences.block;
  const [one, other] = [source.sentences[before.to - 1]!, source.sentences[from]!];
  if (one < 0 || other < 0 || other - one < 2 || blocks[one] !== blocks[other]) return [];
  let [first, last] = [before.to, from];
  while (first < last && source.sentences[first] === one) first++;
  while (last > first && source.sentences[last - 1] === other) last--;
  return isNothing(source, first, last) ? [] : [omitted(source, { from: first, to: last })];
}

const MOST_SKIPPED = 80;
const STOPPED = /^(?:\]\([^()\s]*\)|[)\]”’"'»*\\])*\s?[.!?…]/;

/** What the source's sentence has before and after words that are given as a whole sentence. */
function cutsOf(
  quoted: QuotedSentence,
  { from, to, differences }: Compared,
  source: ComparedText,
): { readonly before?: Window; readonly after?: Window } {
  const isCovered = (place: number): boolean => differences.some(({ sourceFrom, sourceTo }) => place >= sourceFrom && place < sourceTo);
  let start = from,
    end = to;
  if (quoted.begins && isLower(source, from) && !isCovered(from)) while (start > 0 && inSentence(source, start - 1, from)) start--;
  if (quoted.ends && !isCovered(to - 1) && !STOPPED.test(source.text.slice(source.ends[to - 1]!, source.ends[to - 1]! + 200)))
    while (end < source.count && inSentence(source, end, to - 1)) end++;
  return {
    ...(isNothing(source, start, from) ? {} : { before: { from: start, to: from } }),
    ...(isNothing(source, to, end) ? {} : { after: { from: to, to: end } }),
  };
}

function cutWords(source: ComparedText, before: Window | undefined, after: Window | undefined): CutWords | null {
  if (!before && !after) return null;
  const words = (start: number, end: number): string => wordsOf(source.document, source.place(start, end));
  return {
    before: before ? words(source.starts[before.from]!, source.starts[before.to]!) : "",
    after: after ? words(source.ends[after.from - 1]!, source.ends[after.to - 1]!) : "",
  };
}

const isNothing = ({ optional }: ComparedText, from: number, to: number): boolean => !optional.subarray(from, to).includes(0);

const inSentence = ({ sentences }: ComparedText, place: number, like: number): boolean =>
  sentences[place] === sentences[like] && sentences[like]! >= 0;

const isLower = ({ text, starts }: ComparedText, place: number): boolean => /^\p{Ll}/u.test(text.slice(starts[place]!, starts[place]! + 2));
