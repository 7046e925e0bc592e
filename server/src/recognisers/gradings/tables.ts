import type { Cell } from "../../text/blocks.ts";
import type { Context } from "../context.ts";
import { gradeLine } from "../gradeLine.ts";
import type { Form, Found } from "./claims.ts";
import { onScale } from "./claims.ts";

/** Overview tables: a subject in the first cell and grades in the others, or grades as column heads and subjects below. */
export const tables: Form = {
  name: "tables",
  find: (context) => {
    const found: Found[] = [];
    const { rows } = context.structure;
    for (let first = 0; first < rows.length; ) {
      let last = first + 1;
      while (rows[last] === rows[last - 1]! + 1) last++;
      found.push(...tableOf(context, rows[first]!, rows[last - 1]! + 1));
      first = last;
    }
    return found;
  },
};

/** A row of grades is the head of a table that has its subjects in the cells below. */
interface Head {
  readonly cells: readonly Cell[];
  readonly grades: ReadonlyMap<number, string>;
}

const NO_HEAD: Head = { cells: [], grades: new Map() };

function tableOf(context: Context, from: number, to: number): readonly Found[] {
  const { blocks } = context.reading;
  const found: Found[] = [];
  let head = NO_HEAD;
  for (let index = from; index < to; index++) {
    const { cells } = blocks[index]!;
    if (cells.length > MOST_COLUMNS) {
      head = NO_HEAD;
      continue;
    }
    const grades = gradesOf(context, cells);
    if (grades.size >= 2 && grades.size === cells.length) {
      head = { cells, grades };
      for (const { from } of cells) context.trace?.left(from, "table head", -1);
    } else if (head.grades.size > 0 && grades.size === 0) found.push(...underGrades(context, head, cells));
    else if (grades.size === 0) head = { cells, grades };
    else found.push(...besideSubject(context, head, cells));
  }
  return found;
}

/** A line of more cells is a list that lost its line ends, or nothing that anyone wrote. */
const MOST_COLUMNS = 100;

function gradesOf({ reading, language, book, framework }: Context, cells: readonly Cell[]): ReadonlyMap<number, string> {
  const grades = new Map<number, string>();
  for (const { column, from, to } of cells) {
    const line = gradeLine(reading, language, book.names, from, to);
    const grade = line?.subject === undefined && line?.grade !== undefined ? onScale(framework, line.grade.grade) : undefined;
    if (grade !== undefined) grades.set(column, grade);
  }
  return grades;
}

/** Head "Outstanding | Good | …", a subject in a cell under its grade: the grade words are those of the head. */
function underGrades({ reading, book }: Context, head: Head, cells: readonly Cell[]): readonly Found[] {
  return cells.flatMap(({ column, from, to }) => {
    const name = book.shortNames.at(reading, from, to);
    const above = head.cells.find((cell) => cell.column === column);
    const grade = head.grades.get(column);
    if (name === undefined || name.to !== to || above === undefined || grade === undefined) return [];
    return [{ form: "table", grade: { from, to, grade }, subject: name.value } as const];
  });
}

function besideSubject(context: Context, head: Head, cells: readonly Cell[]): readonly Found[] {
  const { reading, language, book, framework, trace } = context;
  const [first, ...rest] = cells;
  if (first === undefined) return [];
  const own = gradeLine(reading, language, book.shortNames, first.from, first.to);
  if (own?.subject === undefined || own.grade !== undefined) {
    for (const { from } of rest) trace?.left(from, "row without a subject", -1);
    return [];
  }
  const subject = own.subject;
  let grades = 0;
  return rest.flatMap(({ column, from, to }) => {
    const line = gradeLine(reading, language, book.names, from, to);
    const grade = line?.grade === undefined ? undefined : onScale(framework, line.grade.grade);
    if (line?.grade === undefined || grade === undefined) return [];
    const over = head.cells.find((cell) => cell.column === column);
    const title = titleOf(context, over);
    // a second grade without a head to name its inspection is left: nobody said whose it is
    if (grades++ > 0 && title === "" && !line.prior) {
      trace?.left(line.grade.from, "no second head", -1);
      return [];
    }
    const prior = isEarlier(title) || line.prior;
    if (prior && over !== undefined) trace?.earlier(line.grade.from, over.from, over.to);
    return [{ form: "table", grade: { ...line.grade, grade }, subject, prior, inspection: prior ? labelOf(title) : null } as const];
  });
}

function titleOf({ reading }: Context, cell: Cell | undefined): string {
  return cell === undefined ? "" : reading.text.slice(reading.tokens.start[cell.from]!, reading.tokens.end[cell.to - 1]!);
}

const isEarlier = (title: string): boolean =>
  /\b(?:last|previous|prior|earlier)\b|\b(?:19|20)\d\d\b/i.test(title) && !/\b(?:this|current|latest)\b/i.test(title);

const labelOf = (title: string): string | null => /\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b/.exec(title)?.[0] ?? null;
