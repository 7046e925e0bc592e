import type { NoFigure } from "../../model/explanation.ts";
import { currencyChange, fromTo, percentChange } from "./changes.ts";
import { countAt } from "./counts.ts";
import { clockTime, durationFigure } from "./durations.ts";
import type { Counted, Figure } from "./figure.ts";
import { fractionAt } from "./fractions.ts";
import { noFigure, noMeasure, rangeEnd } from "./notFigures.ts";
import { partOfEarlier, wholeBeforePart } from "./parts.ts";
import { hasRole, isDash, isWordAt, markAt, type Passage, phrase, wordAt } from "./passage.ts";
import { partOfWhole, percentOfWhole } from "./proportions.ts";
import { isCurrencySign, type Quantity, quantityAt } from "./quantities.ts";
import { rateAt } from "./rates.ts";
import { Role } from "./roles.ts";

/** What was read at a token: a figure or none, and the token to go on from. */
export interface Read {
  readonly figure: Figure | undefined;
  readonly next: number;
  /** Why there is no figure, as far as that is known. */
  readonly why?: NoFigure | undefined;
}

/** Reads the figure whose number stands at a token; `counts` are those read before it in the same block. */
export function readFigure(p: Passage, at: number, counts: readonly Counted[]): Read {
  const found = fractionAt(p, at) ?? fractionAt(p, at + 1) ?? fractionAt(p, at + 2) ?? clockTime(p, at);
  if (found && found.from <= at) return { figure: found, next: found.to };
  const quantity = quantityAt(p, at);
  if (quantity === undefined) return { figure: undefined, next: at + 1 };
  const { kind, amount, to: end } = quantity;
  const why = kind === "plain" ? noFigure(p, amount) : kind === "currency" ? undefined : noMeasure(p, amount);
  if (why !== undefined) return { figure: undefined, next: kind === "plain" ? at + 1 : end, why };
  const change = fromTo(p, quantity);
  if (change) return { figure: change, next: change.to };
  const range = rangeOf(p, quantity);
  if (range !== undefined) return { figure: undefined, next: range, why: "range" };
  if (kind === "plain" && isBase(p, amount.from)) return { figure: undefined, next: end, why: "base of a rate" };
  const figure = figureOf(p, quantity, counts);
  return { figure, next: Math.max(figure?.to ?? 0, end) };
}

/** The end of a range, whose two ends are no single figure: "£2m to £3m", "between 10 and 15 percent". "by 3 to 12" is none. */
function rangeOf(p: Passage, quantity: Quantity): number | undefined {
  const { is } = p.words;
  if (wordAt(p, quantity.amount.from - 1) === is.by) return undefined;
  if (quantity.kind === "currency" && isDash(markAt(p, quantity.to)) && isCurrencySign(p, quantity.to + 1))
    return quantityAt(p, quantity.to + 2)?.to;
  const end = rangeEnd(p, quantity.amount);
  if (end !== undefined && (quantity.kind === "plain" || quantity.kind === "currency")) return quantityAt(p, end - 1)?.to ?? end;
  if (wordAt(p, quantity.from - 1) !== is.between || wordAt(p, quantity.to) !== is.and) return undefined;
  const second = quantityAt(p, isCurrencySign(p, quantity.to + 1) ? quantity.to + 2 : quantity.to + 1);
  return second?.to;
}

function figureOf(p: Passage, quantity: Quantity, counts: readonly Counted[]): Figure | undefined {
  const { amount } = quantity;
  switch (quantity.kind) {
    case "percent":
      return percentOfWhole(p, quantity) ?? percentChange(p, quantity) ?? percentage(quantity);
    case "currency":
      return currencyChange(p, quantity) ?? money(p, quantity);
    case "duration":
      return durationFigure(p, quantity);
    case "plain":
      if (amount.value < 0) return undefined;
      return (
        partOfWhole(p, amount) ?? wholeBeforePart(p, amount) ?? partOfEarlier(p, amount, counts) ?? rateAt(p, amount) ?? countAt(p, amount)
      );
  }
}

/** "per 1,000", "for every 100": what a rate is counted for. */
const isBase = (p: Passage, number: number): boolean =>
  wordAt(p, number - 1) === p.words.is.per || wordAt(p, number - 1) === p.words.is.every;

const percentage = ({ value, from, to, unit }: Quantity): Figure => ({ kind: "percent", value, percent: null, unit, from, to });

/** Money, with whom or what it is counted for: "£25 per person". */
function money(p: Passage, { value, from, to, unit }: Quantity): Figure {
  const per = wordAt(p, to) === p.words.is.per && isWordAt(p, to + 1) && !hasRole(p, to + 1, Role.stop);
  const end = per ? to + 2 : to;
  return { kind: "currency", value, percent: null, unit: per ? `${unit} ${phrase(p, to, end)}` : unit, from, to: end };
}
