import { inspectionOf, isSame } from "../compare/inspection.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import { findingAt } from "./findingAt.ts";
import { inOrder, type JumpKind, type Target } from "./target.ts";

/** From the name of a question to its section in the report; from an article to that of its inspection's report, else of another one. */
export const questionDefinition: JumpKind = (document, related, offset) => {
  const origin = findingAt(document.report.mentions, offset);
  if (!origin) return undefined;
  const headings = [document, ...nearestFirst(document, related)].flatMap((one) => {
    const title = titleOf(one.report.sections, origin.subjectId);
    return title ? [{ document: one, span: title }] : [];
  });
  return { origin, targets: headings.slice(0, 1) };
};

/** Every place where the same question is called by any of its names or graded. */
export const questionReferences: JumpKind = (document, related, offset) => {
  const subject = questionAt(document, offset);
  if (!subject) return undefined;
  return { origin: subject.span, targets: [document, ...related].flatMap((one) => placesOf(one, subject.id)) };
};

/** The question that is named or graded at an offset. */
function questionAt({ report }: ReportDocument, offset: number): { readonly id: string; readonly span: Span } | undefined {
  const found = findingAt([...report.mentions, ...report.gradings.filter(({ subjectId }) => subjectId !== null)], offset);
  return found?.subjectId ? { id: found.subjectId, span: found } : undefined;
}

const placesOf = (document: ReportDocument, subjectId: string): readonly Target[] =>
  inOrder(
    [...document.report.mentions, ...document.report.gradings]
      .filter((one) => one.subjectId === subjectId)
      .map(({ start, end }) => ({ document, span: { start, end } })),
  );

/** The other reports, those on the same inspection first. */
function nearestFirst({ summary }: ReportDocument, related: readonly ReportDocument[]): readonly ReportDocument[] {
  const own = inspectionOf(summary);
  const isOn = (other: ReportDocument): boolean => {
    const inspection = inspectionOf(other.summary);
    return own !== undefined && inspection !== undefined && isSame(own, inspection);
  };
  return [...related.filter(isOn), ...related.filter((other) => !isOn(other))];
}

function titleOf(sections: readonly Section[], subjectId: string): Span | undefined {
  for (const section of sections) {
    if (section.subjectId === subjectId && (section.level === "question" || section.level === "pillar")) return section.title;
    const below = titleOf(section.children, subjectId);
    if (below) return below;
  }
  return undefined;
}
