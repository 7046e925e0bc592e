import { type Amount, amountAt } from "./amounts.ts";
import { isNoFigure } from "./notFigures.ts";
import { hasRole, isHyphen, Mark, markAt, type Passage, wordAt } from "./passage.ts";
import { quantityAt } from "./quantities.ts";
import { Role } from "./words.ts";

/** What a part is a part of. */
export interface Whole {
  readonly amount: Amount;
  /** Whether an article or the like stands before it: "of the four measures". */
  readonly definite: boolean;
}

/** The whole in "of 158", "out of the 155" from a token on; "one of 13 forces" names a member, not a part. */
export function wholeOf(p: Passage, part: Amount, from: number): Whole | undefined {
  const { is } = p.words;
  const out = wordAt(p, from) === is.out;
  const of = out ? from + 1 : from;
  if (wordAt(p, of) !== is.of) return undefined;
  const before = wordAt(p, part.from - 1);
  if (!out && part.inWords && part.value === 1 && before !== is.only && before !== is.just) return undefined;
  const at = skipDefinite(p, of + 1);
  const amount = wholeAt(p, at, part);
  return amount && { amount, definite: at > of + 1 };
}

/** The token after "the", "its", "a possible", "a total of". */
export function skipDefinite(p: Passage, from: number): number {
  const { is } = p.words;
  const skipped = [is.possible, is.total, is.a, is.of];
  let at = from;
  while (at < from + 4 && (hasRole(p, at, Role.definite) || skipped.includes(wordAt(p, at)))) at++;
  return at;
}

/** The whole in "155/158". */
export function slashWhole(p: Passage, part: Amount): Whole | undefined {
  const amount = markAt(p, part.to) === Mark.slash ? amountAt(p, part.to + 1) : undefined;
  return amount && amount.value >= part.value && amount.value > 0 ? { amount, definite: false } : undefined;
}

/** The whole in "1 in 5", "one in every ten": a round number only, so that "9 in 34 stations" stays two counts. */
export function everyWhole(p: Passage, part: Amount): Amount | undefined {
  const { is, units } = p.words;
  if (wordAt(p, part.to) !== is.in || part.value > 9 || part.decimals > 0) return undefined;
  const whole = wholeAt(p, wordAt(p, part.to + 1) === is.every ? part.to + 2 : part.to + 1, part);
  if (whole === undefined || whole.value === part.value || whole.inWords !== part.inWords) return undefined;
  if (whole.value > 10 && !/^(?:[1-9]0+|1[25])$/.test(String(whole.value))) return undefined;
  return units.has(wordAt(p, whole.to)) || isHyphen(markAt(p, whole.to)) ? undefined : whole;
}

function wholeAt(p: Passage, at: number, part: Amount): Amount | undefined {
  const whole = quantityAt(p, at);
  if (whole?.kind !== "plain" || whole.value < part.value || whole.value <= 0 || part.value < 0) return undefined;
  return isNoFigure(p, whole.amount) ? undefined : whole.amount;
}
