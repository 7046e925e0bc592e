import * as l10n from "@vscode/l10n";
import { inspectionOf, inspectionOfGrading } from "../compare/inspection.ts";
import { reportedGrade } from "../compare/reportedGrade.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Grading } from "../model/grading.ts";
import type { ReportSummary } from "../model/summary.ts";
import { gradeName } from "../wording/grades.ts";
import { countedImprovements } from "../wording/improvements.ts";
import { theKindName } from "../wording/kinds.ts";
import { counted, formatNumber } from "../wording/numbers.ts";
import { escapeMarkdown } from "../wording/words.ts";
import { earlierLines } from "./earlierLines.ts";
import { labelled } from "./evidence.ts";
import { findingAt, type HoverKind } from "./findingAt.ts";
import { laterLines } from "./laterLines.ts";
import { pastGrades } from "./pastGrades.ts";
import { lineLink } from "./place.ts";

/** A grade: subject, body, inspection, what it was before, and what stands beside it. */
export const gradingHover: HoverKind = (document, others, offset, { showsPictures }) => {
  const at = findingAt(document.report.gradings, offset);
  if (!at) return undefined;
  const together = document.report.gradings.filter(({ start, end, grade }) => start === at.start && end === at.end && grade === at.grade);
  return { span: at, markdown: gradingWords(document, others, together, showsPictures) };
};

/** The words of a hover on gradings that one span states ("good in effectiveness and people"). */
export function gradingWords(
  document: ReportDocument,
  others: readonly ReportSummary[],
  gradings: readonly Grading[],
  showsPictures: boolean,
): string {
  const [first] = gradings;
  if (!first) return "";
  const named = gradings.filter(({ subjectId }) => subjectId !== null);
  const history = named.length === 0 ? [] : first.prior ? laterLines(document, named) : earlierLines(document, others, named);
  const isOne = named.length === 1 && !first.prior;
  const picture = isOne && showsPictures ? pastGrades(document.summary, first, others) : undefined;
  return [
    heading(document, gradings),
    ...named.flatMap((grading) => reported(document, others, grading, named.length > 1)),
    ...history,
    ...(picture ? [picture] : []),
    ...(isOne ? besides(document, first) : []),
  ].join("\n\n");
}

function heading({ summary }: ReportDocument, gradings: readonly Grading[]): string {
  const first = gradings[0]!;
  const { body, kind, inspection } = summary.identity;
  const own = inspectionOf(summary);
  const about = own && inspectionOfGrading(own, first);
  const when = labelled(about?.name ?? (first.prior ? null : inspection), [first.inspection]);
  const subjects = gradings.map(subjectOf).filter((subject) => subject !== undefined);
  const where = [
    first.form === "count" ? undefined : body, // a count may be one of other bodies
    when,
    first.prior ? l10n.t("an earlier inspection") : undefined,
    kind === "report" ? undefined : l10n.t("as {0} reports it", theKindName(kind)),
  ];
  const second = where
    .filter((part) => part !== undefined && part !== null)
    .map(escapeMarkdown)
    .join(", ");
  return [[`**${gradeName(first.grade)}**`, ...subjects.map(escapeMarkdown)].join(" · "), second].filter(Boolean).join("  \n");
}

/** Whether the report that an article speaks of says the same. */
function reported(
  { summary }: ReportDocument,
  others: readonly ReportSummary[],
  grading: Grading,
  isOneOfSeveral: boolean,
): readonly string[] {
  const given = reportedGrade(summary, grading, others);
  if (!given) return [];
  const where = lineLink(given.uri, given.line);
  const about = isOneOfSeveral ? `${escapeMarkdown(grading.subject ?? "")}: ` : "";
  return [
    given.grade === grading.grade
      ? `${about}${l10n.t("as in the report, {0}", where)}`
      : `${about}${l10n.t("the report gives **{0}**, {1}", gradeName(given.grade), where)}`,
  ];
}

function subjectOf({ subject, count, score }: Grading): string | undefined {
  const extent =
    count === undefined ? score && l10n.t("{0} out of {1}", score[0], score[1]) : l10n.t("a count of {0}", formatNumber(count));
  return subject && extent ? `${subject} (${extent})` : (subject ?? extent);
}

/** What else the report says of the subject: areas for improvement and what became of earlier ones. */
function besides({ report }: ReportDocument, { subjectId }: Grading): readonly string[] {
  const areas = report.improvements.filter((one) => one.subjectId === subjectId && one.kind === "area-for-improvement").length;
  const concerns = report.improvements.filter((one) => one.subjectId === subjectId && one.kind === "cause-of-concern").length;
  const open = report.followUps.filter((one) => one.subjectId === subjectId && one.status === "not addressed").length;
  const partly = report.followUps.filter((one) => one.subjectId === subjectId && one.status === "partly addressed").length;
  const parts = [
    concerns && countedImprovements(concerns, "cause-of-concern"),
    areas && countedImprovements(areas, "area-for-improvement"),
    open && counted(open, l10n.t("{0} earlier one not addressed"), l10n.t("{0} earlier ones not addressed")),
    partly && counted(partly, l10n.t("{0} earlier one partly addressed"), l10n.t("{0} earlier ones partly addressed")),
  ].filter(Boolean);
  return parts.length > 0 ? [parts.join(" · ")] : [];
}
