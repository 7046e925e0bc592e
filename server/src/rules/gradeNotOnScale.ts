import * as l10n from "@vscode/l10n";
import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import { gradeName, placeName } from "../wording/grades.ts";
import { listed } from "../wording/words.ts";
import { exampleReport } from "./example.ts";
import { frameworkNamed, isPlain, type StrangeGrade, strangeGrades } from "./grades/strangeGrades.ts";
import type { Finding, Rule } from "./rule.ts";

/** What stands in a grade's place is held against the scale of the round. */
export const gradeNotOnScale: Rule = {
  code: "grade-not-on-scale",
  title: "A grade is not on the scale of the round",
  level: "warning",
  why: "Each round has its own scale, and a grade from another one or a misspelt one is found by no search and counted by nobody. Only places that can hold nothing but a grade are looked at: a cell of the overview table, a heading with its grade, the line below a heading.",
  example: {
    fires: reportWith("Adequate"),
    silent: reportWith("Requires improvement"),
  },
  check: ({ document }) => strangeGrades(document).map((strange) => finding(document, strange)),
};

function finding(document: ReportDocument, place: StrangeGrade): Finding {
  const { report, uri } = document;
  const { scale = [] } = frameworkNamed(document) ?? {};
  const line = lineAt(report, place.start);
  const message =
    place.misspelt === null
      ? l10n.t("“{0}” (line {1}) is not a grade of this report's scale, which has {2}.", place.words, line, listed(scale.map(gradeName)))
      : l10n.t("“{0}” (line {1}) is no grade; the nearest on the scale is {2}.", place.words, line, gradeName(place.misspelt));
  const others = report.gradings.filter(
    ({ subjectId, prior, form, start }) =>
      subjectId === place.subjectId && prior === place.isLater && isPlain(form) && start !== place.start,
  );
  const [other] = others;
  const elsewhere = other
    ? ` ${l10n.t("The {0} gives {1} (line {2}).", placeName(other.form), gradeName(other.grade), lineAt(report, other.start))}`
    : "";
  return {
    start: place.start,
    end: place.end,
    message: message + elsewhere,
    related: others.map(({ start, end, form, grade }) => ({
      uri,
      start,
      end,
      message: `${gradeName(placeName(form))}: ${gradeName(grade)}`,
    })),
  };
}

function reportWith(grade: string): string {
  return exampleReport(
    "2021/22",
    "Question\tGrade",
    "Understanding fires and other risks\tGood",
    `Preventing fires and other risks\t${grade}`,
    "Protecting the public through fire regulation\tGood",
    "Responding to fires and other emergencies\tRequires improvement",
  );
}
