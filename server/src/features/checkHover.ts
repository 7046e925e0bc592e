import * as l10n from "@vscode/l10n";
import { reportFor } from "../compare/articles/reportFor.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { Check } from "../model/check.ts";
import type { ReportDocument } from "../model/document.ts";
import { linkedNote, verdictName } from "../wording/checksPage.ts";
import { capitalised, escapeMarkdown, shorten } from "../wording/words.ts";
import { checksOf } from "./checks.ts";
import { findingAt, type HoverKind } from "./findingAt.ts";
import { place } from "./place.ts";

const LONGEST_QUOTE = 400;

/** A quotation or figure of an article: what became of the report's words, with the report's own sentence. */
export const checkHover: HoverKind = (article, _others, offset, { related }) => {
  const report = reportFor(article, related);
  const at = report && findingAt(checksOf(article, report).filter(isToldHere), offset);
  if (!at) return undefined;
  const speaker = at.kind === "quotation" && at.speaker ? ` · ${escapeMarkdown(at.speaker.words)}` : "";
  const lines = [`**${capitalised(verdictName(at))}**${speaker}`, linkedNote(at, place), ...sourceSentence(at, report)];
  return { span: { start: at.start, end: at.end }, markdown: lines.join("\n\n") };
};

/** A claimed grade has a hover of its own, which says as much. */
const isToldHere = (check: Check): boolean => check.kind === "quotation" || check.comparison.kind !== "grade";

function sourceSentence({ kind, source }: Check, report: ReportDocument): readonly string[] {
  if (kind !== "quotation" || !source) return [];
  return [l10n.t("the report: “{0}”", escapeMarkdown(shorten(wordsOf(report, source.sentence), LONGEST_QUOTE)))];
}
