import { isNumberAt, isWordAt, Mark, markAt, type Passage, wordAt } from "./passage.ts";
import { type Quantity, quantityAt } from "./quantities.ts";

const FAR = 9;

/** "(87 percent)", "(or 51%)" at a token, its closing bracket included. */
export function percentInBrackets(p: Passage, at: number): Quantity | undefined {
  if (markAt(p, at) !== Mark.open) return undefined;
  const percent = quantityAt(p, wordAt(p, at + 1) === p.words.is.or ? at + 2 : at + 1);
  return percent?.kind === "percent" && markAt(p, percent.to) === Mark.close ? { ...percent, to: percent.to + 1 } : undefined;
}

/** The bracket that opens at a token, or after the few words that say whose a number is: "of respondents (". */
export function bracketAfter(p: Passage, from: number): number | undefined {
  for (let at = from; at < from + FAR; at++) {
    if (markAt(p, at) === Mark.open) return at;
    if (!isWordAt(p, at)) return undefined;
  }
  return undefined;
}

/** The token after the closing bracket, which may stand a few words on but not beyond another number. */
export function bracketEnd(p: Passage, from: number): number | undefined {
  for (let at = from; at < from + FAR; at++) {
    if (markAt(p, at) === Mark.close) return at + 1;
    if (isNumberAt(p, at)) return undefined;
  }
  return undefined;
}
