import type { FindingRow } from "../model/findingRow.ts";

/** One way to export findings. */
export interface FindingsFormat {
  readonly name: "csv" | "markdown" | "json";
  /** The whole output, ending with a line end. `separator` parts the columns of CSV. */
  readonly write: (rows: readonly FindingRow[], options: { readonly separator: string }) => string;
}
