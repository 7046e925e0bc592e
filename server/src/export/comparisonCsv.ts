import type { CheckedArticle } from "../model/check.ts";
import type { ComparedStatistic, ComparedSubject, Comparison, Evidence, StatisticCell } from "../model/comparison.ts";
import { gradedSubject } from "../wording/checksPage.ts";
import { differenceWords, measureWords, valueWords } from "../wording/figures.ts";
import { countedNames } from "../wording/improvements.ts";
import type { ComparisonFormat } from "./comparisonFormat.ts";
import { type CsvRow, csvOf } from "./csv.ts";

const COLUMNS = [
  "table",
  "body",
  "question",
  "inspection",
  "value",
  "unit",
  "period",
  "relation",
  "why",
  "fate",
  "file",
  "line",
  "quote",
] as const;

type Row = CsvRow<(typeof COLUMNS)[number]>;

/** All comparisons as one table: a row for each grade, finding, figure and check of an article. What a spreadsheet would take for a formula is made text. */
export const comparisonCsv: ComparisonFormat = {
  name: "csv",
  write: (lineages) =>
    csvOf(
      COLUMNS,
      lineages.flatMap(({ comparison, articles }) =>
        [...rowsOf(comparison), ...articles.flatMap(checkRows)].map((row) => ({ body: comparison.body, ...row })),
      ),
    ),
};

function rowsOf(comparison: Comparison): readonly Row[] {
  const { inspections, subjects, improvements, claims, statistics } = comparison;
  const nameOf = (inspection: number | null): string | null => (inspection === null ? null : (inspections[inspection]?.name ?? null));
  return [
    ...subjects.flatMap((subject) => subject.cells.flatMap((_, at) => gradeRows(subject, at, nameOf(at)))),
    ...improvements.flatMap(({ inspection, lines }) =>
      lines.map(({ kind, subject, fate, events }): Row => {
        const name = nameOf(inspection);
        const event = events.find((one) => one.inspection === name && one.kind.startsWith("issued")) ?? events[0]!;
        return { table: "area for improvement", question: subject, inspection: name, value: kind, fate, ...placeOf(event) };
      }),
    ),
    ...claims.map((claim): Row => {
      const { addressed, total } = claim.claimed;
      const value = `${addressed} of ${total} addressed`;
      return {
        table: "claim",
        inspection: nameOf(claim.inspection),
        value,
        why: `counted: ${countedNames(claim.counted)}`,
        ...placeOf(claim),
      };
    }),
    ...statistics.flatMap((row) =>
      row.cells.flatMap((cell, at): readonly Row[] => {
        if (!cell) return [];
        const unit = row.kind === "proportion" ? "percent" : row.unit;
        const why = differenceIn(cell, row, nameOf);
        const figure = { table: "statistic", question: measureWords(row), inspection: nameOf(at), value: figureOf(row, cell), unit };
        return [{ ...figure, period: cell.period, why, ...placeOf(cell) }];
      }),
    ),
  ];
}

function gradeRows({ name, cells }: ComparedSubject, at: number, inspection: string | null): readonly Row[] {
  const cell = cells[at]!;
  const row = { table: "question", question: name, inspection };
  switch (cell.kind) {
    case "graded":
      return [
        { ...row, value: cell.grade, relation: cell.step?.relation ?? null, why: cell.step?.why ?? null, ...placeOf(cell.places[0]!) },
        ...cell.disagreement.map(({ grade, places }) => ({ ...row, value: grade, why: "another place or source", ...placeOf(places[0]!) })),
      ];
    case "state":
      return [{ ...row, value: cell.state, ...placeOf(cell.places[0]!) }];
    case "not graded":
    case "not asked":
      return [{ ...row, value: cell.kind }];
    case "not known":
      return [];
  }
}

/** An article's words and what became of the report's, which are the quote. */
const checkRows = ({ uri, inspection, checks }: CheckedArticle): readonly Row[] =>
  checks.map((check) => ({
    ...{ table: check.kind, question: gradedSubject(check), inspection, value: check.words, relation: check.verdict, why: check.note },
    ...{ file: uri, line: check.line, quote: check.source?.words ?? null },
  }));

const placeOf = ({ uri, line, words }: Pick<Evidence, "uri" | "line" | "words">): Row => ({ file: uri, line, quote: words });

/** A proportion as its percentage; other pairs in words. */
function figureOf(row: ComparedStatistic, { value, percent }: StatisticCell): number | string {
  if (typeof value === "number") return value;
  if (row.kind === "proportion" && value[1] !== 0) return percent ?? Math.round((1000 * value[0]) / value[1]) / 10;
  return valueWords({ ...row, value, percent });
}

function differenceIn({ difference }: StatisticCell, row: ComparedStatistic, nameOf: (inspection: number) => string | null): string | null {
  if (!difference) return null;
  const since = nameOf(difference.since) ?? "the one before";
  return difference.kind === "none"
    ? `no difference to ${since}: ${difference.why}`
    : `difference to ${since}: ${differenceWords(difference, row)}`;
}
