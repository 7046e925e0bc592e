import type { Check, CheckedArticle, CheckedSentence, Comparison } from "../model/check.ts";
import type { ArticleEntry } from "./checkedArticles.ts";
import { placeOf } from "./placeOf.ts";

type CheckEntry = ArticleEntry["checks"][number];

/** What the public format says of an article beside its report; `checkedArticles.ts` is its schema. */
export const articleOf = ({ uri, reportUri, checks }: CheckedArticle): ArticleEntry => ({
  path: uri,
  report: reportUri,
  checks: checks.map(checkOf),
});

function checkOf(check: Check): CheckEntry {
  const { line, start, end, words, note } = check;
  const common = { line, start, end, words, source: check.source && placeOf(check.source), note };
  if (check.kind === "claim") {
    const { kind, verdict, places, comparison } = check;
    return { kind, verdict, ...common, speaker: null, places: places.map(placeOf), comparison: comparisonOf(comparison) };
  }
  const { kind, verdict, speaker, sentences } = check;
  const by = speaker && { words: speaker.words, voice: speaker.voice };
  return { kind, verdict, ...common, speaker: by, sentences: sentences.map(sentenceOf) };
}

const sentenceOf = ({ verdict, start, end, source, edits, cut, marked }: CheckedSentence) => ({
  ...{ verdict, start, end, source: source && placeOf(source), cut, marked },
  edits: edits.map(({ kind, words, sourceWords }) => ({ kind, words, sourceWords })),
});

const comparisonOf = (comparison: Comparison): Extract<CheckEntry, { kind: "claim" }>["comparison"] =>
  comparison.kind === "count" ? { ...comparison, subjects: [...comparison.subjects] } : comparison;
