import type { Subject } from "../model/framework.ts";
import type { Reading } from "../text/reading.ts";
import { Kind } from "../text/tokens.ts";
import type { Language } from "./language.ts";
import type { PhraseBook } from "./phraseBook.ts";

/** Tokens of a grade and the canonical grade. */
export interface GradeTokens {
  readonly from: number;
  readonly to: number;
  readonly grade: string;
}

/** A line that holds a subject, its grade or both, and nothing else: "Preventing fires – Requires improvement (2019: Good)". */
export interface GradeLine {
  readonly subject: Subject | undefined;
  /** The token after the subject's name; `from` where no name is given. */
  readonly nameTo: number;
  readonly grade: GradeTokens | undefined;
  /** Whether the line says that the grade is an earlier one: "Previous inspection: Good". */
  readonly prior: boolean;
  /** The earlier grade in brackets, with its label's tokens. */
  readonly earlier: (GradeTokens & { readonly labelFrom: number; readonly labelTo: number }) | undefined;
}

const COLON = 0x3a,
  OPEN = 0x28,
  CLOSE = 0x29;
/** Marks that may stand between a name and a grade, or trail behind: dashes, colon, stops, bullets of rating tables. */
const TRIM = /^[-–—:.;,•●○◦▪■?]$/;

/** Reads tokens `from` … `to` as a grade line; undefined where anything else stands there. */
export function gradeLine(
  reading: Reading,
  language: Language,
  names: PhraseBook<Subject>,
  from: number,
  to: number,
): GradeLine | undefined {
  const { grades, words } = language;
  const name = names.at(reading, afterNumber(reading, words.numbered, from, to), to);
  let at = skipMarks(reading, name?.to ?? from, to);
  const nameTo = name?.to ?? from;
  if (at === to)
    return name === undefined ? undefined : { subject: name.value, nameTo, grade: undefined, earlier: undefined, prior: false };
  const label = afterLabel(reading, language, at, to);
  const grade = gradeAt(reading, grades, label, to);
  if (grade === undefined) return undefined;
  const prior = isEarlier(reading, words.prior, at, label);
  const earlier = earlierAt(reading, grades, grade.to, to);
  at = skipMarks(reading, earlier?.end ?? grade.to, to);
  // "Good 2": the grade's number on the scale
  if (at === to - 1 && reading.tokens.kind[at] === Kind.number && reading.tokens.end[at]! - reading.tokens.start[at]! === 1) at = to;
  if (at !== to) return undefined;
  return { subject: name?.value, nameTo, grade, earlier: earlier?.earlier, prior };
}

/** Numbers before a name: "2.1 Adoption performance", "Regulation 15: Staffing". */
function afterNumber(reading: Reading, numbered: ReadonlySet<number>, from: number, to: number): number {
  const { kind, word } = reading.tokens;
  let at = from;
  if (at + 1 < to && kind[at] === Kind.word && numbered.has(word[at]!) && kind[at + 1] === Kind.number) at++;
  while (at < to && kind[at] === Kind.number) at++;
  return at === from ? from : skipMarks(reading, at, to);
}

/** Words that say whose grade it is: "Judgment:", "Previous inspection:", "This inspection:". A colon ends them. */
function afterLabel({ tokens }: Reading, { words }: Language, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + MOST_LABEL_WORDS); i++) {
    if (tokens.kind[i] === Kind.mark) return i > from && tokens.word[i] === COLON ? i + 1 : from;
    const word = tokens.kind[i] === Kind.word ? tokens.word[i]! : 0;
    if (!words.tableHead.has(word) && !words.prior.has(word) && !words.this.has(word) && !words.inspection.has(word)) return from;
  }
  return from;
}

const MOST_LABEL_WORDS = 4;

function isEarlier({ tokens }: Reading, prior: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] === Kind.word && prior.has(tokens.word[i]!)) return true;
  return false;
}

/** The grade that starts at this token; plurals ("improvements", "goods") are no grades. */
export function gradeAt(reading: Reading, grades: PhraseBook<string>, at: number, limit: number): GradeTokens | undefined {
  const match = grades.at(reading, at, limit);
  if (match === undefined) return undefined;
  return isPlural(reading, match.to, match.value) ? undefined : { from: at, to: match.to, grade: match.value };
}

/** Whether the word before this token ends in "s" and the grade does not. */
export const isPlural = ({ text, tokens }: Reading, to: number, grade: string): boolean =>
  /s/i.test(text[tokens.end[to - 1]! - 1]!) && !grade.endsWith("s");

function skipMarks({ text, tokens }: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && tokens.kind[at] === Kind.mark && TRIM.test(text[tokens.start[at]!]!)) at++;
  return at;
}

/** "(2019: Good)" */
function earlierAt(
  reading: Reading,
  grades: PhraseBook<string>,
  at: number,
  to: number,
): { readonly earlier: NonNullable<GradeLine["earlier"]>; readonly end: number } | undefined {
  const { tokens } = reading;
  if (at >= to || tokens.word[at] !== OPEN || tokens.kind[at] !== Kind.mark) return undefined;
  let colon = at + 1;
  while (colon < to && !(tokens.kind[colon] === Kind.mark && tokens.word[colon] === COLON)) colon++;
  if (colon >= to || colon - at > 8) return undefined;
  const grade = gradeAt(reading, grades, colon + 1, to);
  if (grade === undefined) return undefined;
  const closed = grade.to < to && tokens.kind[grade.to] === Kind.mark && tokens.word[grade.to] === CLOSE;
  return { earlier: { ...grade, labelFrom: at + 1, labelTo: colon }, end: closed ? grade.to + 1 : grade.to };
}
