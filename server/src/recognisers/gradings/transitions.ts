import type { Subject } from "../../model/framework.ts";
import { sentenceAt } from "../../text/sentences.ts";
import { Kind } from "../../text/tokens.ts";
import type { Context } from "../context.ts";
import type { Form, Found, Mention } from "./claims.ts";
import { overallSubject } from "./overall.ts";
import { leftOf } from "./walk.ts";

/** "from 'requires improvement' to 'good'" and "the rating has changed to inadequate". */
export const transitions: Form = {
  name: "transitions",
  find: (context, mentions) => {
    const subjectOf = subjectsOf(context);
    return mentions.flatMap((mention, index): readonly Found[] => {
      const { from: first } = sentenceAt(context.reading.sentences, mention.sentence)!;
      const before = wordBefore(context, mention, first);
      if (before === undefined) return [];
      const next = mentions[index + 1];
      const { words } = context.language;
      if (
        words.from.has(before) &&
        next?.sentence === mention.sentence &&
        words.to.has(wordBefore(context, next, mention.to) ?? -1) &&
        next.from - mention.to <= 5
      ) {
        const subject = subjectOf(mention);
        if (subject === undefined) {
          context.trace?.left(mention.from, "no subject", -1);
          context.trace?.left(next.from, "no subject", -1);
          return [];
        }
        context.trace?.earlier(mention.from, leftOf(context, mention.from - 1, first), mention.from);
        return [
          { form: "transition", grade: mention, subject, prior: true, inspection: null },
          { form: "transition", grade: next, subject },
        ];
      }
      const previous = mentions[index - 1];
      if (
        !words.to.has(before) ||
        (previous?.sentence === mention.sentence && mention.from - previous.to <= 5) ||
        !speaksOfRating(context, first, mention.from)
      )
        return [];
      const subject = subjectOf(mention);
      if (subject === undefined) context.trace?.left(mention.from, "no subject", -1);
      return subject === undefined ? [] : [{ form: "transition", grade: mention, subject }];
    });
  },
};

/** The word before a grade, quotation marks apart; undefined where none is in the sentence. */
function wordBefore(context: Context, mention: Mention, first: number): number | undefined {
  const { kind, word } = context.reading.tokens;
  const at = leftOf(context, mention.from - 1, first);
  return at >= first && kind[at] === Kind.word ? word[at] : undefined;
}

/**
 * Says what grades, asked for in the order of the text, are of: "the overall rating", a subject named in the sentence before, else the one
 * under whose heading it stands. What a sentence is known to have no name in is not read again for its next grade.
 */
function subjectsOf(context: Context): (mention: Mention) => Subject | undefined {
  const { reading, language, book, structure } = context;
  const { kind, word } = reading.tokens;
  let sentence = -1;
  let nameless = 0; // no name begins before this token of the sentence
  return (mention) => {
    const { from, to } = sentenceAt(reading.sentences, mention.sentence)!;
    if (mention.sentence !== sentence) nameless = from;
    sentence = mention.sentence;
    for (let i = nameless; i < mention.from; i++) {
      if (kind[i] === Kind.word && language.words.overall.has(word[i]!)) return overallSubject(context, mention.from);
      const match = book.names.at(reading, i, mention.from);
      if (match !== undefined && (match.to - i > 1 || match.value.level === "pillar")) return match.value;
      // a longer name may end behind this grade
      if (i === nameless && book.names.at(reading, i, to) === undefined) nameless++;
    }
    return structure.subjectOf[mention.block];
  };
}

/** "the rating has changed to": something that can be a grade's rise or fall, not "a visit to good schools". */
function speaksOfRating({ reading, language }: Context, first: number, at: number): boolean {
  for (let i = first; i < at; i++)
    if (reading.tokens.kind[i] === Kind.word && language.words.gradeNoun.has(reading.tokens.word[i]!)) return true;
  return false;
}
