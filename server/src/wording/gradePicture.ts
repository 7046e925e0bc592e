import * as l10n from "@vscode/l10n";
import type { ComparedSubject, Comparison } from "../model/comparison.ts";
import { inspectionName, tiersOf } from "./comparedInspections.ts";
import { breakName, gradePoints, gradePointWords, lineBetween } from "./gradeLine.ts";
import { markAt } from "./gradeMarks.ts";
import { gradeName } from "./grades.ts";
import { INK, type Picture, pictureOf, textAt, widthOf } from "./picture.ts";
import { shorten } from "./words.ts";

const ROW = 26;
const HEAD = 44;
const FOOT = 24;
const LONGEST_NAME = 56;
const BESIDE_MARK = 12;
const GAP = 50;

/**
 * All questions over all inspections: a row for each question with its grades as marks and words, lines between grades that may be compared,
 * and a broken line with a note where they may not. Undefined where no two inspections graded anything.
 */
export function gradePicture(comparison: Comparison): Picture | undefined {
  const { body, inspections } = comparison;
  const subjects = comparison.subjects.filter(({ cells }) => cells.some(({ kind }) => kind === "graded"));
  const columns = inspections.map((_, at) => at).filter((at) => subjects.some(({ cells }) => cells[at]?.kind === "graded"));
  if (columns.length < 2) return undefined;
  const names = subjects.map(({ name }) => shorten(name, LONGEST_NAME));
  const labels = Math.max(...names.map((name) => widthOf(name))) + 40;
  const shown = columns.flatMap((at) => [inspectionName(inspections[at]!), ...subjects.map(({ cells }) => wordsIn(cells[at]!))]);
  const column = Math.max(...shown.map((words) => widthOf(words))) + BESIDE_MARK + GAP;
  const xOf = (at: number): number => labels + columns.indexOf(at) * column;
  const height = HEAD + subjects.length * ROW + FOOT;
  const elements = [
    ...columns.flatMap((at) => [
      textAt(xOf(at) - 6, 16, inspectionName(inspections[at]!), { bold: true }),
      textAt(xOf(at) - 6, 32, tiersOf(inspections[at]!), { size: 11 }),
    ]),
    ...columns.slice(1).flatMap((at, i) => breakBetween(comparison, columns[i]!, at, xOf(at) - GAP / 2 - 4, height)),
    ...subjects.flatMap((subject, i) => rowOf(subject, names[i]!, HEAD + i * ROW + ROW / 2, comparison, columns, xOf)),
  ];
  const rows = subjects.map((subject) => `${subject.name}: ${gradePointWords(gradePoints(subject, comparison))}`);
  const title = l10n.t("Grades of {0}", body);
  return pictureOf(labels + columns.length * column, height, title, `${title}. ${rows.join(". ")}.`, elements);
}

function wordsIn(cell: ComparedSubject["cells"][number]): string {
  switch (cell.kind) {
    case "graded":
      return gradeName(cell.grade);
    case "state":
      return cell.state;
    case "not graded":
      return l10n.t("not graded");
    case "not asked":
      return l10n.t("not asked");
    case "not known":
      return "";
  }
}

/** An upright dashed line and a note, where grades of two neighbouring columns may not be compared. */
function breakBetween({ subjects, inspections }: Comparison, before: number, at: number, x: number, height: number): readonly string[] {
  const isBroken = subjects.some(({ cells }) => {
    const cell = cells[at];
    return cell?.kind === "graded" && cell.step?.since === before && cell.step.relation === "not directly comparable";
  });
  if (!isBroken) return [];
  const note = breakName(inspections[before]!.framework.scale, inspections[at]!.framework.scale);
  return [
    `<path d="M${x} 6V${height - FOOT + 4}" stroke="${INK}" stroke-width="1" stroke-dasharray="2 4" fill="none"/>`,
    textAt(x, height - 6, note, { size: 11, anchor: "middle" }),
  ];
}

function rowOf(
  { level, cells, isUnderPillar }: ComparedSubject,
  name: string,
  y: number,
  { inspections }: Comparison,
  columns: readonly number[],
  xOf: (at: number) => number,
): readonly string[] {
  const elements = [textAt(isUnderPillar ? 14 : 2, y + 4, name, { bold: level !== "question" })];
  for (const at of columns) {
    const cell = cells[at]!;
    const x = xOf(at);
    if (cell.kind !== "graded") elements.push(textAt(x - 6, y + 4, wordsIn(cell), { size: 11 }));
    else {
      elements.push(markAt(x, y, cell.grade, inspections[at]!.framework.scale), textAt(x + BESIDE_MARK, y + 4, gradeName(cell.grade)));
      const since = cell.step?.since;
      // a line across columns that say why they have no grade would strike their words through
      const isClear = since !== undefined && columns.every((other) => other <= since || other >= at || cells[other]!.kind === "not known");
      const before = since === undefined ? undefined : cells[since];
      if (isClear && before?.kind === "graded") {
        const from = xOf(since) + BESIDE_MARK + widthOf(gradeName(before.grade)) + 8;
        elements.push(lineBetween(from, x - BESIDE_MARK, y, cell.step?.relation === "not directly comparable"));
      }
    }
  }
  return elements.filter(Boolean);
}
