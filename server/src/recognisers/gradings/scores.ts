import { sentenceAt } from "../../text/sentences.ts";
import { Kind } from "../../text/tokens.ts";
import { type Context, wordAt } from "../context.ts";
import type { Form, Found } from "./claims.ts";
import { listAt } from "./subjectLists.ts";
import { numberAt } from "./walk.ts";

/** "a score of two out of four": points that the press makes of a scale, the best grade having most. */
export const scores: Form = {
  name: "scores",
  find: (context) => {
    const { reading, language } = context;
    const found: Found[] = [];
    for (const out of language.words.out) for (const at of reading.places(out)) found.push(...scoreAt(context, at));
    return found;
  },
};

function scoreAt(context: Context, out: number): readonly Found[] {
  const { reading, language, framework } = context;
  const { kind, word } = reading.tokens;
  if (out < 1 || kind[out + 1] !== Kind.word || !language.words.of.has(word[out + 1]!)) return [];
  const points = numberAt(context, out - 1);
  const most = numberAt(context, out + 2);
  if (points === undefined || most !== framework.scale.length || points < 1 || points > most) return [];
  const range = sentenceAt(reading.sentences, reading.sentenceOf(out));
  if (range === undefined) return [];
  const { from, to } = range;
  const scope = scopeOf(context, from, to);
  if (scope === "none" && !isScore(context, from, out)) return [];
  const grade = { from: out - 1, to: out + 3, grade: framework.scale[most - points]! };
  const found: Found = { form: "score", grade, subject: undefined, score: [points, most] };
  const pillars = framework.subjects.filter(({ level, graded }) => level === "pillar" && graded !== false);
  const each = scope === "each" && listsPillars(context, reading.sentenceOf(out) - 1) && pillars.length > 0;
  return each ? pillars.map((subject) => ({ ...found, subject })) : [found];
}

/** "in each area", "in all areas": said of every pillar. */
function scopeOf({ reading, language }: Context, from: number, to: number): "each" | "all" | "none" {
  for (let i = from; i < to - 1; i++) {
    const scope = /^(?:each|every|all)$/i.exec(wordAt(reading, i))?.[0].toLowerCase();
    if (
      scope !== undefined &&
      (language.words.area.has(reading.tokens.word[i + 1]!) || language.words.area.has(reading.tokens.word[i + 2]!))
    )
      return scope === "all" ? "all" : "each";
  }
  return "none";
}

function isScore({ reading, language }: Context, from: number, at: number): boolean {
  for (let i = Math.max(from, at - 5); i < at; i++)
    if (reading.tokens.kind[i] === Kind.word && language.words.gradeNoun.has(reading.tokens.word[i]!)) return true;
  return false;
}

function listsPillars(context: Context, sentence: number): boolean {
  const range = sentenceAt(context.reading.sentences, sentence);
  if (range === undefined) return false;
  for (let i = range.from; i < range.to; i++) {
    const list = listAt(context, context.book.shortNames, i, range.to);
    if (list !== undefined && list.subjects.filter(({ level }) => level === "pillar").length > 1) return true;
  }
  return false;
}
