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
  { grades }: Language,
  names: PhraseBook<Subject>,
  from: number,
  to: number,
): GradeLine | undefined {
  const name = names.at(reading, from, to);
  let at = skipMarks(reading, name?.to ?? from, to);
  if (at === to) return name === undefined ? undefined : { subject: name.value, nameTo: name.to, grade: undefined, earlier: undefined };
  const grade = gradeAt(reading, grades, at, to);
  if (grade === undefined) return undefined;
  at = grade.to;
  const earlier = earlierAt(reading, grades, at, to);
  at = skipMarks(reading, earlier?.end ?? at, to);
  if (at !== to) return undefined;
  return { subject: name?.value, nameTo: name?.to ?? from, grade, earlier: earlier?.earlier };
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
