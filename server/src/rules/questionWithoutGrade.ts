import * as l10n from "@vscode/l10n";
import { lineAt } from "../compare/lineAt.ts";
import { frameworkById, frameworksOf, subjectById } from "../frameworks/index.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Section } from "../model/section.ts";
import { counted } from "../wording/numbers.ts";
import { exampleReport } from "./example.ts";
import { gradePlaces } from "./grades/gradePlaces.ts";
import { strangeGrades } from "./grades/strangeGrades.ts";
import type { Rule } from "./rule.ts";

/** A question that has a section in a report whose other questions are graded has a grade as well, or the report says why not. */
export const questionWithoutGrade: Rule = {
  code: "question-without-grade",
  title: "A question has a section and no grade",
  level: "information",
  why: "In a report that grades all its other questions, a section without a grade is one that was left out, or one that the conversion of the file has lost. Where the report says that it gives none (“Not yet graded”), that is an answer.",
  example: {
    fires: reportWith(""),
    silent: reportWith("Good"),
  },
  check: ({ document }) => {
    const { report, summary } = document;
    if (summary.identity.kind !== "report") return [];
    const framework = frameworkById(summary.identity.frameworkId, frameworksOf(report));
    const sections = [...questionSections(document)].filter(([id]) => {
      const subject = subjectById(framework, id);
      return subject?.level === "question" && subject.graded !== false;
    });
    const answered = new Set([
      ...report.gradings.filter(({ prior }) => !prior).map(({ subjectId }) => subjectId),
      ...report.states.map(({ subjectId }) => subjectId),
      ...gradesInPlace(document),
    ]);
    const missing = sections.filter(([id]) => !answered.has(id));
    const graded = sections.length - missing.length;
    if (graded < FEWEST || missing.length * FEWEST > graded) return [];
    return missing.map(([, { title, subject }]) => ({
      start: title.start,
      end: title.end,
      message: l10n.t(
        "{0} has a section (line {1}) and no grade; {2} of this report have one.",
        subject ?? l10n.t("This question"),
        lineAt(report, title.start),
        counted(graded, l10n.t("{0} other question"), l10n.t("{0} other questions")),
      ),
    }));
  },
};

/** So many questions must have section and grade for each that is missed. */
const FEWEST = 4;

/** The first section of each question, by its id; entries of contents are none. */
function questionSections({ text, report }: ReportDocument): ReadonlyMap<string, Section> {
  const found = new Map<string, Section>();
  const look = (sections: readonly Section[]): void => {
    for (const section of sections) {
      const { level, subjectId, title, children } = section;
      const isEntry = /^[\s.…]*\d/.test(text.slice(title.end, title.end + 40));
      if (level === "question" && subjectId !== null && !isEntry && !found.has(subjectId)) found.set(subjectId, section);
      look(children);
    }
  };
  look(report.sections);
  return found;
}

/** Subjects with a grade in its place that recognition leaves: one that it is not sure of, or a strange one, which is another rule's. */
function gradesInPlace(document: ReportDocument): readonly string[] {
  const scale = frameworkById(document.summary.identity.frameworkId, frameworksOf(document.report))?.scale ?? [];
  const usual = gradePlaces(document).filter(({ words }) => scale.some((step) => step.startsWith(words.toLowerCase())));
  return [...usual, ...strangeGrades(document)].map(({ subjectId }) => subjectId);
}

function reportWith(grade: string): string {
  const others = [
    "Understanding the risk of fire and other emergencies",
    "Protecting the public through fire regulation",
    "Responding to fires and other emergencies",
    "Making best use of resources",
  ];
  const section = (name: string, given: string) => [name, "", ...(given ? [given, ""] : []), "The service has a plan and follows it.", ""];
  return exampleReport(
    "2021/22",
    ...others.flatMap((name) => section(name, "Good")),
    ...section("Preventing fires and other risks", grade),
  );
}
