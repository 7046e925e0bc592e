import { currentGradings } from "../compare/currentGradings.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import type { HoverKind } from "./findingAt.ts";
import { gradingWords } from "./gradingHover.ts";

/** The name of a pillar or question in its heading tells what a hover on its grade tells. */
export const questionHover: HoverKind = (document, others, offset) => {
  const section = titled(document.report.sections, offset);
  const grading = section && currentGradings(document.report.gradings).get(section.subjectId);
  return section && grading && { span: section.title, markdown: gradingWords(document, others, [grading]) };
};

/** The innermost graded section in whose title an offset stands. */
function titled(sections: readonly Section[], offset: number): Section | undefined {
  for (const section of sections) {
    if (!holds(section, offset)) continue;
    if (section.subjectId !== null && holds(section.title, offset)) return section;
    return titled(section.children, offset);
  }
  return undefined;
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
