import { placeIn } from "../compare/summarise.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** The sentence in which a span stands, as far as it is on the span's own lines: what lies between marks that a space follows. */
export function sentenceAround({ text, report }: Pick<ReportDocument, "text" | "report">, { start, end }: Span): Span {
  const lineStart = start - placeIn(report, { start, end }).character;
  const lineEnd = report.lineStarts[placeIn(report, { start: end, end }).line] ?? text.length;
  const before = Math.max(...MARKS.map((mark) => text.slice(lineStart, start).lastIndexOf(mark)));
  const rest = text.slice(end, lineEnd);
  const after = Math.min(...MARKS.map((mark) => rest.indexOf(mark)).filter((at) => at >= 0), rest.length - 1);
  return { start: before < 0 ? lineStart : lineStart + before + 2, end: end + after + 1 };
}

const MARKS = [". ", "! ", "? "] as const;
