import { gistOf, likeness } from "../compare/likeness.ts";
import { lineAt } from "../compare/lineAt.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Improvement } from "../model/improvement.ts";
import { improvementName } from "../wording/improvements.ts";
import { formatDate } from "../wording/numbers.ts";
import { escapeMarkdown } from "../wording/words.ts";
import { findingAt, type HoverKind } from "./findingAt.ts";
import { lineLink } from "./place.ts";

const LEAST_LIKE = 0.3;

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

/** An area for improvement that was not addressed is issued again as the one on its subject that is most like it. */
function issuedAgain(document: ReportDocument, improvement: Improvement): readonly string[] {
  const { report, uri } = document;
  const rivals = report.improvements.filter(({ kind, subjectId }) => kind === improvement.kind && subjectId === improvement.subjectId);
  const before = report.followUps.find((followUp) => {
    if (followUp.status === "addressed" || followUp.subjectId !== improvement.subjectId) return false;
    const recalled = gistOf(wordsOf(document, followUp.stated));
    const likenesses = rivals.map((rival) => likeness(recalled, gistOf(wordsOf(document, rival))).share);
    const own = likenesses[rivals.indexOf(improvement)] ?? 0;
    return own >= LEAST_LIKE && own === Math.max(...likenesses);
  });
  if (!before) return [];
  const [recalled, status] = [lineAt(report, before.stated.start), lineAt(report, before.start)];
  const at = lineLink(uri, status);
  const places =
    recalled === status ? `recalled and ${before.status} at ${at}` : `recalled at ${lineLink(uri, recalled)}, ${before.status} at ${at}`;
  return [`Issued again: the last inspection had one like it *(${places})*`];
}
