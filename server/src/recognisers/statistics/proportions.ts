import { type Amount, amountAt } from "./amounts.ts";
import { bracketAfter, bracketEnd, percentInBrackets } from "./brackets.ts";
import type { Figure } from "./figure.ts";
import { nounAt, nounPhraseAt } from "./nounPhrases.ts";
import { Mark, markAt, type Passage, wordAt } from "./passage.ts";
import { type Quantity, quantityAt } from "./quantities.ts";
import { everyWhole, skipDefinite, slashWhole, wholeOf } from "./wholes.ts";

/** "98 percent (155 of 158)", "83% (128 out of the 155 who replied)", "72 percent of respondents (114 out of 158)". */
export function percentOfWhole(p: Passage, percent: Quantity): Figure | undefined {
  const bracket = bracketAfter(p, percent.to);
  const part = bracket === undefined ? undefined : amountAt(p, bracket + 1);
  const whole = part && (wholeOf(p, part, part.to) ?? slashWhole(p, part))?.amount;
  const to = whole && bracketEnd(p, whole.to);
  if (!part || !whole || !to) return undefined;
  return proportion(part, whole, { from: percent.from, to, percent: percent.value, unit: unitOfWhole(p, percent.to, whole.to, to) });
}

/** "20 out of 24", "two of the four measures", "3 of 4 (75%)", "1 in 5", "105 (43%) of 243 services". */
export function partOfWhole(p: Passage, part: Amount): Figure | undefined {
  const bracket = percentInBrackets(p, part.to);
  const whole = wholeOf(p, part, bracket?.to ?? part.to);
  if (whole === undefined) return partInEvery(p, part);
  const { amount, definite } = whole;
  if (part.from === p.from && amount.to === p.to) return undefined; // "1 of 3" alone counts pages
  const share = bracket ?? shareAfter(p, part, amount);
  const noun = nounPhraseAt(p, amount.to);
  const end = bracket ? amount.to : (share?.to ?? (definite && noun ? noun.to : amount.to));
  return proportion(part, amount, { from: part.from, to: end, percent: share?.value ?? null, unit: nounAt(p, amount.to) });
}

function partInEvery(p: Passage, part: Amount): Figure | undefined {
  const whole = everyWhole(p, part);
  const share = whole && percentInBrackets(p, whole.to);
  return whole && proportion(part, whole, { from: part.from, to: share?.to ?? whole.to, percent: share?.value ?? null, unit: null });
}

/** The percentage that follows a part and its whole: "54 of the 158 who replied (34 percent)", "(137 of 158; 87 percent)". */
function shareAfter(p: Passage, part: Amount, whole: Amount): Pick<Quantity, "value" | "to"> | undefined {
  const mark = markAt(p, whole.to);
  if (mark === Mark.semicolon || mark === Mark.comma) {
    const percent = quantityAt(p, wordAt(p, whole.to + 1) === p.words.is.or ? whole.to + 2 : whole.to + 1);
    return percent?.kind === "percent" && markAt(p, percent.to) === Mark.close ? percent : undefined;
  }
  const bracket = bracketAfter(p, whole.to);
  const percent = bracket === undefined ? undefined : percentInBrackets(p, bracket);
  const fits = percent && Math.abs((100 * part.value) / whole.value - percent.value) <= 1;
  return fits || bracket === whole.to ? percent : undefined;
}

/** "respondents" of "(155 of 158 respondents)", "(155 of 158) of respondents" or "of respondents (155 of 158)". */
function unitOfWhole(p: Passage, percent: number, whole: number, end: number): string | null {
  const afterOf = (at: number): number => (wordAt(p, at) === p.words.is.of ? skipDefinite(p, at + 1) : at);
  return nounAt(p, whole) ?? nounAt(p, afterOf(percent)) ?? nounAt(p, afterOf(end));
}

/** A part of a whole as a figure. */
export function proportion(part: Amount, whole: Amount, rest: Pick<Figure, "from" | "to" | "percent" | "unit">): Figure {
  return { kind: "proportion", value: [part.value, whole.value], ...rest };
}
