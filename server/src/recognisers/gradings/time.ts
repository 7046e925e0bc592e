import { plain } from "../../text/reading.ts";
import { sentenceAt } from "../../text/sentences.ts";
import { Kind } from "../../text/tokens.ts";
import type { Context } from "../context.ts";
import { wordAt } from "../context.ts";

/** Whether a grade in a sentence is that of an earlier inspection, and that inspection's label where the sentence gives one. */
export interface Time {
  readonly prior: boolean;
  readonly inspection: string | null;
}

const NOW: Time = { prior: false, inspection: null };
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads the sentence from `from` up to the grade at `at`: the last word on time before the grade decides. "In 2018, the service was told …",
 * "at our last inspection" make it earlier; "now", "still", "this inspection" make it today's; "since our last inspection" changes nothing.
 */
export function timeOf(context: Context, from: number, at: number): Time {
  const { reading, language, identity, trace } = context;
  const { tokens } = reading;
  const { words } = language;
  let time = timeSetBefore(context, at),
    decided = from;
  for (let i = from; i < at; i++) {
    if (tokens.kind[i] === Kind.number) {
      const year = wordAt(reading, i);
      const before = i > from && tokens.kind[i - 1] === Kind.word ? tokens.word[i - 1]! : 0;
      const opens = i - from <= 3 && (words.at.has(before) || language.months.has(before));
      if (opens && YEAR.test(year) && isBefore(year, identity.inspection ?? identity.published)) {
        time = { prior: true, inspection: yearLabel(reading, i) };
        decided = i;
      }
      continue;
    }
    if (tokens.kind[i] !== Kind.word) continue;
    const word = tokens.word[i]!;
    if (word === 0) continue;
    if (words.current.has(word) || (words.this.has(word) && words.inspection.has(tokens.word[i + 1]!))) time = NOW;
    else if (
      words.prior.has(word) &&
      (!isSince(reading, words.since, i) || tellsOfThen(reading, words.when, i, at)) &&
      speaksOfInspection(reading, words, i, at)
    ) {
      time = { prior: true, inspection: yearAfter(reading, i, at) };
      decided = i;
    }
  }
  if (time.prior) trace?.earlier(at, decided, decided + 1);
  return time;
}

/** "The last inspection was in July 2015. The council was judged …": the sentence before says when, and this one goes on in the past. */
function timeSetBefore({ reading }: Context, at: number): Time {
  const index = reading.sentenceOf(at);
  const [sentence, before] = [sentenceAt(reading.sentences, index), sentenceAt(reading.sentences, index - 1)];
  if (!sentence || !before) return NOW;
  const goesOn =
    before.block === sentence.block || (before.block === sentence.block - 1 && reading.blocks[sentence.block]!.after === "line");
  if (!goesOn) return NOW;
  // asked first of its beginning, because this comes to every grade word: a text of nothing else took eight times as long
  if (!LAST.test(plain(reading, before.from, Math.min(before.to, before.from + 3)))) return NOW;
  const year = LAST_WAS_IN.exec(plain(reading, before.from, before.to))?.[1];
  if (year === undefined) return NOW;
  const isPast = /\b(?:was|were) (?:judged|found|rated|graded)\b/i.test(plain(reading, sentence.from, at));
  return isPast ? { prior: true, inspection: year } : NOW;
}

const LAST = /^(?:the|its|our) (?:last|previous) inspection/i;
const LAST_WAS_IN = /^(?:the|its|our) (?:last|previous) inspection\b.*\bwas in (?:\w+ )?((?:19|20)\d\d)\W*$/i;

type Text = Context["reading"];

const isBefore = (year: string, own: string | null): boolean => own === null || Number(year) < Number(own.slice(0, 4));

/** "2018" of "2018/19" with its second half. */
function yearLabel(reading: Text, at: number): string {
  const { text, tokens } = reading;
  return /^\d{4}(?:[/–-]\d{2,4})?/.exec(text.slice(tokens.start[at]!, tokens.start[at]! + 9))?.[0] ?? wordAt(reading, at);
}

function isSince({ tokens }: Text, since: ReadonlySet<number>, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (tokens.kind[i] === Kind.word && since.has(tokens.word[i]!)) return true;
  return false;
}

function speaksOfInspection({ tokens }: Text, words: Context["language"]["words"], at: number, limit: number): boolean {
  for (let i = at + 1; i < Math.min(limit + 1, at + 5); i++) {
    if (
      tokens.kind[i] === Kind.word &&
      (words.inspection.has(tokens.word[i]!) || words.gradeNoun.has(tokens.word[i]!) || words.judge.has(tokens.word[i]!))
    )
      return true;
  }
  return false;
}

function yearAfter(reading: Text, at: number, limit: number): string | null {
  for (let i = at + 1; i < Math.min(limit, at + 8); i++) {
    if (reading.tokens.kind[i] === Kind.number && YEAR.test(wordAt(reading, i))) return yearLabel(reading, i);
  }
  return null;
}

/** "since the last inspection in 2021, when it was …" */
function tellsOfThen({ tokens }: Text, when: ReadonlySet<number>, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (tokens.kind[i] === Kind.word && when.has(tokens.word[i]!)) return true;
  return false;
}
