import { relate } from "../compare/comparability.ts";
import { earlierGrades } from "../compare/earlierGrades.ts";
import { groupBy } from "../compare/groupBy.ts";
import { inspectionOf, inspectionOfGrading, priorInspection } from "../compare/inspection.ts";
import { lineAt } from "../compare/lineAt.ts";
import { strength } from "../compare/strength.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Grading } from "../model/grading.ts";
import type { EarlierGrade, Relation, ReportSummary, SummaryGrading } from "../model/summary.ts";
import { gradeName, placeName } from "../wording/grades.ts";
import { lineLink } from "./place.ts";
import { escapeMarkdown, shorten } from "./words.ts";

const MOST_PLACES = 3;
const LONGEST_QUOTE = 90;

/** For each earlier inspection: what the grade was, how the two compare and where that stands; one Markdown paragraph each. */
export function earlierLines(document: ReportDocument, others: readonly ReportSummary[], grading: Grading): readonly string[] {
  const earlier = earlierGrades(document.summary, grading, others);
  const rounds = groupBy(earlier, ({ round }) => round);
  if (rounds.size === 0) return ["*no earlier grade in this text or in the other reports here*"];
  return [...rounds].map(([round, entries]) => {
    const when =
      labelled(
        round,
        entries.map(({ inspection }) => inspection),
      ) ?? "the inspection before";
    const grades = [...groupBy(entries, ({ grade }) => grade).values()];
    const said = grades.map((same) => `**${gradeName(same[0]!.grade)}**`);
    if (grades.length === 1) return `was ${said[0]} in ${when}: ${how(entries[0]!)}  \n${evidence(document, others, grading, entries)}`;
    const each = grades.map((same, i) => `- ${said[i]}, ${how(same[0]!)}: ${evidence(document, others, grading, same)}`);
    return [`was ${said.join(" or ")} in ${when}: **the sources disagree**\n`, ...each].join("\n");
  });
}

/** For a grade of an earlier inspection: what it is now, how the two compare and where that stands. */
export function laterLines({ uri, report, summary }: ReportDocument, grading: Grading): readonly string[] {
  const own = inspectionOf(summary.identity);
  if (!own) return [];
  const now = report.gradings
    .filter(({ prior, subjectId, form }) => !prior && subjectId === grading.subjectId && strength(form) !== undefined)
    .sort((a, b) => strength(a.form)! - strength(b.form)!);
  const [first] = now;
  if (!first) return [];
  const related = relate(
    { grade: grading.grade, frameworkId: inspectionOfGrading(own, grading).framework.id },
    { grade: first.grade, frameworkId: own.framework.id },
  );
  const places = now.filter(({ grade }) => grade === first.grade).map(({ form, start }) => ({ form, line: lineAt(report, start) }));
  return [
    `now **${gradeName(first.grade)}** in ${own.name}: ${how(related)}  \n*${placesOf(uri, lineAt(report, grading.start), places).join(", ")}*`,
  ];
}

/** An inspection's name with the other labels that a text gives it: "2018/19 (2019)"; undefined where it has none. */
export function labelled(name: string | null | undefined, labels: readonly (string | null)[]): string | undefined {
  const also = [...new Set(labels)].filter((label) => label !== null && label !== name);
  if (!name) return also.length > 0 ? also.join(", ") : undefined;
  return also.length > 0 ? `${name} (${also.join(", ")})` : name;
}

const how = ({ relation, why }: { readonly relation: Relation; readonly why: string }): string =>
  relation === "not directly comparable" ? `*not directly comparable*, ${why}` : why;

/** The places where these equal grades stand: all of this text's, then those of the other documents with their words. */
function evidence(document: ReportDocument, others: readonly ReportSummary[], asked: Grading, entries: readonly EarlierGrade[]): string {
  const own = entries.find(({ uri }) => uri === document.uri);
  const here = own ? placesOf(document.uri, lineAt(document.report, asked.start), recalled(document.summary, own)) : [];
  const there = entries.filter(({ uri }) => uri !== document.uri).map((entry) => elsewhere(others, entry));
  return `*${[...here, ...there].join(", ")}*`;
}

function recalled(summary: ReportSummary, { subjectId, grade, round }: EarlierGrade): readonly SummaryGrading[] {
  const own = inspectionOf(summary.identity);
  return summary.gradings.filter(
    (one) => one.prior && one.subjectId === subjectId && one.grade === grade && own && priorInspection(own, one.inspection).name === round,
  );
}

function placesOf(uri: string, from: number, places: readonly Pick<SummaryGrading, "form" | "line">[]): readonly string[] {
  const ordered = [...places].sort((a, b) => Math.abs(a.line - from) - Math.abs(b.line - from)).slice(0, MOST_PLACES);
  return ordered.map(({ form, line }) => `${line === from ? "this" : "the"} ${placeName(form)} (${lineLink(uri, line)})`);
}

function elsewhere(others: readonly ReportSummary[], { uri, line, quote }: EarlierGrade): string {
  const identity = others.find((other) => other.uri === uri)?.identity;
  const name = identity && inspectionOf(identity)?.name;
  return `${identity?.kind ?? "report"}${name ? ` of ${name}` : ""}, ${lineLink(uri, line)} “${escapeMarkdown(shorten(quote.replace(/\s+/g, " "), LONGEST_QUOTE))}”`;
}
