import { inspectionOf } from "../compare/inspection.ts";
import { lineAt } from "../compare/lineAt.ts";
import { subjectAt } from "../compare/subjectAt.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { kindName } from "../wording/kinds.ts";
import { lineName } from "../wording/lines.ts";
import { sentenceAround } from "./sentenceAround.ts";

/** A place as a text of the reader's own may cite it: "Body, inspection, question, line 12: “its sentence”"; what is not known is left out. */
export function citation(document: ReportDocument, span: Span): string {
  const { report, summary } = document;
  const { identity } = summary;
  const inspection = inspectionOf(summary)?.name ?? identity.inspection;
  const kind = identity.kind === "report" ? null : kindName(identity.kind);
  const { subject } = subjectAt(report)(span.start);
  const where = [identity.body, inspection, kind, subject, lineName(lineAt(report, span.start))];
  return `${where.filter(Boolean).join(", ")}: “${wordsOf(document, sentenceAround(document, span))}”`;
}
