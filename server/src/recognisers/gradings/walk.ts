import { Kind } from "../../text/tokens.ts";
import { type Context, wordAt } from "../context.ts";
import type { GradeTokens } from "../gradeLine.ts";

const QUOTES: ReadonlySet<number> = new Set(Array.from("\"'“”‘’`´", (mark) => mark.charCodeAt(0)));

const isQuote = ({ tokens }: Context["reading"], at: number): boolean => tokens.kind[at] === Kind.mark && QUOTES.has(tokens.word[at]!);

/** The first token at or after `at` that is no quotation mark. */
export function rightOf({ reading }: Context, at: number, limit: number): number {
  let i = at;
  while (i < limit && isQuote(reading, i)) i++;
  return i;
}

/** The first token at or before `at` that is no quotation mark; `first - 1` where only quotation marks stand there. */
export function leftOf({ reading }: Context, at: number, first: number): number {
  let i = at;
  while (i >= first && isQuote(reading, i)) i--;
  return i;
}

/** Whether a quotation mark stands directly before the token. */
export const isQuoted = ({ reading }: Context, at: number): boolean => at > 0 && isQuote(reading, at - 1);

/** The number that a token states in digits or as a word, else undefined. */
export function numberAt({ reading, language }: Context, at: number): number | undefined {
  const { kind, word } = reading.tokens;
  if (kind[at] === Kind.number) {
    const digits = wordAt(reading, at);
    // part of a date or a year ("2023-01-20")
    if (reading.tokens.gap[at] === 0 && at > 0 && /[-/–]/.test(wordAt(reading, at - 1))) return undefined;
    return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
  }
  return kind[at] === Kind.word ? language.numberWords.get(word[at]!) : undefined;
}

/** What ties a grade to what stands before it. */
export interface Link {
  /** The first token of the tie: the subject ends before it. */
  readonly from: number;
  /** Whether somebody gave the grade: "rated", "judged", "ranked as". */
  readonly judged: boolean;
}

const MOST_WORDS = 9;
/** "needed improvement" is its own verb: nothing has to tie it to its subject. */
const VERBAL = /^(?:requir|need)/i;

/**
 * Walks back from a grade over "is", "was judged as", "that were ranked as", quotation marks and adverbs.
 * Undefined where the grade is denied ("is not yet good"), only supposed ("would be good", "wants to be good"), or tied to nothing ("a good plan").
 */
export function link(context: Context, grade: GradeTokens, first: number): Link | undefined {
  const { reading, language, trace } = context;
  const { kind, word } = reading.tokens;
  const { words } = language;
  const quoted = isQuoted(context, grade.from);
  let tied = VERBAL.test(wordAt(reading, grade.from)) || grade.from === first,
    judged = false,
    from = grade.from;
  for (let i = grade.from - 1; i >= Math.max(first, grade.from - MOST_WORDS); i--) {
    if (kind[i] === Kind.mark) {
      if (isQuote(reading, i)) {
        from = i;
        continue;
      }
      // a dash between a list and "that were ranked as"
      if (judged && /^[-–—,)]$/.test(wordAt(reading, i))) from = i;
      break;
    }
    const one = kind[i] === Kind.word ? word[i]! : -1;
    if (words.not.has(one) || words.modal.has(one)) {
      trace?.left(grade.from, words.not.has(one) ? "denied" : "only possible", i);
      return undefined;
    }
    // "wants to be", "the aim is to become"
    if (words.to.has(word[i + 1]!) && (words.intend.has(one) || words.link.has(one))) {
      trace?.left(grade.from, "intended", i);
      return undefined;
    }
    // "as 'good'": the quotation marks say that somebody gave it
    if (words.apposition.has(one) && quoted) tied = judged = true;
    else if (words.link.has(one)) tied = true;
    else if (words.judge.has(one)) tied = judged = true;
    else if (!words.as.has(one) && !words.relative.has(one) && !words.have.has(one) && !language.vocabulary.isArticle(one)) break;
    from = i;
  }
  if (!tied) {
    trace?.left(grade.from, "untied", -1);
    return undefined;
  }
  const supposed = supposedAt(context, first, grade.from);
  if (supposed === undefined) return { from, judged };
  trace?.left(grade.from, "supposed", supposed);
  return undefined;
}

/** "If …" and "whether …" before the grade: what a grade would mean, not one that was given. */
function supposedAt({ reading, language }: Context, first: number, at: number): number | undefined {
  for (let i = first; i < at; i++) {
    if (reading.tokens.kind[i] === Kind.word && language.words.hypothetical.has(reading.tokens.word[i]!)) return i;
  }
  return undefined;
}
