import { sentenceAt } from "../../text/sentences.ts";
import { Kind } from "../../text/tokens.ts";
import { type Context, wordAt } from "../context.ts";
import type { Form, Found, Mention } from "./claims.ts";
import { overallSubject } from "./overall.ts";
import { timeOf } from "./time.ts";
import { leftOf, numberAt, rightOf } from "./walk.ts";

/** How many subjects or bodies have a grade: "good in six areas", "two 'goods'", "28 are good". */
export const counts: Form = {
  name: "counts",
  plurals: true,
  find: (context, mentions) => {
    const found = mentions.flatMap((mention, index): readonly Found[] => {
      const next = mentions[index + 1];
      const { from, to } = sentenceAt(context.reading.sentences, mention.sentence)!;
      const limit = next?.sentence === mention.sentence ? next.from : to;
      if (mention.plural) return pluralCount(context, mention, from);
      const areas = areasAfter(context, mention, limit) ?? timesBefore(context, mention, from) ?? areasBefore(context, mention, from);
      const bodies = areas === undefined ? bodiesBefore(context, mention, from) : undefined;
      const count = areas ?? bodies;
      if (count === undefined) return [];
      const subject = areas === undefined ? overallSubject(context, mention.from) : undefined;
      return [{ form: "count", grade: mention, subject, count, ...timeOf(context, from, mention.from) }];
    });
    // "one is inadequate" counts only beside another count
    return found.filter((one, index) => {
      const stands = one.count !== 1 || one.subject === undefined;
      const counts = stands || isBeside(context, one, found[index - 1]) || isBeside(context, one, found[index + 1]);
      if (!counts) context.trace?.left(one.grade.from, "lone count", -1);
      return counts;
    });
  },
};

function pluralCount(context: Context, mention: Mention, first: number): readonly Found[] {
  const count = timesBefore(context, mention, first);
  if (count !== undefined) return [{ form: "count", grade: mention, subject: undefined, count, ...timeOf(context, first, mention.from) }];
  context.trace?.left(mention.from, "plural", -1);
  return [];
}

const isBeside = ({ reading }: Context, one: Found, other: Found | undefined): boolean =>
  other !== undefined && reading.sentenceOf(one.grade.from) === reading.sentenceOf(other.grade.from);

/** "'good' ratings in two of the four measures", "in the other two categories", "in six areas". */
function areasAfter(context: Context, mention: Mention, limit: number): number | undefined {
  const { reading, language } = context;
  const { kind, word } = reading.tokens;
  let i = rightOf(context, mention.to, limit);
  if (i < limit && language.words.gradeNoun.has(word[i]!)) i++;
  if (i >= limit || kind[i] !== Kind.word || !language.words.at.has(word[i]!)) return undefined;
  i++;
  while (i < limit && kind[i] === Kind.word && (language.vocabulary.isArticle(word[i]!) || language.words.key.has(word[i]!))) i++;
  const count = numberAt(context, i);
  if (count === undefined || count === 0 || count > 100) return undefined;
  for (let last = i + 7, at = i + 1; at < Math.min(limit, last); at++) {
    if (kind[at] === Kind.word && language.words.area.has(word[at]!)) return count;
    if (kind[at] === Kind.mark) return undefined;
  }
  return undefined;
}

/** "two 'goods'", "ten good gradings", "three outstanding ratings". */
function timesBefore(context: Context, mention: Mention, first: number): number | undefined {
  const { reading, language } = context;
  const at = leftOf(context, mention.from - 1, first);
  const count = at >= first ? numberAt(context, at) : undefined;
  if (count === undefined || count === 0 || count > 100) return undefined;
  const next = rightOf(context, mention.to, reading.tokens.count);
  const noun = reading.tokens.kind[next] === Kind.word && language.words.gradeNoun.has(reading.tokens.word[next]!);
  return noun || mention.plural ? count : undefined;
}

/** "six areas were rated good", "four of the areas are inadequate". */
function areasBefore(context: Context, mention: Mention, first: number): number | undefined {
  return nounBefore(context, mention, first, (word) => context.language.words.area.has(word));
}

/** "28 forces are good", "28 are good", "just one is outstanding". */
function bodiesBefore(context: Context, mention: Mention, first: number): number | undefined {
  const { reading, language } = context;
  const { kind, word } = reading.tokens;
  const noun = nounBefore(context, mention, first, (one) => language.words.bodies.has(one));
  if (noun !== undefined) return noun;
  const link = leftOf(context, mention.from - 1, first);
  if (link < first || kind[link] !== Kind.word || !language.words.link.has(word[link]!)) return undefined;
  const count = link - 1 >= first ? numberAt(context, link - 1) : undefined;
  const before = link - 2 >= first ? wordAt(reading, link - 2) : "";
  return count === undefined || count === 0 || /^(?:this|that|which|the|no)$/i.test(before) ? undefined : count;
}

/** NUMBER + noun + "are", "were judged" before the grade. */
function nounBefore(context: Context, mention: Mention, first: number, isNoun: (word: number) => boolean): number | undefined {
  const { reading, language } = context;
  const { kind, word } = reading.tokens;
  let tied = false;
  for (let i = leftOf(context, mention.from - 1, first); i >= Math.max(first, mention.from - 9); i--) {
    if (kind[i] !== Kind.word) return undefined;
    const one = word[i]!;
    if (language.words.not.has(one) || language.words.modal.has(one)) return undefined;
    if (isNoun(one) && tied) {
      for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
        const count = numberAt(context, j);
        if (count !== undefined) return count > 0 && count <= 100 && (count === 1) !== /s$/i.test(wordAt(reading, i)) ? count : undefined;
        if (kind[j] !== Kind.word) return undefined;
      }
      return undefined;
    }
    if (language.words.link.has(one) || language.words.judge.has(one)) tied = true;
    else if (!language.words.as.has(one) && !language.words.have.has(one) && !language.words.relative.has(one)) return undefined;
  }
  return undefined;
}
