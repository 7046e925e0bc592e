import type { Span } from "../model/span.ts";
import type { ReportSummary } from "../model/summary.ts";
import type { ReportDocument } from "./document.ts";

/** Stub while the house is built. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** Stub while the house is built. */
export function hover(document: ReportDocument, others: readonly ReportSummary[], offset: number): Hover | undefined {
  const grading = document.report.gradings.find(({ start, end }) => start <= offset && offset < end);
  if (!grading) return undefined;
  const earlier = others.flatMap(({ uri, gradings }) => gradings.map(({ quote, line }) => `[${quote}](${uri}#L${line})`));
  return { span: grading, markdown: [`**${grading.grade}** · ${grading.subject}`, ...earlier].join("\n\n") };
}
