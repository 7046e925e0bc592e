import { summariseInSteps } from "../compare/summarise.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Report } from "../model/report.ts";
import { parseReport } from "../parse.ts";
import { finish, type Steps } from "../text/steps.ts";

export type { ReportDocument };

/** Reads a text once for everything that may be asked about it, by the parser that holds for it; undefined where it is no report. */
export const readDocument = (uri: string, text: string, parse: (text: string) => Report = parseReport): ReportDocument | undefined =>
  finish(documentOf(uri, text, parse(text)));

/** A text with what was recognised in it, in steps; undefined where it is no report. */
export function* documentOf(uri: string, text: string, report: Report): Steps<ReportDocument | undefined> {
  const summary = yield* summariseInSteps(uri, text, report);
  return summary && { uri, text, report, summary };
}
