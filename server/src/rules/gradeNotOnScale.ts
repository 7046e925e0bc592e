import * as l10n from "@vscode/l10n";
import { groupBy } from "../compare/groupBy.ts";
import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Grading } from "../model/grading.ts";
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
  check({ document }) {
    const plain = groupBy(
      document.report.gradings.filter(({ form }) => isPlain(form)),
      ({ subjectId, prior }) => subjectKey(subjectId, prior),
    );
    return strangeGrades(document).map((strange) =>
      finding(document, strange, plain.get(subjectKey(strange.subjectId, strange.isLater)) ?? []),
    );
  },
};

const subjectKey = (subjectId: string | null, isEarlier: boolean): string => JSON.stringify([subjectId, isEarlier]);

/** `plain` are the places where the subject's grade, of the same inspection, stands by itself. */
function finding(document: ReportDocument, place: StrangeGrade, plain: readonly Grading[]): Finding {
  const { report, uri } = document;
  const { scale = [] } = frameworkNamed(document) ?? {};
  const line = lineAt(report, place.start);
  const message =
    place.misspelt === null
      ? l10n.t("“{0}” (line {1}) is not a grade of this report's scale, which has {2}.", place.words, line, listed(scale.map(gradeName)))
      : l10n.t("“{0}” (line {1}) is no grade; the nearest on the scale is {2}.", place.words, line, gradeName(place.misspelt));
  const others = plain.slice(0, MOST_RELATED + 1).filter(({ start }) => start !== place.start);
  const [other] = others;
  const elsewhere = other
    ? ` ${l10n.t("The {0} gives {1} (line {2}).", placeName(other.form), gradeName(other.grade), lineAt(report, other.start))}`
    : "";
  return {
    start: place.start,
    end: place.end,
    message: message + elsewhere,
    related: others.slice(0, MOST_RELATED).map(({ start, end, form, grade }) => ({
      uri,
      start,
      end,
      message: `${gradeName(placeName(form))}: ${gradeName(grade)}`,
    })),
  };
}

const MOST_RELATED = 8;

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
