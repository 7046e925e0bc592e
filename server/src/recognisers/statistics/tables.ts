import type { Statistic } from "../../model/statistic.ts";
import type { Block, Cell } from "../../text/blocks.ts";
import { Kind } from "../../text/tokens.ts";
import { amountAt } from "./amounts.ts";
import { isYear } from "./notFigures.ts";
import { hasRole, isDash, type Passage, phrase, wordAt } from "./passage.ts";
import { periodsOf } from "./periods.ts";
import { isCurrencySign, type Quantity, quantityAt } from "./quantities.ts";
import { Role } from "./words.ts";

/** A row whose cells hold nothing but a figure, with its label; `cells` leave the label out. */
interface Row {
  readonly label: Cell;
  readonly cells: readonly (Cell & { readonly quantity: Quantity })[];
}

const MOST_COLUMNS = 40;

/**
 * The figures of a table's row: its first is the value, a second in a column that names a place or average is what it is held
 * against; columns that name years give a figure each. Undefined where the row is no row of figures.
 */
export function rowFigures(
  block: Block,
  head: Block | undefined,
  passage: (cell: Cell) => Passage,
  isTaken: (token: number) => boolean,
): readonly Statistic[] | undefined {
  const row = rowOf(block, passage);
  if (row === undefined) return undefined;
  if (row.cells.some(({ quantity }) => isTaken(quantity.amount.to - 1))) return [];
  const names = row.cells.map(({ column }) => nameOf(head, column, passage));
  const label = labelOf(passage(row.label));
  if (!isMeasured(label, row, names)) return [];
  const [first, second] = row.cells;
  if (row.cells.length === 2 && names[1] !== undefined && isComparison(row, label, names)) {
    const { start, end } = spanOf(passage(second!), second!.quantity);
    return [{ ...figure(first!, label, null, passage), comparator: { name: names[1].text, value: second!.quantity.value, start, end } }];
  }
  return row.cells.map((cell, i) => figure(cell, label, names[i]?.isPeriod ? names[i].text : null, passage));
}

/** Two columns of one measure, the second a yardstick or at least no period: "Northmoor", "England". */
function isComparison({ cells }: Row, label: Label, names: readonly (Name | undefined)[]): boolean {
  const [first, second] = cells;
  if (names.some((name) => name?.isPeriod) || first!.quantity.unit !== second!.quantity.unit) return false;
  return names[1]!.isYardstick || first!.quantity.kind !== "plain" || label.rate !== null;
}

function rowOf(block: Block, passage: (cell: Cell) => Passage): Row | undefined {
  const [label, ...rest] = block.cells;
  if (label === undefined || rest.length === 0 || rest.length > MOST_COLUMNS || !passage(label) || isFigureCell(passage(label)))
    return undefined;
  const cells: (Cell & { quantity: Quantity })[] = [];
  for (const cell of rest) {
    const quantity = isFigureCell(passage(cell));
    if (quantity) cells.push({ ...cell, quantity });
  }
  return cells.length === 0 ? undefined : { label, cells };
}

/** The quantity that fills a cell, undefined where the cell holds anything else. */
function isFigureCell(p: Passage): Quantity | undefined {
  let at = p.from;
  if (isDash(mark(p, at))) at++;
  if (isCurrencySign(p, at)) at++;
  const quantity = quantityAt(p, at);
  return quantity && quantity.from === p.from && quantity.to === p.to && !isYear(p, p.from, p.to) ? quantity : undefined;
}

const mark = (p: Passage, at: number): number => (p.tokens.kind[at] === Kind.mark ? p.tokens.word[at]! : 0);

interface Name {
  readonly text: string;
  readonly isPeriod: boolean;
  readonly isYardstick: boolean;
}

function nameOf(head: Block | undefined, column: number, passage: (cell: Cell) => Passage): Name | undefined {
  const cell = head?.cells.find((one) => one.column === column);
  if (cell === undefined) return undefined;
  const p = passage(cell);
  let isYardstick = false;
  for (let at = p.from; at < p.to; at++) isYardstick ||= hasRole(p, at, Role.yardstick);
  return { text: phrase(p, p.from, p.to), isPeriod: periodsOf(p).length > 0, isYardstick };
}

interface Label {
  readonly measure: string | null;
  readonly period: string | null;
  /** "incidents attended per 1,000 population". */
  readonly rate: string | null;
  readonly perPerson: string | null;
  readonly isChange: boolean;
  readonly counts: boolean;
}

function labelOf(p: Passage): Label {
  const { is } = p.words;
  const period = periodsOf(p).at(-1);
  const to = period ? period.from : p.to;
  let per = -1,
    isChange = false,
    counts = false;
  for (let at = p.from; at < to; at++) {
    if (wordAt(p, at) === is.per && wordAt(p, at + 1) !== is.cent) per = at;
    isChange ||= hasRole(p, at, Role.change);
    counts ||= hasRole(p, at, Role.total) || (wordAt(p, at) === is.number && wordAt(p, at + 1) === is.of);
  }
  const from = wordAt(p, p.from) === is.number && wordAt(p, p.from + 1) === is.of ? p.from + 2 : p.from;
  const base = per > 0 ? amountAt(p, per + 1) : undefined;
  const measure = phrase(p, p.from, base ? per : to);
  return {
    measure: measure === "" ? null : measure,
    period: period ? phrase(p, period.from, period.to) : null,
    rate: base ? phrase(p, from, to) : null,
    perPerson: per > 0 && !base ? phrase(p, per, to) : null,
    isChange,
    counts,
  };
}

/** A bare number in a row counts where the label or the column says what it is. */
function isMeasured(label: Label, { cells }: Row, names: readonly (Name | undefined)[]): boolean {
  return cells.every(({ quantity }, i) => quantity.kind !== "plain" || label.rate !== null || label.counts || names[i] !== undefined);
}

function figure(
  { quantity, ...cell }: Row["cells"][number],
  label: Label,
  period: string | null,
  passage: (cell: Cell) => Passage,
): Statistic {
  const kind = kindOf(quantity, label);
  const unit = kind === "rate" ? label.rate : quantity.unit === "GBP" && label.perPerson ? `GBP ${label.perPerson}` : quantity.unit;
  return {
    ...spanOf(passage(cell), quantity),
    kind,
    value: quantity.value,
    percent: null,
    unit,
    measure: label.measure,
    period: period ?? label.period,
    comparator: null,
  };
}

function kindOf({ kind }: Quantity, label: Label): Statistic["kind"] {
  if (kind === "plain") return label.rate ? "rate" : "count";
  return kind === "percent" && label.isChange ? "change" : kind;
}

const spanOf = (p: Passage, { from, to }: Quantity): { start: number; end: number } => ({
  start: p.tokens.start[from]!,
  end: p.tokens.end[to - 1]!,
});

/** Whether a row names columns: no figure in it, and no label before them unless it is a table's first row. */
export function isHeadRow({ kind, cells }: Block, isFirst: boolean, passage: (cell: Cell) => Passage): boolean {
  if (kind !== "row" || cells.length === 0 || (cells[0]!.column === 0 && (!isFirst || cells.length < 3))) return false;
  return cells.every((cell) => isFigureCell(passage(cell)) === undefined);
}
