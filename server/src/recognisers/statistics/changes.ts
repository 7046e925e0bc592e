import { percentInBrackets } from "./brackets.ts";
import type { Figure } from "./figure.ts";
import { isNoFigure, isYear } from "./notFigures.ts";
import { countedBefore, nounAt, nounPhraseAt } from "./nounPhrases.ts";
import { codeFromEnd, hasRole, isDash, isNumberAt, isWordAt, Mark, markAt, type Passage, wordAt } from "./passage.ts";
import { qualifiersAfter, qualifiersBefore } from "./qualifiers.ts";
import { type Quantity, quantityAt } from "./quantities.ts";
import { Role } from "./words.ts";

/** "from 9 to 16", "from 62% in 2019 to 71% in 2021", where the sentence tells of a change; read at its first number. */
export function fromTo(p: Passage, first: Quantity): Figure | undefined {
  const from = qualifiersBefore(p, first.from) - 1;
  if (wordAt(p, from) !== p.words.is.from) return undefined;
  const at = secondAfter(p, first.to);
  const second = at === undefined ? undefined : quantityAt(p, qualifiersAfter(p, at));
  if (!second || isNoFigure(p, second.amount) || (first.kind !== "plain" && first.kind !== second.kind)) return undefined;
  if (!tellsOfChange(p, from - 20, from) && !tellsOfChange(p, second.to, second.to + 8)) return undefined;
  const unit = second.unit ?? nounAt(p, second.to) ?? countedBefore(p, from);
  const start = first.kind === "plain" && second.kind !== "plain" ? first.value * sizeOf(second) : first.value;
  return { kind: "change", value: [start, second.value], percent: null, unit, from, to: second.to };
}

/** In "from 9 to 10 minutes" the first number has the unit of the second. */
const sizeOf = ({ value, amount }: Quantity): number => (amount.value === 0 ? 1 : value / amount.value);

/** The token after "to", past a noun, a year and a bracket: "from 12 officers (3%) in 2019/20 to". */
function secondAfter(p: Passage, end: number): number | undefined {
  let at = nounPhraseAt(p, end)?.to ?? end;
  for (let steps = 0; steps < 9; steps++, at++) {
    if (markAt(p, at) === Mark.open) at = bracketClose(p, at);
    if (wordAt(p, at) === p.words.is.to) return at + 1;
    const mark = markAt(p, at);
    const passed = isNumberAt(p, at)
      ? isYear(p, at, at + 1) || isYear(p, at - 2, at - 1) || hasRole(p, at + 1, Role.month)
      : isWordAt(p, at) || isDash(mark) || mark === Mark.slash || mark === Mark.comma;
    if (!passed) return undefined;
  }
  return undefined;
}

/** The token after a bracket that closes within a few tokens, else the bracket. */
function bracketClose(p: Passage, open: number): number {
  for (let at = open + 1; at < open + 9; at++) if (markAt(p, at) === Mark.close) return at + 1;
  return open;
}

function tellsOfChange(p: Passage, from: number, to: number): boolean {
  for (let at = Math.max(from, p.from); at < to && at < p.to; at++) if (hasRole(p, at, Role.change)) return true;
  return false;
}

/** "7.4 percent increase", "a 4 percent fall", "rose by 12%", "up 12%", "3 percentage points": an amount of change. */
export function percentChange(p: Passage, percent: Quantity): Figure | undefined {
  const { is } = p.words;
  const { value, unit, from } = percent;
  const change = (to: number): Figure => ({ kind: "change", value, percent: null, unit, from, to });
  const article = [is.a, is.an, is.the].includes(wordAt(p, from - 1));
  const noun = changeNoun(p, percent.to, article ? 4 : 1);
  if (noun !== undefined && (article || hasRole(p, noun, Role.growth))) return change(noun === percent.to ? noun + 1 : percent.to);
  return unit === "percentage points" || isAfterChange(p, from) ? change(percent.to) : undefined;
}

/** "rose by", "an increase of", "up", "grew"; what "makes up" a share does not change. */
function isAfterChange(p: Passage, from: number): boolean {
  const { is } = p.words;
  const before = qualifiersBefore(p, from) - 1;
  const link = wordAt(p, before);
  if (link === is.by || link === is.of) return hasRole(p, before - 1, Role.change) || hasRole(p, before - 2, Role.change);
  const madeUp = wordAt(p, before - 1) === is.make || wordAt(p, before - 1) === is.made;
  return hasRole(p, before, Role.change) && !madeUp && wordAt(p, from - 1) !== is.to;
}

/** "7 percent increase", "a 3.5 percent pay rise"; in "12 percent increased their hours" the word is no noun. */
function changeNoun(p: Passage, from: number, words: number): number | undefined {
  for (let at = from; at < from + words && isWordAt(p, at) && !hasRole(p, at, Role.stop); at++)
    if (hasRole(p, at, Role.change) && codeFromEnd(p, at, 1) !== 0x64) return at;
  return undefined;
}

/** "an increase of £5 (7.8 percent)": the amount, and what it is in percent. */
export function currencyChange(p: Passage, { value, unit, from, to }: Quantity): Figure | undefined {
  const share = percentInBrackets(p, to);
  if (!share || !(tellsOfChange(p, from - 6, from) || tellsOfChange(p, share.to, share.to + 3))) return undefined;
  return { kind: "change", value: [value, share.value], percent: null, unit: `${unit} and percent`, from, to: share.to };
}
