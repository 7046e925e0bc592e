import type { Framework, Subject } from "../../model/framework.ts";
import type { Grading, GradingForm } from "../../model/grading.ts";
import type { Steps } from "../../text/steps.ts";
import { type Context, named, spanOf } from "../context.ts";
import { type GradeTokens, isPlural } from "../gradeLine.ts";

/** A grade word in the text, with the sentence and block in which it stands. */
export interface Mention extends GradeTokens {
  readonly sentence: number;
  readonly block: number;
  /** "goods": only a count makes a plural a grade. */
  readonly plural: boolean;
}

/** One way to state a grade: what it finds among the mentions that no form before it has claimed. */
export interface Form {
  readonly name: string;
  /** Whether it can make something of plurals. */
  readonly plurals?: true;
  readonly find: (context: Context, mentions: readonly Mention[]) => readonly Found[];
}

/** A grading still in tokens. */
export interface Found {
  readonly form: GradingForm;
  readonly grade: GradeTokens;
  readonly subject: Subject | undefined;
  readonly prior?: boolean;
  readonly inspection?: string | null;
  readonly count?: number;
  readonly score?: readonly [number, number];
}

/** Grade words that are looked at in one step. */
const STRETCH = 4_000;

/** All grade words of the text that the framework's scale knows, in order and in steps. */
export function* mentionsOf(context: Context): Steps<readonly Mention[]> {
  const { reading, language, framework, trace } = context;
  const places: number[] = [];
  for (const word of language.grades.firstWords()) for (const at of reading.places(word)) places.push(at);
  const mentions: Mention[] = [];
  const { sentences } = reading;
  let next = 0, // "not sufficiently good" holds no "good"
    sentence = 0; // the first that does not end before the place
  yield;
  for (const [i, at] of new Uint32Array(places).sort().entries()) {
    if (i % STRETCH === 0) yield;
    if (at < next) continue;
    const match = language.grades.at(reading, at, reading.tokens.count);
    const grade = match === undefined ? undefined : onScale(framework, match.value);
    if (match === undefined) continue;
    if (grade === undefined) {
      trace?.left(at, "not on the scale", -1);
      continue;
    }
    const plural = isPlural(reading, match.to, grade);
    if (plural && match.to - at > 1) {
      trace?.left(at, "plural", -1); // "requires improvements"
      continue;
    }
    while (sentence < sentences.count && sentences.to[sentence]! <= at) sentence++;
    if (sentence === sentences.count || at < sentences.from[sentence]! || match.to > sentences.to[sentence]!) {
      trace?.left(at, "outside a sentence", -1);
      continue;
    }
    next = match.to;
    mentions.push({ from: at, to: match.to, grade, sentence, block: sentences.block[sentence]!, plural });
  }
  return mentions;
}

/** The grade as the framework's scale spells it ("requires improvement to be good"), or undefined where it has none such. */
export function onScale({ scale }: Framework, grade: string): string | undefined {
  return scale.includes(grade) ? grade : scale.find((step) => step.startsWith(`${grade} to `) || grade.startsWith(`${step} to `));
}

/** Turns what a form found into a grading. */
export function toGrading({ reading, identity }: Context, found: Found): Grading {
  const prior = found.prior ?? false;
  return {
    kind: "grading",
    ...spanOf(reading, found.grade.from, found.grade.to),
    form: found.form,
    grade: found.grade.grade,
    ...named(found.subject),
    prior,
    inspection: prior ? (found.inspection ?? null) : identity.inspection,
    ...(found.count === undefined ? {} : { count: found.count }),
    ...(found.score === undefined ? {} : { score: found.score }),
  };
}
