import type { Subject } from "../../model/framework.ts";
import { sentenceAt } from "../../text/sentences.ts";
import { Kind } from "../../text/tokens.ts";
import { type Context, wordAt } from "../context.ts";
import type { Form, Found, Mention } from "./claims.ts";
import { timeOf } from "./time.ts";
import { link, rightOf } from "./walk.ts";

/** "We judge it to be good at:" and the list below. */
export const governed: Form = {
  name: "governed",
  find: (context, mentions) => mentions.flatMap((mention) => ledIn(context, mention)),
};

/** "Which … are doing well?" and the list below, where the grade is only implied. */
export const implied: Form = { name: "implied", find: impliedIn };

/** The lead-in ends its block with a colon, and the grade stands near that end. */
function ledIn(context: Context, mention: Mention): readonly Found[] {
  const { reading, language } = context;
  const { from, to } = sentenceAt(reading.sentences, mention.sentence)!;
  const block = reading.blocks[mention.block]!;
  if (block.kind === "row" || block.to !== to || wordAt(reading, to - 1) !== ":") return [];
  let i = rightOf(context, mention.to, to);
  for (let words = 0; i < to - 1 && words < 6; words++, i++)
    if (reading.tokens.kind[i] !== Kind.word && !language.vocabulary.isArticle(reading.tokens.word[i]!)) return [];
  if (i < to - 1 || link(context, mention, from) === undefined) return [];
  const time = timeOf(context, from, mention.from);
  const listed = below(context, mention.block);
  if (listed.length === 0) context.trace?.left(mention.from, "nothing listed", -1);
  return listed.map(({ subject }) => ({ form: "list", grade: mention, subject, ...time }));
}

const DOING_WELL = /\b(?:doing|performing|performs?|does) well\b|\bstrengths\b/i;

/** A question or title that says of what is listed below that it goes well. */
function impliedIn(context: Context): readonly Found[] {
  const { reading, framework } = context;
  const good = framework.scale.includes("good");
  if (!good || context.identity.kind === "report") return [];
  return reading.blocks.flatMap((block, index): readonly Found[] => {
    if (block.to - block.from > 16 || block.kind === "row" || block.kind === "contents") return [];
    const last = wordAt(reading, block.to - 1);
    if (last !== "?" && last !== ":") return [];
    if (!DOING_WELL.test(reading.text.slice(reading.tokens.start[block.from]!, reading.tokens.end[block.to - 1]!))) return [];
    return below(context, index).map(({ subject, from, to }) => ({ form: "implied", grade: { from, to, grade: "good" }, subject }));
  });
}

interface Listed {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
}

/** The subjects whose names fill the blocks below, up to the first block that is none. */
function below({ reading, book }: Context, index: number): readonly Listed[] {
  const listed: Listed[] = [];
  for (let at = index + 1; at < reading.blocks.length; at++) {
    const { from, to, kind } = reading.blocks[at]!;
    // the heading after a list is no item of it
    if (kind !== "item" && reading.blocks[index + 1]!.kind === "item") break;
    const name = book.names.at(reading, from, to);
    if (name === undefined || !isRest(reading.text.slice(reading.tokens.end[name.to - 1]!, reading.tokens.end[to - 1]!))) break;
    listed.push({ subject: name.value, from, to: name.to });
  }
  return listed;
}

const isRest = (rest: string): boolean => /^[\s;,.]*(?:and)?[\s;,.]*$/.test(rest);
