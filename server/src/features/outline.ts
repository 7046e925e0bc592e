import type { Span } from "../model/span.ts";
import type { ReportDocument } from "./document.ts";

/** Stub while the house is built. */
export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: "pillar" | "question" | "heading" | "improvements" | "improvement" | "follow-up";
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** Stub while the house is built. */
export function outline({ report }: ReportDocument): readonly OutlineItem[] {
  const whole = { start: 0, end: report.length };
  return report.gradings.map((grading) => {
    const item = { name: grading.subject ?? "", detail: grading.grade, span: grading, selection: grading };
    return { ...item, kind: "pillar", span: whole, children: [{ ...item, kind: "question", children: [] }] };
  });
}
