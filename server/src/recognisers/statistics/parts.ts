import type { Amount } from "./amounts.ts";
import { percentInBrackets } from "./brackets.ts";
import type { Counted, Figure } from "./figure.ts";
import { isNoFigure, isYear } from "./notFigures.ts";
import { nounAt, nounPhraseAt } from "./nounPhrases.ts";
import { hasRole, isNumberAt, isWordAt, Mark, markAt, type Passage, wordAt } from "./passage.ts";
import { proportion } from "./proportions.ts";
import { qualifiersAfter } from "./qualifiers.ts";
import { quantityAt } from "./quantities.ts";
import { Role } from "./words.ts";

const FAR = 14;

/** "of the 54 staff joining, 6": read where its whole is met. */
export function wholeBeforePart(p: Passage, whole: Amount): Figure | undefined {
  const of = hasRole(p, whole.from - 1, Role.definite) ? whole.from - 2 : whole.from - 1;
  if (wordAt(p, of) !== p.words.is.of || isNumberAt(p, of - 1) || (isWordAt(p, of - 1) && !hasRole(p, of - 1, Role.stop))) return undefined;
  const comma = commaAfter(p, whole.to);
  const part = comma === undefined ? undefined : quantityAt(p, qualifiersAfter(p, comma + 1));
  if (part?.kind !== "plain" || part.value > whole.value || isNoFigure(p, part.amount)) return undefined;
  if (markAt(p, part.to) === Mark.open || wordAt(p, part.to) === p.words.is.of) return undefined;
  return proportion(part.amount, whole, { from: of, to: part.to, percent: null, unit: nounAt(p, whole.to) });
}

/** The next comma that no other number but a year stands before. */
function commaAfter(p: Passage, from: number): number | undefined {
  for (let at = from; at < from + FAR; at++) {
    if (markAt(p, at) === Mark.comma) return at;
    if ((isNumberAt(p, at) && !isYear(p, at, at + 1)) || p.words.values.has(wordAt(p, at))) return undefined;
  }
  return undefined;
}

/**
 * "598 (87 percent)" after "684 building consultations": of the counts before it, nearest first, the one that the percentage
 * fits. Where the sentence says that this is a part ("of which", "only"), the nearest larger one, so that a wrong percentage shows.
 */
export function partOfEarlier(p: Passage, part: Amount, counts: readonly Counted[]): Figure | undefined {
  const share = percentInBrackets(p, part.to) ?? percentInBrackets(p, nounPhraseAt(p, part.to)?.to ?? part.to);
  if (share === undefined) return undefined;
  const rounding = 0.5 * 10 ** -share.amount.decimals + 1e-9;
  const inSentence = ({ from }: Counted): boolean => from >= p.from;
  const fits = (count: Counted): boolean =>
    Math.abs((100 * part.value) / count.value - share.value) <= (inSentence(count) ? Math.max(rounding, 1) : rounding);
  const larger = counts.filter(({ value }) => value >= part.value && value > 0);
  const whole = larger.findLast(fits) ?? (isCalledPart(p, part.from) ? larger.findLast(inSentence) : undefined);
  if (whole === undefined) return undefined;
  return { kind: "proportion", value: [part.value, whole.value], percent: share.value, unit: whole.unit, from: part.from, to: share.to };
}

/** "of which 5 (…)", "only 598 (…)". */
function isCalledPart(p: Passage, number: number): boolean {
  const { is } = p.words;
  for (let at = number - 1; at >= number - 4 && isWordAt(p, at); at--) {
    const word = wordAt(p, at);
    if (word === is.only || word === is.just) return true;
    if ([is.which, is.whom, is.these, is.those, is.them].includes(word) && wordAt(p, at - 1) === is.of) return true;
  }
  return false;
}
