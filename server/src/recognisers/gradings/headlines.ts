import { sentenceAt } from "../../text/sentences.ts";
import { Kind } from "../../text/tokens.ts";
import { type Context, wordAt } from "../context.ts";
import type { Form, Found, Mention } from "./claims.ts";
import { link } from "./walk.ts";

/** An article's headline gives the body one grade as a whole, whether the framework knows such a grade or not. */
export const headlines: Form = {
  name: "headlines",
  find: (context, mentions) =>
    context.identity.kind !== "article"
      ? []
      : mentions.flatMap((mention): readonly Found[] => {
          if (mention.block >= FIRST_BLOCKS || !isHeadline(context, mention) || !namesBody(context, mention)) return [];
          const { from } = sentenceAt(context.reading.sentences, mention.sentence)!;
          if (link(context, mention, from) === undefined) return [];
          const subject = context.framework.subjects.find(({ level }) => level === "overall");
          return [{ form: "headline", grade: mention, subject }];
        }),
};

const FIRST_BLOCKS = 6;
const LONGEST = 30;

/** One short line without a full stop. */
function isHeadline({ reading }: Context, { block }: Mention): boolean {
  const { from, to } = reading.blocks[block]!;
  return to - from <= LONGEST && wordAt(reading, to - 1) !== ".";
}

function namesBody({ reading, language }: Context, mention: Mention): boolean {
  const { from } = reading.blocks[mention.block]!;
  for (let i = from; i < mention.from; i++) {
    if (reading.tokens.kind[i] === Kind.word && language.bodyKinds.at(reading, i, mention.from) !== undefined) return true;
  }
  return false;
}
