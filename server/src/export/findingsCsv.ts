import { csvOf } from "./csv.ts";
import type { FindingsFormat } from "./findingsFormat.ts";

const COLUMNS = [
  ...(["body", "programme", "inspection", "published", "document", "line", "kind", "question", "finding", "value"] as const),
  ...(["grade before", "comparison with before"] as const),
] as const;

/** A row for each finding, for a spreadsheet. */
export const findingsCsv: FindingsFormat = {
  name: "csv",
  write: (rows, { separator }) =>
    csvOf(
      COLUMNS,
      rows.map(({ gradeBefore, comparison, ...row }) => ({ ...row, "grade before": gradeBefore, "comparison with before": comparison })),
      separator,
    ),
};
