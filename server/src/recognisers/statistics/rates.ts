import { type Amount, amountAt } from "./amounts.ts";
import type { Figure } from "./figure.ts";
import { andYoungPeople, isPlural, nounPhraseAt } from "./nounPhrases.ts";
import { hasRole, isCapital, isWordAt, type Passage, phrase, wordAt } from "./passage.ts";
import { Role } from "./words.ts";

/** "2.58 false alarms per 1,000 population", "1 per 1,000", "14 cases per worker". */
export function rateAt(p: Passage, amount: Amount): Figure | undefined {
  const { is } = p.words;
  if (wordAt(p, amount.from - 1) === is.per) return undefined;
  let per = nounPhraseAt(p, amount.to)?.to ?? amount.to;
  while (per < amount.to + 6 && isWordAt(p, per) && !hasRole(p, per, Role.stop)) per++;
  if (wordAt(p, per) !== is.per || wordAt(p, per + 1) === is.cent) return undefined;
  const to = baseEnd(p, per) ?? (per > amount.to && isWordAt(p, per + 1) ? per + 2 : undefined);
  return to === undefined
    ? undefined
    : { kind: "rate", value: amount.value, percent: null, unit: phrase(p, amount.to, to), from: amount.from, to };
}

/** The end of "per 1,000 population", "per 1,000 of the population", whose "per" is given; undefined where no number follows it. */
export function baseEnd(p: Passage, per: number): number | undefined {
  const { is } = p.words;
  const base = amountAt(p, per + 1)?.to;
  if (base === undefined) return undefined;
  let first = base;
  if (wordAt(p, first) === is.of) first += wordAt(p, first + 1) === is.the ? 2 : 1;
  let at = first;
  while (at < first + 3 && isWordAt(p, at) && !hasRole(p, at, Role.stop) && !isCapital(p, at)) if (isPlural(p, at++)) break;
  return at === first ? base : andYoungPeople(p, at);
}
