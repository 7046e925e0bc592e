import type { Range } from "vscode-languageserver";
import type { FindingsFilter } from "../../features/findingsFilter.ts";
import type { Citation } from "./clientCommands.ts";

/** Request from our own client to the server: a citation of what is selected, or of what stands at the cursor, as `CitationAnswer`; null where nothing does. */
export const CITATION = "inspectionLens/citation";

export interface CitationParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
}

export interface CitationAnswer extends Citation {
  readonly kind: "selection" | "finding" | "sentence";
  /** 1-based. */
  readonly line: number;
}

/** Request from our own client to the server: a clean copy of a report, as its text; null where the document is no open report. */
export const CLEAN_COPY = "inspectionLens/cleanCopy";

/** Request from our own client to the server: findings as a table, as `ExportAnswer`; null where there are none. */
export const EXPORT_FINDINGS = "inspectionLens/exportFindings";

export interface ExportParams {
  /** The open report whose findings are wanted; without it those of all reports of the workspace. */
  readonly textDocument?: { readonly uri: string };
  readonly filter?: Partial<FindingsFilter>;
  readonly format: "csv" | "markdown" | "json";
}

export interface ExportAnswer {
  readonly text: string;
  readonly findings: number;
  readonly reports: number;
  /** How many reports were left out, for there are more than are read for one export. */
  readonly leftOut: number;
}
