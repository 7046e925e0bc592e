import type { Subject } from "../../model/framework.ts";
import { sentenceAt } from "../../text/sentences.ts";
import { Kind } from "../../text/tokens.ts";
import { type Context, wordAt } from "../context.ts";
import type { Form, Found, Mention } from "./claims.ts";
import { afterFiller, listAt, listBefore, type SubjectList } from "./subjectLists.ts";
import { timeOf } from "./time.ts";
import { link, numberAt, rightOf } from "./walk.ts";

/**
 * Grades in sentences whose subject is one of the framework's: "X is good at preventing …", "overall efficiency requires improvement",
 * "A, B and C were ranked as 'requires improvement'". The same words about a narrower topic find no subject and are no grading.
 */
export const prose: Form = {
  name: "prose",
  find: (context, mentions) => {
    const { reading, identity } = context;
    const form = identity.kind === "report" ? "sentence" : "news";
    let listed: Mention | undefined; // the last grade that had its subjects after it
    let last: SubjectList | undefined; // those subjects: "both" takes them up again
    const found: Found[] = [];
    for (const [index, mention] of mentions.entries()) {
      const kind = reading.blocks[mention.block]!.kind;
      if (kind === "row" || kind === "contents") continue;
      // "Good use of resources": a grade word inside a subject's name
      if (last !== undefined && mention.from >= last.from && mention.from < last.to) continue;
      const { from, to } = sentenceAt(reading.sentences, mention.sentence)!;
      const before = mentions[index - 1];
      const first = before?.sentence === mention.sentence ? before.to : from;
      const carried = listed?.sentence === mention.sentence && followsSeparator(context, mention.from);
      const { list, after, count } = subjectsOf(context, mention, first, to, carried, last);
      if (after !== undefined) {
        listed = mention;
        last = after;
      }
      if (list.length === 0) continue;
      const time = timeOf(context, from, mention.from);
      for (const subject of list) found.push({ form, grade: mention, subject, ...time });
      // "in three key areas – l, efficiency and people": one name is garbled, the count still stands
      if (count !== undefined && count > list.length) found.push({ form: "count", grade: mention, subject: undefined, count, ...time });
    }
    return found;
  },
};

/** "good in A and B; adequate in C": the second grade needs no verb of its own. */
function followsSeparator({ reading, language }: Context, at: number): boolean {
  const { kind, word } = reading.tokens;
  const before = at - 1;
  return kind[before] === Kind.mark
    ? /^[,;]$/.test(wordAt(reading, before))
    : kind[before] === Kind.word && language.words.and.has(word[before]!);
}

interface Subjects {
  readonly list: readonly Subject[];
  /** Where they stand, if they stand after the grade. */
  readonly after?: SubjectList | undefined;
  /** How many the sentence says they are. */
  readonly count?: number | undefined;
}

const NONE: Subjects = { list: [] };

function subjectsOf(
  context: Context,
  mention: Mention,
  first: number,
  limit: number,
  carried: boolean,
  last: SubjectList | undefined,
): Subjects {
  const left = link(context, mention, first);
  if (left === undefined && !carried) return NONE;
  const after = listAfter(context, mention, limit);
  if (after !== undefined && isCleanAt(context, after.list.to, limit))
    return { list: graded(after.list), after: after.list, count: after.count };
  if (left === undefined) return NONE;
  if (last?.subjects.length === 2 && isBoth(context, mention, limit)) return { list: graded(last) };
  if (!isCleanAt(context, rightOf(context, mention.to, limit), limit)) return NONE;
  const { shortNames, names } = context.book;
  const before =
    listBefore(context, left.judged ? shortNames : names, first, left.from) ??
    (left.judged ? listAcrossFiller(context, first, left.from) : undefined);
  if (before === undefined || isCommonWord(context, before, left.judged)) return NONE;
  return { list: graded(before) };
}

const graded = ({ subjects }: SubjectList): readonly Subject[] => subjects.filter(({ graded }) => graded !== false);

/** "good in both": the two subjects named before. */
function isBoth({ reading, language }: Context, mention: Mention, limit: number): boolean {
  const at = mention.to;
  return at + 1 < limit && language.words.at.has(reading.tokens.word[at]!) && language.words.both.has(reading.tokens.word[at + 1]!);
}

interface CountedList {
  readonly list: SubjectList;
  readonly count?: number | undefined;
}

/** "… at A, B and C" or "… in four areas: A, B and C" after the grade. */
function listAfter(context: Context, mention: Mention, limit: number): CountedList | undefined {
  const { reading, language, book } = context;
  const { tokens } = reading;
  let at = rightOf(context, mention.to, limit);
  if (at >= limit || tokens.kind[at] !== Kind.word || !(language.words.at.has(tokens.word[at]!) || language.words.to.has(tokens.word[at]!)))
    return undefined;
  at++;
  let names = book.names;
  const counted = areaCountAt(context, at, limit);
  const count = counted > at ? numberAt(context, at) : undefined;
  if (counted > at) {
    at = counted;
    // something that is no name ("l", a garbled one) may stand before the first separator
    for (let skip = 0; skip < 3 && at < limit && book.shortNames.at(reading, at, limit) === undefined; skip++) at++;
    names = book.shortNames;
  } else at = afterFiller(context, at, limit);
  const list = listAt(context, names, at, limit);
  if (list !== undefined) return { list, count };
  const short = listAt(context, book.shortNames, at, limit);
  return short !== undefined && short.subjects.length > 1 ? { list: short, count } : undefined;
}

/** After "four key areas –" or "three areas:"; `at` itself where nothing of the kind stands there. */
function areaCountAt(context: Context, at: number, limit: number): number {
  const { reading, language } = context;
  const { tokens } = reading;
  const number = numberAt(context, at);
  let i = number === undefined ? at : at + 1;
  while (i < limit && tokens.kind[i] === Kind.word && language.words.key.has(tokens.word[i]!)) i++;
  if (i >= limit || !language.words.area.has(tokens.word[i]!)) return at;
  i++;
  return i < limit && tokens.kind[i] === Kind.mark && /^[-–—:,(]$/.test(wordAt(reading, i)) ? i + 1 : at;
}

/** "our work in prevention, protection and response activities for our community as 'good'": words between list and verb. */
function listAcrossFiller(context: Context, first: number, end: number): SubjectList | undefined {
  for (let to = end - 1; to >= Math.max(first, end - 6); to--) {
    if (context.reading.tokens.kind[to] === Kind.mark) return undefined;
    const list = listBefore(context, context.book.shortNames, first, to);
    if (list !== undefined && list.subjects.length > 1) return list;
  }
  return undefined;
}

/** "Safety was reasonably good": a question of one word is named where it opens the sentence. */
function opensSentence({ reading }: Context, at: number): boolean {
  return reading.sentences.from[reading.sentenceOf(at)] === at;
}

/** "People" alone before a verb is hardly ever the pillar. */
function isCommonWord(context: Context, { subjects, from, to }: SubjectList, judged: boolean): boolean {
  if (subjects.length > 1 || to - from > 1 || judged) return false;
  if (subjects[0]?.level === "question") return !opensSentence(context, from);
  const { tokens } = context.reading;
  const overall = from > 0 && tokens.kind[from - 1] === Kind.word && context.language.words.overall.has(tokens.word[from - 1]!);
  return !overall && subjects[0]?.id === "people";
}

/** Whether what ends before this token is complete: "understanding risk data" is not "understanding risk". */
function isCleanAt({ reading, language }: Context, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const { kind, word } = reading.tokens;
  if (kind[at] === Kind.mark) return wordAt(reading, at) !== "-" || (reading.tokens.gap[at]! & 1) !== 0;
  if (kind[at] === Kind.number) return false;
  return language.words.conjunction.has(word[at]!) || language.words.at.has(word[at]!) || TURNS.test(wordAt(reading, at));
}

/** Words after which the sentence goes on about something else. */
const TURNS = /^(?:yet|so|then|where|who|it|they|he|she|we|again|too|today|now)$/i;
