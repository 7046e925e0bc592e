import { wordsOf } from "../compare/wordsOf.ts";
import { frameworkById, frameworksOf } from "../frameworks/index.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Framework } from "../model/framework.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";

/** The longest name that a configuration takes. */
const LONGEST = 300;

/** What is selected in a heading that is no question's, and the framework one of whose questions it may be a name of; else undefined. */
export function unknownHeading(
  document: ReportDocument,
  selection: Span,
): { readonly name: string; readonly framework: Framework } | undefined {
  const { report } = document;
  const framework = frameworkById(report.identity?.frameworkId ?? null, frameworksOf(report));
  const heading = framework && headingAround(report.sections, selection);
  // what stands under a question is about it, and names it no more than any other heading
  if (!heading || heading.level === "pillar" || heading.level === "question") return undefined;
  const name = wordsOf(document, selection);
  return /\p{L}/u.test(name) && name.length <= LONGEST ? { name, framework } : undefined;
}

function headingAround(sections: readonly Section[], selection: Span): Section | undefined {
  const around = sections.find(({ start, end, title }) => Math.min(start, title.start) <= selection.start && selection.end <= end);
  if (!around) return undefined;
  const { title } = around;
  return title.start <= selection.start && selection.end <= title.end ? around : headingAround(around.children, selection);
}
