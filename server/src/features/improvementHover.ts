import { lineAt } from "../compare/lineAt.ts";
import { isSameImprovement } from "../compare/sameImprovement.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Improvement } from "../model/improvement.ts";
import { improvementName } from "../wording/improvements.ts";
import { formatDate } from "../wording/numbers.ts";
import { findingAt, type HoverKind } from "./findingAt.ts";
import { lineLink } from "./place.ts";
import { escapeMarkdown, wordsOf } from "./words.ts";

/** An area for improvement or the like: which of how many, on what, by when, and whether the last inspection had one like it. */
export const improvementHover: HoverKind = (document, _others, offset) => {
  const at = findingAt(document.report.improvements, offset);
  if (!at) return undefined;
  const box = document.report.improvements.filter((other) => other.kind === at.kind && isSameBox(other, at));
  const which = box.length > 1 ? ` ${box.indexOf(at) + 1} of ${box.length}` : "";
  const lines = [
    [`**${improvementName(at.kind)}**${which}`, ...(at.subject ? [escapeMarkdown(at.subject)] : [])].join(" · "),
    ...(at.due ? [`to be met by ${formatDate(at.due)}`] : []),
    ...(at.accelerated ? ["issued before the report was published"] : []),
    ...issuedAgain(document, at),
  ];
  return { span: at, markdown: lines.join("\n\n") };
};

const isSameBox = (one: Improvement, other: Improvement): boolean =>
  one.heading && other.heading
    ? one.heading.start === other.heading.start
    : one.heading === other.heading && one.subjectId === other.subjectId;

function issuedAgain(document: ReportDocument, improvement: Improvement): readonly string[] {
  const { report, uri } = document;
  const words = wordsOf(document, improvement);
  const before = report.followUps.find(
    (followUp) =>
      followUp.status !== "addressed" &&
      followUp.subjectId === improvement.subjectId &&
      isSameImprovement(words, wordsOf(document, followUp.stated)),
  );
  if (!before) return [];
  const [recalled, status] = [lineAt(report, before.stated.start), lineAt(report, before.start)];
  const places = [
    `recalled at ${lineLink(uri, recalled)}`,
    ...(status === recalled ? [] : [`${before.status} at ${lineLink(uri, status)}`]),
  ];
  return [`Issued again: the last inspection had one like it *(${places.join(", ")})*`];
}
