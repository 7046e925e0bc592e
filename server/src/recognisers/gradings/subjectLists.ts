import type { Subject } from "../../model/framework.ts";
import { Kind } from "../../text/tokens.ts";
import { type Context, wordAt } from "../context.ts";
import type { PhraseBook } from "../phraseBook.ts";

/** Subjects named one after another, and the tokens they take. */
export interface SubjectList {
  readonly subjects: readonly Subject[];
  readonly from: number;
  readonly to: number;
}

const SEPARATOR = /^[,;&]$/;
/** A name cannot be longer than this, in tokens. */
const LONGEST = 24;

/**
 * "best use of resources; future affordability; and promoting fairness and diversity", read from token `at` on.
 * Names come before separators, so that an "and" or a comma inside a name does not cut it. Undefined where no name starts.
 */
export function listAt(context: Context, names: PhraseBook<Subject>, at: number, limit: number): SubjectList | undefined {
  const subjects: Subject[] = [];
  const from = afterArticles(context, at, limit);
  let to = from;
  for (let i = from; i < limit; ) {
    const match = names.at(context.reading, i, limit);
    // "overall" is an adverb far more often than a subject
    if (match === undefined || (match.value.level === "overall" && match.to - i === 1)) break;
    subjects.push(match.value);
    to = match.to;
    i = afterSeparator(context, to, limit);
    if (i === to) break;
  }
  return subjects.length === 0 ? undefined : { subjects, from, to };
}

/** The list that ends exactly before token `end`, looked for no further back than `first`; the longest one. */
export function listBefore(context: Context, names: PhraseBook<Subject>, first: number, end: number): SubjectList | undefined {
  for (let from = Math.max(first, end - LONGEST * 4); from < end; from++) {
    const list = listAt(context, names, from, end);
    if (list !== undefined && list.to === end) return list;
  }
  return undefined;
}

function afterSeparator({ reading, language }: Context, at: number, limit: number): number {
  let i = at;
  while (i < limit && reading.tokens.kind[i] === Kind.mark && SEPARATOR.test(wordAt(reading, i))) i++;
  if (i < limit && reading.tokens.kind[i] === Kind.word && language.words.and.has(reading.tokens.word[i]!)) i++;
  return i > at ? afterFiller({ reading, language }, i, limit) : i;
}

/** The token after "in how it", "at the way they": words that lead to a name. */
export function afterFiller({ reading, language }: Pick<Context, "reading" | "language">, at: number, limit: number): number {
  let i = at;
  while (
    i < limit &&
    reading.tokens.kind[i] === Kind.word &&
    (language.words.listFiller.has(reading.tokens.word[i]!) || language.vocabulary.isArticle(reading.tokens.word[i]!))
  )
    i++;
  return i;
}

function afterArticles({ reading, language }: Pick<Context, "reading" | "language">, at: number, limit: number): number {
  let i = at;
  while (i < limit && reading.tokens.kind[i] === Kind.word && language.vocabulary.isArticle(reading.tokens.word[i]!)) i++;
  return i;
}
