import { hasRole, type Passage, wordAt } from "./passage.ts";
import { isCurrencySign } from "./quantities.ts";
import { Role } from "./words.ts";

const MOST = 3;

/** The first of the words right before a number that only say how exact it is ("over", "more than", "up to"); the number's own token where none does. */
export function qualifiersBefore(p: Passage, number: number): number {
  let first = number;
  for (let steps = 0; steps < MOST; steps++) {
    if (hasRole(p, first - 1, Role.qualifier)) first--;
    else if (isPair(p, first - 2)) first -= 2;
    else break;
  }
  return first;
}

/** The token after such words and a currency sign: where the digits of a number that begins at `from` stand. */
export function qualifiersAfter(p: Passage, from: number): number {
  let at = from;
  for (let steps = 0; steps < MOST; steps++) {
    if (hasRole(p, at, Role.qualifier) || isCurrencySign(p, at)) at++;
    else if (isPair(p, at)) at += 2;
  }
  return at;
}

/** "more than", "fewer than", "less than", "at least", "up to". */
function isPair(p: Passage, at: number): boolean {
  const { is } = p.words;
  const first = wordAt(p, at),
    second = wordAt(p, at + 1);
  if (second === is.than) return first === is.more || first === is.fewer || first === is.less;
  return (first === is.at && second === is.least) || (first === is.up && second === is.to);
}
