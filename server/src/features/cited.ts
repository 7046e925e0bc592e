import { paragraphAt } from "../compare/paragraphAt.ts";
import { sentenceAt } from "../compare/sentenceAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { findingAt } from "./findingAt.ts";
import { findingsInFull } from "./findings.ts";

/** What is to be cited: words of the report, and what the reader is told that they are. */
export interface Cited extends Span {
  readonly kind: "selection" | "finding" | "sentence";
}

/**
 * What a reader means by a selection: the words selected; of a mere cursor the smallest finding at it, of a figure its sentence; else the
 * sentence. Undefined where there are no words.
 */
export function cited(document: ReportDocument, { start, end }: Span): Cited | undefined {
  const { text } = document;
  const selected = withoutMargins(text, { start, end });
  if (end > start) return selected && { ...selected, kind: "selection" };
  const finding = findingAt(findingsInFull(document), start);
  if (finding && finding.kind !== "statistic") return { start: finding.start, end: finding.end, kind: "finding" };
  const sentence = sentenceAt(text, start) ?? withoutMargins(text, paragraphAt(document, start));
  return sentence && { ...sentence, kind: finding ? "finding" : "sentence" };
}

function withoutMargins(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  const from = start + words.indexOf(trimmed);
  return trimmed === "" ? undefined : { start: from, end: from + trimmed.length };
}
