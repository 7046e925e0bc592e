import { groupBy } from "../compare/groupBy.ts";
import type { FindingRow } from "../model/findingRow.ts";
import { findingName } from "../wording/findings.ts";
import { formatDate } from "../wording/numbers.ts";
import { capitalised, escapeMarkdown } from "../wording/words.ts";
import type { FindingsFormat } from "./findingsFormat.ts";

const COLUMNS = ["Line", "Kind", "Question", "Finding", "Value", "Before", "Comparison"] as const;

/** A table for each document, under a heading that says which, to be put into a text of the reader's own. */
export const findingsMarkdown: FindingsFormat = {
  name: "markdown",
  write: (rows) => `${[...groupBy(rows, ({ document }) => document).values()].map(tableOf).join("\n\n")}\n`,
};

function tableOf(rows: readonly FindingRow[]): string {
  const [{ body, programme, inspection, published, document } = rows[0]!] = rows;
  const title = [body, [programme, inspection].filter(Boolean).join(" "), published && formatDate(published), document];
  return [
    `## ${title.filter(Boolean).map(cell).join(" · ")}`,
    "",
    line(COLUMNS),
    line(COLUMNS.map((name) => (name === "Line" ? "--:" : "---"))),
    ...rows.map((row) =>
      line(
        [
          `${row.line}`,
          findingName(row.kind),
          row.question,
          row.finding,
          row.value && capitalised(row.value),
          row.gradeBefore && capitalised(row.gradeBefore),
          row.comparison,
        ].map(cell),
      ),
    ),
  ].join("\n");
}

const cell = (words: string | null | undefined | false): string => (words ? escapeMarkdown(words) : "");

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
