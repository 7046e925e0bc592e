import * as l10n from "@vscode/l10n";
import type { Improvement } from "../model/improvement.ts";
import { improvementName } from "../wording/improvements.ts";
import { formatDate } from "../wording/numbers.ts";
import { escapeMarkdown } from "../wording/words.ts";
import { findingAt, type HoverKind } from "./findingAt.ts";
import { lifeLineLines } from "./lifeLineLines.ts";

/** An area for improvement or the like: which of how many, on what, by when, and what was and became of it. */
export const improvementHover: HoverKind = (document, _others, offset, { related }) => {
  const at = findingAt(document.report.improvements, offset);
  if (!at) return undefined;
  const box = document.report.improvements.filter((other) => other.kind === at.kind && isSameBox(other, at));
  const which = box.length > 1 ? ` ${l10n.t("{0} of {1}", box.indexOf(at) + 1, box.length)}` : "";
  const lines = [
    [`**${improvementName(at.kind)}**${which}`, ...(at.subject ? [escapeMarkdown(at.subject)] : [])].join(" · "),
    ...(at.due ? [l10n.t("to be met by {0}", formatDate(at.due))] : []),
    ...(at.accelerated ? [l10n.t("issued before the report was published")] : []),
    ...lifeLineLines(document, related, at),
  ];
  return { span: at, markdown: lines.join("\n\n") };
};

const isSameBox = (one: Improvement, other: Improvement): boolean =>
  one.heading && other.heading
    ? one.heading.start === other.heading.start
    : one.heading === other.heading && one.subjectId === other.subjectId;
