import type { Subject } from "../../model/framework.ts";
import { firstIndex } from "../../text/firstIndex.ts";
import { sentenceAt } from "../../text/sentences.ts";
import { Kind } from "../../text/tokens.ts";
import type { Context } from "../context.ts";
import type { Form, Found, Mention } from "./claims.ts";
import { timeOf } from "./time.ts";
import { isQuoted, leftOf, rightOf } from "./walk.ts";

/** Grades of the body as a whole: "an overall rating of 'requires improvement'", "a 'requires improvement' grade", "the overall rating is good". */
export const overall: Form = {
  name: "overall",
  find: (context, mentions) =>
    mentions.flatMap((mention): readonly Found[] => {
      if (context.reading.blocks[mention.block]!.kind === "row") return [];
      const { from, to } = sentenceAt(context.reading.sentences, mention.sentence)!;
      const rating = isTestAfter(context, mention, to) ? "question" : isRatingBefore(context, mention, from);
      if (
        !rating &&
        !isOutcome(context, mention) &&
        !isGradeNoun(context, mention, from, to) &&
        !isJudgedOverall(context, mention, from, to)
      )
        return [];
      const subject = rating === "question" ? context.structure.subjectOf[mention.block] : overallSubject(context, mention.from);
      if (subject === undefined || subject.graded === false) {
        context.trace?.left(mention.from, subject === undefined ? "no subject" : "not graded", -1);
        return [];
      }
      return [
        { form: context.identity.kind === "report" ? "sentence" : "news", grade: mention, subject, ...timeOf(context, from, mention.from) },
      ];
    }),
};

/**
 * What "overall" means in this text: the framework's overall subject, else the one pillar that the text last spoke of by itself
 * (PEEL: one report, and so one article, for each pillar). Undefined where neither is clear.
 */
export function overallSubject({ reading, framework, language }: Context, before: number): Subject | undefined {
  const whole = framework.subjects.find(({ level }) => level === "overall");
  if (whole !== undefined) return whole;
  const pillars = framework.subjects
    .filter(({ level, graded }) => level === "pillar" && graded !== false)
    .map((pillar) => ({ pillar, places: placesOfName({ reading, language }, pillar) }));
  for (let limit = before, tries = 0; tries < MOST_SENTENCES; tries++) {
    const last = pillars.map(({ pillar, places }) => ({ pillar, at: lastBefore(places, limit) })).sort((a, b) => b.at - a.at);
    const [nearest, next] = last;
    if (nearest === undefined || nearest.at < 0) return undefined;
    const sentence = reading.sentenceOf(nearest.at);
    // a sentence that lists the pillars speaks of none by itself
    if (next === undefined || next.at < 0 || reading.sentenceOf(next.at) !== sentence) return nearest.pillar;
    limit = reading.sentences.from[sentence] ?? nearest.at;
  }
  return undefined;
}

/** So many sentences that list the pillars are passed over in search of one that speaks of a single pillar. */
const MOST_SENTENCES = 20;

/** Places of the first word of a pillar's name; the names themselves are one word. */
function placesOfName({ reading, language }: Pick<Context, "reading" | "language">, pillar: Subject): Uint32Array {
  const [word] = language.vocabulary.addPhrase(pillar.name);
  return reading.places(word ?? 0);
}

/** The greatest of ascending places below `limit`, -1 where there is none. */
function lastBefore(places: Uint32Array, limit: number): number {
  return places[firstIndex(places.length, (at) => places[at]! >= limit) - 1] ?? -1;
}

/** "overall rating of", "rated this key question", "the rating for this service was" before the grade. */
function isRatingBefore(context: Context, mention: Mention, first: number): "overall" | "question" | undefined {
  const { reading, language } = context;
  const { kind, word } = reading.tokens;
  const { words } = language;
  let noun = false,
    whole = false;
  for (let i = leftOf(context, mention.from - 1, first); i >= Math.max(first, mention.from - 10); i--) {
    if (kind[i] !== Kind.word) return undefined;
    const one = word[i]!;
    if (words.not.has(one) || words.modal.has(one)) return undefined;
    if (words.area.has(one) && words.key.has(word[i - 1]!)) return words.judge.has(word[i - 3]!) ? "question" : undefined;
    if (words.gradeNoun.has(one)) noun = true;
    else if (words.overall.has(one) || words.prior.has(one)) whole = true;
    else if (words.from.has(one) || words.to.has(one)) return undefined;
    if (noun && whole) return "overall";
    if (
      !noun &&
      !words.of.has(one) &&
      !words.link.has(one) &&
      !words.as.has(one) &&
      !words.ratedThing.has(one) &&
      !language.vocabulary.isArticle(one)
    )
      return undefined;
  }
  return undefined;
}

/** "a 'requires improvement' grade": in quotation marks, an article before and the noun after. */
function isGradeNoun(context: Context, mention: Mention, first: number, limit: number): boolean {
  const { reading, language } = context;
  const { kind, word } = reading.tokens;
  const next = rightOf(context, mention.to, limit);
  if (next >= limit || kind[next] !== Kind.word || !language.words.gradeNoun.has(word[next]!) || !isQuoted(context, mention.from))
    return false;
  const before = leftOf(context, mention.from - 1, first);
  return (
    before >= first &&
    kind[before] === Kind.word &&
    (language.vocabulary.isArticle(word[before]!) || language.words.overall.has(word[before]!))
  );
}

/** Outcomes that are whole phrases and given to nothing but the body: "widespread and/or systemic failings". */
function isOutcome({ framework }: Context, mention: Mention): boolean {
  return mention.to - mention.from >= 4 && framework.subjects.every(({ level }) => level === "overall");
}

/** "reasonably good against this healthy prison test": the grade of the section's own subject. */
function isTestAfter({ reading, language }: Context, mention: Mention, limit: number): boolean {
  const { kind, word } = reading.tokens;
  const { against, this: own } = language.words;
  const at = mention.to;
  return at + 1 < limit && kind[at] === Kind.word && against.has(word[at]!) && own.has(word[at + 1]!);
}

/** "rated Millbank House as inadequate overall". */
function isJudgedOverall(context: Context, mention: Mention, first: number, limit: number): boolean {
  const { reading, language } = context;
  const { kind, word } = reading.tokens;
  const next = rightOf(context, mention.to, limit);
  if (next >= limit || kind[next] !== Kind.word || !language.words.overall.has(word[next]!)) return false;
  // "achieving good overall effectiveness": a noun goes on
  if (
    next + 1 < limit &&
    kind[next + 1] === Kind.word &&
    !language.words.conjunction.has(word[next + 1]!) &&
    !language.words.at.has(word[next + 1]!)
  )
    return false;
  for (let i = mention.from - 1; i >= Math.max(first, mention.from - 10); i--) {
    const one = kind[i] === Kind.word ? word[i]! : 0;
    if (language.words.not.has(one) || language.words.modal.has(one)) return false;
    if (language.words.judge.has(one)) return true;
  }
  return false;
}
