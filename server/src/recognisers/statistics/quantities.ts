import { type Amount, amountAt, scaled } from "./amounts.ts";
import { isCompound, isDash, isGlued, isHyphen, isNumberAt, Mark, markAt, type Passage, textAt, wordAt } from "./passage.ts";
import type { TimeUnit } from "./words.ts";

/** A number with its sign or unit: "88.4 percent", "£43.4m", "10 minutes 15 seconds"; plain where it has none. */
export interface Quantity {
  readonly kind: "percent" | "currency" | "duration" | "plain";
  /** Per hundred; whole pounds; seconds for clock times, else in `unit`. */
  readonly value: number;
  readonly unit: "percent" | "percentage points" | "GBP" | "EUR" | "USD" | TimeUnit["name"] | null;
  readonly from: number;
  readonly to: number;
  readonly amount: Amount;
  /** "10-minute": the unit is joined to its number, and a noun follows. */
  readonly joined: boolean;
}

/** The quantity whose number begins at a token; a currency sign or minus before it belongs to it. */
export function quantityAt(p: Passage, at: number): Quantity | undefined {
  const amount = amountAt(p, at);
  if (amount === undefined) return undefined;
  return currencyAt(p, amount) ?? percentAt(p, amount) ?? durationAt(p, amount) ?? plain(amount);
}

const plain = (amount: Amount): Quantity => ({
  kind: "plain",
  value: amount.value,
  unit: null,
  from: amount.from,
  to: amount.to,
  amount,
  joined: false,
});

const CURRENCIES: ReadonlyMap<number, "GBP" | "EUR" | "USD"> = new Map([
  [0xa3, "GBP"],
  [0x20ac, "EUR"],
  [0x24, "USD"],
]);

/** Whether a token is a currency sign. */
export const isCurrencySign = (p: Passage, at: number): boolean => CURRENCIES.has(markAt(p, at));

function currencyAt(p: Passage, amount: Amount): Quantity | undefined {
  const { is } = p.words;
  const unit = CURRENCIES.get(markAt(p, amount.from - 1));
  if (unit !== undefined) {
    const { to, scale } = scaleAfter(p, amount.to);
    const negative = isDash(markAt(p, amount.from - 2)) && isGlued(p, amount.from - 1);
    const value = scaled(amount.value, scale) * (negative ? -1 : 1);
    return { kind: "currency", value, unit, from: amount.from - (negative ? 2 : 1), to, amount, joined: false };
  }
  const word = wordAt(p, amount.to);
  if (word === is.pound) return { ...plain(amount), kind: "currency", unit: "GBP", to: amount.to + 1 };
  if (word === is.p && isGlued(p, amount.to))
    return { ...plain(amount), kind: "currency", value: scaled(amount.value, 0.01), unit: "GBP", to: amount.to + 1 };
  return undefined;
}

/** The m of "£43.4m" and "£43.4 m"; whole words ("million") are part of the amount. */
function scaleAfter(p: Passage, at: number): { readonly to: number; readonly scale: number } {
  const { is } = p.words;
  const word = wordAt(p, at);
  if (word === is.m || word === is.mn) return { to: at + 1, scale: 1e6 };
  if (word === is.bn) return { to: at + 1, scale: 1e9 };
  if (word === is.k) return { to: at + 1, scale: 1e3 };
  return { to: at, scale: 1 };
}

function percentAt(p: Passage, amount: Amount): Quantity | undefined {
  const { is } = p.words;
  const at = isHyphen(markAt(p, amount.to)) && isGlued(p, amount.to) ? amount.to + 1 : amount.to;
  const word = wordAt(p, at);
  let to = 0;
  if (markAt(p, at) === Mark.percent || word === is.percent || word === is.pc) to = at + 1;
  else if (word === is.per && wordAt(p, at + 1) === is.cent) to = at + 2;
  else if (word === is.percentage && wordAt(p, at + 1) === is.point) to = at + 1;
  if (to === 0) return undefined;
  const points = wordAt(p, to) === is.point;
  return { ...plain(amount), kind: "percent", unit: points ? "percentage points" : "percent", to: points ? to + 1 : to };
}

function durationAt(p: Passage, amount: Amount): Quantity | undefined {
  const first = timeUnitAfter(p, amount.to);
  if (first === undefined) return undefined;
  let { to } = first,
    value = scaled(amount.value, first.unit.size);
  // "10 minutes 15 seconds", "1 hour and 20 minutes"
  for (let size = first.unit.size; size > 1 && !first.joined; ) {
    const at = wordAt(p, to) === p.words.is.and ? to + 1 : to;
    const more = amountAt(p, at);
    const next = more && timeUnitAfter(p, more.to);
    if (next === undefined || next.unit.name !== "seconds" || next.unit.size >= size || next.joined) break;
    value += scaled(more!.value, next.unit.size);
    to = next.to;
    size = next.unit.size;
  }
  return { kind: "duration", value, unit: first.unit.name, from: amount.from, to, amount, joined: first.joined };
}

interface UnitAfter {
  readonly unit: TimeUnit;
  readonly to: number;
  readonly joined: boolean;
}

/** The time unit after a number: " minutes", "-minute", "m" (letters only where they are glued to the number). */
function timeUnitAfter(p: Passage, at: number): UnitAfter | undefined {
  const joined = isHyphen(markAt(p, at)) && isGlued(p, at);
  const word = joined ? at + 1 : at;
  const unit = p.words.units.get(wordAt(p, word));
  if (unit === undefined || isCompound(p, word)) return undefined; // "4 day-crewed stations"
  const letters = p.tokens.end[word]! - p.tokens.start[word]!;
  if (letters === 1 && !isLetterTime(p, word)) return undefined;
  return { unit, to: word + 1, joined };
}

/** "10m 15s", "1h 20m": a lone "5m" is no time. */
function isLetterTime(p: Passage, at: number): boolean {
  if (!isGlued(p, at)) return false;
  const last = textAt(p, at);
  if (last === "m" || last === "h") return isNumberAt(p, at + 1) && isGlued(p, at + 2) && /^[ms]$/.test(textAt(p, at + 2));
  return textAt(p, at - 2) === "m";
}
