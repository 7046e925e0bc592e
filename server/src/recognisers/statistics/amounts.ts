import { Gap } from "../../text/tokens.ts";
import { codeFromEnd, isDash, isGlued, isHyphen, isNumberAt, isWordAt, markAt, type Passage, textAt, wordAt } from "./passage.ts";

/** A number in digits or words: tokens `from` (its minus sign or first digit) … `to` (exclusive). */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly inWords: boolean;
  /** Digits after the decimal point. */
  readonly decimals: number;
}

/** The number that begins at a token ("2,849", "-6.13", "1.2 million", "twenty-four"), undefined where none does. */
export function amountAt(p: Passage, at: number): Amount | undefined {
  const digits = digitsAt(p, at);
  const read = digits ?? wordsAt(p, at);
  if (read === undefined) return undefined;
  const scale = p.words.scales.get(wordAt(p, read.to));
  if (scale === undefined) return read;
  return { ...read, to: read.to + 1, value: scaled(read.value, scale), decimals: 0 };
}

/** 43.4 million is 43400000, not 43399999.99…; exact to six decimals. */
export const scaled = (value: number, scale: number): number => Math.round(value * scale * 1e6) / 1e6;

function digitsAt(p: Passage, at: number): Amount | undefined {
  if (!isNumberAt(p, at)) return undefined;
  let digits = textAt(p, at);
  if (digits.includes(",")) digits = digits.replaceAll(",", "");
  if (!/^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(digits)) return undefined; // "0300", "00.01" and "1.2.3" are no amounts
  let to = at + 1;
  if (isSpacedThousand(p, at) && /^\d{1,3}$/.test(digits)) digits += textAt(p, to++);
  const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  const negative = isDash(markAt(p, at - 1)) && isGlued(p, at) && !isGlued(p, at - 1);
  return { from: negative ? at - 1 : at, to, value: negative ? -Number(digits) : Number(digits), inWords: false, decimals };
}

/** "3 000": exactly three digits after one space, and no number on either side. */
function isSpacedThousand(p: Passage, at: number): boolean {
  return (
    isNumberAt(p, at + 1) &&
    p.tokens.gap[at + 1] === Gap.space &&
    p.tokens.end[at + 1]! - p.tokens.start[at + 1]! === 3 &&
    !isNumberAt(p, at - 1) &&
    !isNumberAt(p, at + 2) &&
    !(isGlued(p, at + 2) && isWordAt(p, at + 2))
  );
}

function wordsAt(p: Passage, at: number): Amount | undefined {
  const first = valueOfWord(p, at);
  if (first === undefined) return undefined;
  let to = at + 1,
    value = first;
  if (first >= 20) {
    const unit = isHyphen(markAt(p, to)) && isGlued(p, to) ? to + 1 : to;
    const ones = valueOfWord(p, unit);
    if (ones !== undefined && ones < 10) {
      value += ones;
      to = unit + 1;
    }
  }
  return { from: at, to, value, inWords: true, decimals: 0 };
}

/** 8 for "eight", 80 for "eighty": the two share a number in the vocabulary. */
function valueOfWord(p: Passage, at: number): number | undefined {
  const value = p.words.values.get(wordAt(p, at));
  if (value !== 8 && value !== 80) return value;
  return (codeFromEnd(p, at, 1) | 32) === 0x79 ? 80 : 8;
}
