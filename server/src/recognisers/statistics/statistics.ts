import type { NoFigure } from "../../model/explanation.ts";
import type { Statistic } from "../../model/statistic.ts";
import type { Block, Cell } from "../../text/blocks.ts";
import { firstIndex } from "../../text/firstIndex.ts";
import type { Reading } from "../../text/reading.ts";
import { sentenceAt } from "../../text/sentences.ts";
import type { Steps } from "../../text/steps.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import { comparatorAfter } from "./comparators.ts";
import type { Counted, Figure } from "./figure.ts";
import { readFigure } from "./figureAt.ts";
import { measureOf } from "./measures.ts";
import type { Passage } from "./passage.ts";
import { type Period, periodOf, periodsOf } from "./periods.ts";
import { isHeadRow, rowFigures } from "./tables.ts";
import { createWords, type Words } from "./words.ts";

/** Finds the figures of a text in order and in steps, none of which overlap. */
export type Statistics = (reading: Reading, among?: Among) => Steps<readonly Statistic[]>;

/** Which figures are looked for: all, unless it says otherwise. */
interface Among {
  /** Those of blocks `from` … `to` (exclusive). */
  readonly from?: number;
  readonly to?: number;
  /** Numbers for which it holds are left to others. */
  readonly isTaken?: (token: number) => boolean;
  /** Is told of each number that is no figure, and why. */
  readonly left?: ((token: number, why: NoFigure) => void) | undefined;
}

const NONE_TAKEN = (): boolean => false;
const REMEMBERED = 8;
/** Numbers that are looked at in one step. */
const STRETCH = 400;

/**
 * Registers the words that figures are read by, and gives the recogniser. It looks at the numbers of a text and the few words
 * round each, so its cost grows with the number of figures; it finds nothing in contents lines.
 */
export function createStatistics(vocabulary: Vocabulary): Statistics {
  const words = createWords(vocabulary);
  return (reading, among = {}) => statisticsOf(reading, words, among);
}

function* statisticsOf(reading: Reading, words: Words, among: Among): Steps<readonly Statistic[]> {
  const { from: firstBlock = 0, to: lastBlock = reading.blocks.length, isTaken = NONE_TAKEN, left } = among;
  const { text, tokens, sentences, blocks, sentenceOf } = reading;
  const found: Statistic[] = [];
  const passage = ({ from, to }: Stretch): Passage => ({ text, tokens, words, from, to });
  let next = 0, // the first token that is not read yet
    block = -1,
    p = passage({ from: 0, to: 0 }),
    periods: readonly Period[] | undefined,
    counts: Counted[] = [],
    looked = 0;

  for (const at of numbersOf(reading, words, firstBlock, lastBlock)) {
    if (++looked % STRETCH === 0) yield;
    if (at < next || isTaken(at)) continue;
    const sentence = sentenceAt(sentences, sentenceOf(at));
    if (sentence === undefined || at < sentence.from || at >= sentence.to) {
      left?.(at, "number of a list");
      continue;
    }
    const home = blocks[sentence.block]!;
    if (sentence.block !== block) {
      block = sentence.block;
      counts = [];
      const figures = home.kind === "row" ? rowFigures(home, headOf(blocks, block, passage), passage, isTaken) : undefined;
      if (figures) found.push(...figures);
      if (home.kind === "contents") left?.(at, "contents line");
      if (figures || home.kind === "contents") {
        next = home.to;
        continue;
      }
    }
    if (at >= p.to) {
      p = passage(home.kind === "row" ? cellAt(home.cells, at) : sentence);
      periods = undefined;
    }
    const read = readFigure(p, at, counts);
    const before = next;
    next = read.next;
    if (read.figure === undefined || read.figure.from < before) {
      left?.(at, read.why ?? "nothing counted");
      continue;
    }
    periods ??= periodsOf(p);
    const against = comparatorAfter(p, read.figure);
    if (against) next = against.to;
    found.push(complete(p, read.figure, periods, against?.comparator ?? null));
    remember(counts, read.figure);
  }
  return found;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The cell of a row that holds a token. */
function cellAt(cells: readonly Cell[], token: number): Stretch {
  return cells[firstIndex(cells.length - 1, (at) => cells[at]!.to > token)]!;
}

function complete(p: Passage, figure: Figure, periods: readonly Period[], comparator: Statistic["comparator"]): Statistic {
  const { kind, value, percent, unit, from, to } = figure;
  return {
    start: p.tokens.start[from]!,
    end: p.tokens.end[to - 1]!,
    kind,
    value,
    percent,
    unit,
    measure: measureOf(p, figure, periods),
    period: periodOf(p, periods, from, to),
    comparator,
  };
}

function remember(counts: Counted[], { kind, value, from, unit }: Figure): void {
  if (kind !== "count" || typeof value !== "number") return;
  counts.push({ value, from, unit });
  if (counts.length > REMEMBERED) counts.shift();
}

/** A row's columns may be named so many rows before it, and so many blocks before those. */
const [ROWS_BEFORE, BLOCKS_BEFORE] = [40, 12];

/** The figures of a block depend on at most so many blocks before it. */
export const HEAD_BEFORE = ROWS_BEFORE + BLOCKS_BEFORE;

/** The row that names the columns of the table that a row stands in. */
function headOf(blocks: readonly Block[], row: number, passage: (cell: Cell) => Passage): Block | undefined {
  let first = row;
  while (first > 0 && first > row - ROWS_BEFORE && blocks[first - 1]!.kind === "row") first--;
  for (let at = row - 1; at >= first; at--) if (isHeadRow(blocks[at]!, at === first, passage)) return blocks[at];
  // a table cut by a heading keeps its columns' names
  for (let at = first - 1; at >= 0 && at > first - BLOCKS_BEFORE; at--) if (isHeadRow(blocks[at]!, false, passage)) return blocks[at];
  return undefined;
}

/** Tokens of blocks `from` … `to` at which a figure's number may stand, in order: numbers in digits, number words, fractions. */
function numbersOf({ numbers, places, blocks }: Reading, words: Words, from: number, to: number): Uint32Array {
  const [first, last] = from < to ? [blocks[from]!.from, blocks[to - 1]!.to] : [0, 0];
  const among = (tokens: Uint32Array): Uint32Array =>
    tokens.subarray(
      firstIndex(tokens.length, (at) => tokens[at]! >= first),
      firstIndex(tokens.length, (at) => tokens[at]! >= last),
    );
  const lists = [numbers, ...[...words.values.keys(), ...words.fractions.keys()].map(places)].map(among);
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const tokens of lists) {
    all.set(tokens, at);
    at += tokens.length;
  }
  return all.sort();
}
