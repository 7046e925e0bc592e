import type { ReportDocument } from "../../model/document.ts";
import type { Subject } from "../../model/framework.ts";
import type { Section } from "../../model/section.ts";
import { reportsInOrder } from "../reportsInOrder.ts";
import { wordsOf } from "../wordsOf.ts";
import { type InspectionAt, indexOfInspection } from "./comparedInspections.ts";

/**
 * What an inspection calls a subject: where its report heads the section with one of the question's known names, that one; else the name
 * that its framework has.
 */
export function namesInReports(
  documents: readonly ReportDocument[],
  inspections: readonly InspectionAt[],
): (inspection: number, subject: Subject) => string {
  const headings = inspections.map(() => new Map<string, string>());
  for (const { document, inspection } of reportsInOrder(documents)) {
    const own = headings[indexOfInspection(inspections, inspection) ?? -1];
    if (own)
      for (const section of questions(document.report.sections))
        if (!own.has(section.subjectId!)) own.set(section.subjectId!, plain(wordsOf(document, section.title)));
  }
  return (inspection, { id, level, name, aliases }) => {
    const heading = level === "question" ? headings[inspection]?.get(id) : undefined;
    return (heading !== undefined && [name, ...aliases].find((known) => known.length <= LONGEST_NAME && plain(known) === heading)) || name;
  };
}

/** Longer ones are sentences that stand where a name would. */
const LONGEST_NAME = 100;

function questions(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [
    ...(section.level === "question" && section.subjectId !== null ? [section] : []),
    ...questions(section.children),
  ]);
}

const plain = (name: string): string => (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
