import * as l10n from "@vscode/l10n";
import { lineAt } from "../compare/lineAt.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { statusForm } from "../wording/forms.ts";
import { followUpName } from "../wording/improvements.ts";
import { capitalised, escapeMarkdown, shorten } from "../wording/words.ts";
import { findingAt, type HoverKind } from "./findingAt.ts";
import { lifeLineAt, lifeLineLines } from "./lifeLineLines.ts";
import { lineLink } from "./place.ts";

const LONGEST_QUOTE = 240;

/** What became of an earlier area for improvement, on the sentence that recalls it as on the one that gives its status. */
export const followUpHover: HoverKind = (document, _others, offset, { related }) => {
  const { report, uri } = document;
  const ends = report.followUps.flatMap((followUp) => [followUp, followUp.stated].map(({ start, end }) => ({ start, end, followUp })));
  const at = findingAt(ends, offset);
  if (!at) return undefined;
  const { followUp } = at;
  const { status, explicit, subject, stated } = followUp;
  const name = followUpName(status);
  const quoted = (span: typeof stated) => `“${escapeMarkdown(shorten(wordsOf(document, span), LONGEST_QUOTE))}”`;
  const lines = [
    [`**${capitalised(name)}**`, ...(subject ? [escapeMarkdown(subject)] : [])].join(" · "),
    l10n.t("recalled at {0}: {1}", lineLink(uri, lineAt(report, stated.start)), quoted(stated)),
    ...(stated.start === followUp.start
      ? []
      : [l10n.t("{0} at {1}: {2}", statusForm(status), lineLink(uri, lineAt(report, followUp.start)), quoted(followUp))]),
    ...(explicit ? [] : [l10n.t("*the text says so in other words*")]),
    ...furtherLife(document, related, at),
  ];
  return { span: { start: at.start, end: at.end }, markdown: lines.join("\n\n") };
};

/** Its life-line, where more is known of it than this recall. */
function furtherLife(document: ReportDocument, related: readonly ReportDocument[], at: Span): readonly string[] {
  const events = lifeLineAt(document, related, at)?.events ?? [];
  return events.length > 2 ? lifeLineLines(document, related, at) : [];
}
