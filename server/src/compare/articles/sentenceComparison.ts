import type { CheckedSentence, CutWords, Edit } from "../../model/check.ts";
import { wordsOf } from "../wordsOf.ts";
import type { ComparedText } from "./comparedText.ts";
import { cutsOf, cutWords, isNothing } from "./cuts.ts";
import type { Compared, Difference } from "./differences.ts";
import type { QuotedSentence } from "./quotedWords.ts";
import type { Window } from "./shingles.ts";
import { stretchOf } from "./stretch.ts";

/** A sentence beside its source. What is cut where the quotation begins or ends cuts it short; what is cut inside of it is omitted. */
export function comparison(
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
