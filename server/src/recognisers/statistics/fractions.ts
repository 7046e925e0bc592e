import type { Figure } from "./figure.ts";
import { isYear } from "./notFigures.ts";
import { codeFromEnd, hasRole, isHyphen, markAt, type Passage, wordAt } from "./passage.ts";
import { skipDefinite } from "./wholes.ts";
import { Role } from "./words.ts";

/** "two-thirds", "three quarters of", "a third of", "half of"; read at the fraction's own word. Parts of a year are none. */
export function fractionAt(p: Passage, at: number): Figure | undefined {
  const { is, fractions, values, units } = p.words;
  const below = fractions.get(wordAt(p, at));
  if (below === undefined) return undefined;
  const number = isHyphen(markAt(p, at - 1)) ? at - 2 : at - 1;
  const above = values.get(wordAt(p, number)) ?? (wordAt(p, number) === is.a ? 1 : undefined);
  const of = wordAt(p, at + 1) === is.of;
  const whole = of ? skipDefinite(p, at + 2) : at + 1;
  if (isYear(p, whole, whole + 1) || units.has(wordAt(p, whole)) || hasRole(p, number - 1, Role.recent)) return undefined;
  if ((codeFromEnd(p, at, 1) | 32) === 0x73) return above && above > 1 && above < below ? fraction(above, below, number, at) : undefined;
  if (!of) return undefined;
  if (below > 2) return above === 1 ? fraction(1, below, number, at) : undefined;
  return above === undefined && !hasRole(p, at - 1, Role.recent | Role.definite) ? fraction(1, below, at, at) : undefined;
}

const fraction = (above: number, below: number, from: number, last: number): Figure => ({
  kind: "proportion",
  value: [above, below],
  percent: null,
  unit: null,
  from,
  to: last + 1,
});
