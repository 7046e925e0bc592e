import { currentGradings } from "../compare/currentGradings.ts";
import { earlierGrades } from "../compare/earlierGrades.ts";
import { groupBy } from "../compare/groupBy.ts";
import { inspectionOf } from "../compare/inspection.ts";
import { sinceOf } from "../compare/labels.ts";
import { frameworkById, frameworksOf } from "../frameworks/index.ts";
import type { Subject } from "../model/framework.ts";
import type { EarlierGrade, ReportSummary, SummaryGrading } from "../model/summary.ts";
import { gradeName } from "../wording/grades.ts";
import { folded } from "./folded.ts";

const GAP = 3;
const NARROWEST_NAME = 24;
const COMFORTABLE_NAME = 34;

interface Row {
  readonly name: string;
  readonly grade: string;
  /** Grades of earlier inspections by their round. */
  readonly before: ReadonlyMap<string, string>;
}

/**
 * The grades of a report as lines of at most `width` characters: a header, a row for each subject in the framework's order, and a note
 * on each earlier inspection that may not be compared. As many earlier inspections as there is room for, newest first; empty where
 * nothing is graded.
 */
export function gradeTable(own: ReportSummary, others: readonly ReportSummary[], width: number): readonly string[] {
  const current = currentGradings(own.gradings);
  const asked = subjectsOf(own, current).map((subject) => {
    const grading = current.get(subject.id);
    return { subject, grading, earlier: grading ? earlierGrades(own, grading, others) : [] };
  });
  if (asked.length === 0) return [];
  const all = asked.flatMap(({ earlier }) => earlier);
  const rounds = [...new Set(all.map(roundOf))].sort((a, b) => (sinceOf(b) ?? "").localeCompare(sinceOf(a) ?? ""));
  const hasPillars = asked.some(({ subject }) => subject.level === "pillar");
  const rows = asked.map(({ subject, grading, earlier }) => ({
    name: `${hasPillars && subject.pillar ? "  " : ""}${subject.name}`,
    grade: grading ? gradeName(grading.grade) : "",
    before: new Map(rounds.map((round) => [round, gradesIn(earlier, round)])),
  }));
  const name = inspectionOf(own)?.name ?? own.identity.inspection ?? "Grade";
  return [...layOut(rows, name, rounds, width), ...notes(all, name, width)];
}

/** The subjects graded, in the framework's order, before those that it does not know. */
function subjectsOf(
  own: ReportSummary,
  current: ReadonlyMap<string | null, SummaryGrading>,
): readonly Pick<Subject, "id" | "name" | "level" | "pillar">[] {
  const known = frameworkById(own.identity.frameworkId, frameworksOf(own))?.subjects ?? [];
  const rest = [...current.values()].filter(({ subjectId }) => !known.some(({ id }) => id === subjectId));
  return [
    ...known.filter(({ id }) => current.has(id)),
    ...rest.map(({ subjectId, subject }) => ({ id: subjectId ?? "", name: subject ?? "", level: "question" as const })),
  ];
}

const roundOf = ({ round, inspection }: EarlierGrade): string => round ?? inspection ?? "before";

/** The grade of an inspection; where sources disagree all of them, in short. */
function gradesIn(earlier: readonly EarlierGrade[], round: string): string {
  const grades = [...new Set(earlier.filter((entry) => roundOf(entry) === round).map(({ grade }) => gradeName(grade)))];
  return grades.length > 1 ? grades.map(abbreviate).join(" / ") : (grades[0] ?? "");
}

function layOut(rows: readonly Row[], now: string, rounds: readonly string[], width: number): readonly string[] {
  const columns = [
    { head: now, cells: rows.map(({ grade }) => grade) },
    ...rounds.map((head) => ({ head, cells: rows.map(({ before }) => before.get(head) ?? "") })),
  ];
  const longest = Math.max("Question".length, ...rows.map(({ name }) => name.length));
  const room = (shown: typeof columns): number => Math.min(longest, width - shown.reduce((sum, column) => sum + GAP + widthOf(column), 0));
  let shown = columns;
  if (room(shown) < Math.min(longest, COMFORTABLE_NAME)) shown = columns.map(({ head, cells }) => ({ head, cells: cells.map(abbreviate) }));
  while (shown.length > 1 && room(shown) < Math.min(longest, NARROWEST_NAME)) shown = shown.slice(0, -1);
  const first = Math.max(room(shown), 8);
  const line = (name: string, cells: readonly string[]): string =>
    [pad(fitted(name, first), first), ...cells.map((cell, i) => pad(cell, widthOf(shown[i]!)))].join(" ".repeat(GAP)).trimEnd();
  return [
    line(
      "Question",
      shown.map(({ head }) => head),
    ),
    ...rows.map(({ name }, i) =>
      line(
        name,
        shown.map(({ cells }) => cells[i]!),
      ),
    ),
  ];
}

const widthOf = ({ head, cells }: { readonly head: string; readonly cells: readonly string[] }): number =>
  Math.max(head.length, ...cells.map((cell) => cell.length));

const abbreviate = (grade: string): string => grade.replaceAll("Requires improvement", "Requires impr.");
const pad = (words: string, width: number): string => words.padEnd(width);
const fitted = (words: string, width: number): string => (words.length > width ? `${words.slice(0, width - 1)}…` : words);

function notes(all: readonly EarlierGrade[], now: string, width: number): readonly string[] {
  const apart = groupBy(
    all.filter(({ relation }) => relation === "not directly comparable"),
    ({ why }) => why,
  );
  return [...apart].flatMap(([why, entries]) => {
    const rounds = [...new Set(entries.map(roundOf))].join(", ");
    return ["", ...folded(`Not directly comparable with ${now}: ${rounds}, since ${why}.`, width)];
  });
}
