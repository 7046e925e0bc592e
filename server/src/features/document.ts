import { summarise } from "../compare/summarise.ts";
import type { ReportDocument } from "../model/document.ts";
import { parseReport } from "../parse.ts";

export type { ReportDocument };

/** Reads a text once for everything that may be asked about it; undefined where it is no report. */
export function readDocument(uri: string, text: string): ReportDocument | undefined {
  const report = parseReport(text);
  const summary = summarise(uri, text, report);
  return summary && { uri, text, report, summary };
}
