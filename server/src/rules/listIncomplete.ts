import * as l10n from "@vscode/l10n";
import { gradesGiven } from "../compare/articles/gradesGiven.ts";
import { reportsIn } from "../compare/articles/reportFor.ts";
import { lineAt } from "../compare/lineAt.ts";
import { frameworkById, frameworksOf } from "../frameworks/index.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Framework } from "../model/framework.ts";
import type { Grading } from "../model/grading.ts";
import { gradeName } from "../wording/grades.ts";
import { listed } from "../wording/words.ts";
import { exampleReport } from "./example.ts";
import { exampleArticle } from "./exampleArticle.ts";
import type { Finding, Rule } from "./rule.ts";

/** An article's list of the areas with a grade is held against the report's grades. */
export const listIncomplete: Rule = {
  code: "list-incomplete",
  title: "A list of areas leaves one out that has the same grade",
  level: "hint",
  why: "A list under “What is the service good at?” reads as if it were all. Where nearly all questions with that grade are in it, the one that is not may have been forgotten.",
  example: {
    fires: article(["Preventing fires and other risks", "Promoting the right values and culture"]),
    silent: article([
      "Preventing fires and other risks",
      "Promoting the right values and culture",
      "Responding to major and multi-agency incidents",
    ]),
    beside: exampleReport(
      "2021/22",
      "Question\tGrade",
      "Preventing fires and other risks\tGood",
      "Protecting the public through fire regulation\tRequires improvement",
      "Responding to major and multi-agency incidents\tGood",
      "Promoting the right values and culture\tGood",
    ),
  },
  check: ({ document, related }) => {
    const framework = frameworkById(document.summary.identity.frameworkId, frameworksOf(document.report));
    if (!framework || document.summary.identity.kind === "report") return [];
    return lists(document).flatMap((list): readonly Finding[] => {
      for (const source of reportsIn(related)) {
        const given = gradesGiven(document, source)(list[0]!);
        if (given.size > 0) return missingFrom(document, list, given, source, framework);
      }
      return [];
    });
  },
};

/** Neighbouring items of lists, two and more with one grade. */
function lists({ text, report }: ReportDocument): readonly (readonly Grading[])[] {
  const found: Grading[][] = [];
  for (const grading of report.gradings) {
    if (grading.prior || grading.subjectId === null || (grading.form !== "implied" && grading.form !== "list")) continue;
    const last = found.at(-1);
    if (last?.[0]?.form === grading.form && last[0].grade === grading.grade) last.push(grading);
    else found.push([grading]);
  }
  return found.filter((list) => list.length > 1 && !SOME.test(leadIn(text, list[0]!)));
}

/** What stands before a list, and behind a grade that its lead-in gives, as far as the line goes. */
const leadIn = (text: string, { start, end }: Grading): string =>
  text.slice(Math.max(0, start - LEAD_IN), end) + text.slice(end, end + LEAD_IN).split("\n", 1)[0];

/** Words by which a list says that it is not whole. */
const SOME = /\b(?:includ(?:e|es|ed|ing)|such as|among|examples?|some)\b/i;
const LEAD_IN = 160;

function missingFrom(
  document: ReportDocument,
  list: readonly Grading[],
  given: ReadonlyMap<string | null, readonly Grading[]>,
  source: ReportDocument,
  { scale, subjects }: Framework,
): readonly Finding[] {
  const [{ grade, form }] = list as readonly [Grading, ...Grading[]];
  // what goes well may be better than good
  const isSame = (one: string): boolean =>
    one === grade || (form === "implied" && scale.indexOf(one) >= 0 && scale.indexOf(one) < scale.indexOf(grade));
  const has = (id: string | null): boolean => isSame(given.get(id)?.[0]?.grade ?? "");
  if (!list.every(({ subjectId }) => has(subjectId))) return [];
  const elsewhere = new Set(document.report.gradings.filter((one) => !one.prior && isSame(one.grade)).map(({ subjectId }) => subjectId));
  const missing = subjects.filter(({ id, level, graded }) => level === "question" && graded !== false && has(id) && !elsewhere.has(id));
  const size = new Set(list.map(({ subjectId }) => subjectId)).size;
  if (missing.length === 0 || missing.length * 2 > size) return [];
  const places = missing.map(({ id }) => given.get(id)![0]!);
  const [first] = list;
  return [
    {
      start: first!.start,
      end: list.at(-1)!.end,
      message: l10n.t(
        "This list (line {0}) has {1} areas; the report gives {2} to {3} as well (line {4}).",
        lineAt(document.report, first!.start),
        size,
        gradeName(places[0]!.grade),
        listed(missing.map(({ name }) => name)),
        lineAt(source.report, places[0]!.start),
      ),
      related: places.map(({ start, end, subject, grade: given }) => ({
        uri: source.uri,
        start,
        end,
        message: `${subject}: ${gradeName(given)}`,
      })),
    },
  ];
}

function article(areas: readonly string[]): string {
  return exampleArticle("Calderfold fire crews praised by inspectors", "What is the fire service doing well?", "", ...areas);
}
