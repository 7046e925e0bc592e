import * as l10n from "@vscode/l10n";
import { currentGradings } from "../compare/currentGradings.ts";
import { reportedGrade } from "../compare/reportedGrade.ts";
import { gradeName } from "../wording/grades.ts";
import { escapeMarkdown } from "../wording/words.ts";
import { earlierLines } from "./earlierLines.ts";
import { findingAt, type HoverKind } from "./findingAt.ts";
import { gradingWords } from "./gradingHover.ts";
import { lineLink } from "./place.ts";

/**
 * The name of a pillar or question, wherever it stands, tells what a hover on its grade tells; in an article that does not grade it, what
 * the report of the same inspection gives.
 */
export const questionHover: HoverKind = (document, others, offset, { showsPictures }) => {
  const { mentions, gradings } = document.report;
  const span = findingAt(mentions, offset);
  if (!span) return undefined;
  const grading = currentGradings(gradings).get(span.subjectId);
  if (grading) return { span, markdown: gradingWords(document, others, [grading], showsPictures) };
  const given = reportedGrade(document.summary, { prior: false, subjectId: span.subjectId }, others);
  if (!given) return undefined;
  const { form, grade, subjectId, subject, prior, inspection } = given;
  const asked = { kind: "grading", ...span, form, grade, subjectId, subject, prior, inspection } as const;
  const source = l10n.t("by the report of the same inspection, {0}", lineLink(given.uri, given.line));
  const heading = `**${gradeName(grade)}** · ${escapeMarkdown(subject ?? "")}  \n${source}`;
  return { span, markdown: [heading, ...earlierLines(document, others, [asked])].join("\n\n") };
};
