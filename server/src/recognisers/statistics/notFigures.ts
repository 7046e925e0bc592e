import type { NoFigure } from "../../model/explanation.ts";
import { type Amount, amountAt } from "./amounts.ts";
import {
  codeFromEnd,
  hasRole,
  isCapital,
  isDash,
  isGlued,
  isHyphen,
  isNumberAt,
  isVerbForm,
  isWordAt,
  Mark,
  markAt,
  type Passage,
  textAt,
  wordAt,
} from "./passage.ts";
import { Role } from "./roles.ts";

/** Whether a number is a name, a date, a year, an age, a time of day or part of a longer sign, and so no figure. */
export const isNoFigure = (p: Passage, amount: Amount): boolean => noFigure(p, amount) !== undefined;

/** What a number is that is no figure; undefined where it may be one. */
export function noFigure(p: Passage, amount: Amount): NoFigure | undefined {
  const why = noMeasure(p, amount);
  if (why !== undefined) return why;
  if (isYear(p, amount.from, amount.to)) return "year";
  if (isDate(p, amount)) return "date";
  if (isLabel(p, amount.from)) return "reference";
  return isCall(p, amount) ? "telephone number" : undefined;
}

/** The same for a number with a percent sign or a time unit, which rules the rest out. */
export function noMeasure(p: Passage, amount: Amount): NoFigure | undefined {
  if (isPartOfSign(p, amount)) return "part of a longer sign";
  return isAge(p, amount) ? "age" : undefined;
}

const AMPERSAND = 0x26,
  STOP = 0x2e,
  HASH = 0x23,
  AT = 0x40;

/** Glued to what makes it something else: "M1", "COVID-19", "24/7", "10:30", "2WD", "schools,3", "16+", "0300 123 1231". */
function isPartOfSign(p: Passage, { from, to, inWords }: Amount): boolean {
  if (inWords) return isHyphen(markAt(p, from - 1)) && isGlued(p, from) && isGlued(p, from - 1); // "one-to-one", "forty-two"
  if (isHyphen(markAt(p, from - 1)) && isGlued(p, from - 1) && isWordAt(p, from - 2)) return true; // "post- 16", broken over two lines
  if (isGlued(p, from)) {
    if (isWordAt(p, from - 1)) return true;
    const before = markAt(p, from - 1);
    if (before === Mark.slash || before === Mark.plus || before === HASH || before === AT) return true;
    // a footnote's mark stands right after a word's comma or stop
    if (isGlued(p, from - 1) && (isDash(before) || /[.,;:)'"”’\]]/.test(String.fromCharCode(before)))) return true;
  }
  if (isGlued(p, to)) {
    const after = markAt(p, to);
    if (after === Mark.slash || after === Mark.plus) return true;
    if (isGlued(p, to + 1) && isNumberAt(p, to + 1) && (after === Mark.comma || after === Mark.colon || after === STOP || isDash(after)))
      return true;
  }
  return isBesideNumber(p, from, to);
}

/** Numbers side by side are a telephone number or columns without their lines; the second part of a year does not count. */
function isBesideNumber(p: Passage, from: number, to: number): boolean {
  if (isNumberAt(p, to)) return true;
  return isNumberAt(p, from - 1) && !isYear(p, from - 1, from) && !(isGlued(p, from - 1) && markAt(p, from - 2) !== 0);
}

/** Four digits from 1900 to 2099 without a comma. */
export function isYear(p: Passage, from: number, to: number): boolean {
  return to === from + 1 && isNumberAt(p, from) && /^(?:19|20)\d\d$/.test(textAt(p, from));
}

/** "12 May", "10 to 14 June", "31 October to 11 November", "March 31". */
function isDate(p: Passage, { from, to, value, inWords }: Amount): boolean {
  if (inWords || value > 31 || to !== from + 1) return false;
  if (isMonth(p, from - 1)) return true;
  for (let at = to, numbers = 0; numbers < 4; numbers++) {
    if (isMonth(p, at)) return true;
    if (wordAt(p, at) === p.words.is.of && isMonth(p, at + 1)) return true;
    if (!isSeparator(p, at) || !isNumberAt(p, at + 1)) return false;
    at += 2;
  }
  return false;
}

export const isMonth = (p: Passage, at: number): boolean => hasRole(p, at, Role.month) && isCapital(p, at);

/** What stands between the numbers of a list or range: "and", "to", a comma, a dash. */
function isSeparator(p: Passage, at: number): boolean {
  const { and, to, or } = p.words.is;
  const word = wordAt(p, at);
  const mark = markAt(p, at);
  return word === and || word === to || word === or || mark === Mark.comma || mark === AMPERSAND || isDash(mark);
}

/** "Level 3", "section 47", "URN: 1234", "key stages 1 and 2": the number is a name. */
function isLabel(p: Passage, from: number): boolean {
  let at = from,
    comma = false;
  for (let numbers = 0; numbers < 5; numbers++) {
    let before = at - 1;
    const mark = markAt(p, before);
    if (mark === Mark.colon || mark === STOP || mark === Mark.open) before--;
    if (hasRole(p, before, Role.label) && !isVerbForm(p, before)) {
      if (comma && (codeFromEnd(p, before, 1) | 32) !== 0x73) return false; // "In phase 1, 34 homes"
      return wordAt(p, before) !== p.words.is.year || isCapital(p, before);
    }
    if (!isSeparator(p, at - 1) || amountAt(p, at - 2) === undefined) return false;
    comma ||= mark === Mark.comma;
    at -= 2;
  }
  return false;
}

/** "aged 65", "the age of 18", "aged 16 and 17", "16-year-olds", "17 years old", "65 or over". */
function isAge(p: Passage, { from, to }: Amount): boolean {
  const { is } = p.words;
  let before = from - 1;
  while (hasRole(p, before, Role.qualifier)) before--;
  if (isSeparator(p, before) && amountAt(p, before - 1) !== undefined) before -= 2;
  if (wordAt(p, before) === is.of || wordAt(p, before) === is.between) before--;
  if (hasRole(p, before, Role.age)) return true;
  let at = to;
  if (isHyphen(markAt(p, at))) at++;
  if (wordAt(p, at) === is.year) {
    let next = at + 1;
    if (isHyphen(markAt(p, next)) || wordAt(p, next) === is.of) next++;
    if (hasRole(p, next, Role.age)) return true;
    at++;
  }
  if (wordAt(p, at) !== is.or && wordAt(p, at) !== is.and) return false;
  const bound = wordAt(p, at + 1);
  return [is.over, is.more, is.older, is.above, is.under, is.younger, is.fewer, is.less].includes(bound);
}

/** 999, 101 and 111 are telephone numbers. */
function isCall(p: Passage, { from, to, value, inWords }: Amount): boolean {
  if (inWords || to !== from + 1) return false;
  if (value === 999) return true;
  return (
    (value === 101 || value === 111 || value === 112) && (hasRole(p, to, Role.emergency) || !isWordAt(p, to) || hasRole(p, to, Role.stop))
  );
}

/** Where a range of figures ends ("10 to 15 percent", "two or three", "5–10"): it is no single figure. Undefined where none begins. */
export function rangeEnd(p: Passage, { to }: Amount): number | undefined {
  const word = wordAt(p, to);
  if (word !== p.words.is.to && word !== p.words.is.or && !isDash(markAt(p, to))) return undefined;
  const second = amountAt(p, to + 1);
  return second === undefined || isYear(p, second.from, second.to) ? undefined : second.to;
}
