import * as l10n from "@vscode/l10n";
import { groupBy } from "../compare/groupBy.ts";
import { inspectionOf } from "../compare/inspection.ts";
import { fateOf, reporterOf } from "../compare/lifeLines/fate.ts";
import { lifeLines } from "../compare/lifeLines/lifeLines.ts";
import { reportsInOrder } from "../compare/reportsInOrder.ts";
import type { ReportDocument } from "../model/document.ts";
import type { LifeEvent, LifeLine } from "../model/lifeLine.ts";
import type { Span } from "../model/span.ts";
import { eventName, fateName } from "../wording/lifeLines.ts";
import { escapeMarkdown } from "../wording/words.ts";
import { lineLink } from "./place.ts";

/** The life-line to which a place of a document belongs; undefined for a text that is no report, and a place that none knows. */
export function lifeLineAt(document: ReportDocument, related: readonly ReportDocument[], { start }: Span): LifeLine | undefined {
  return lifeLines([document, ...related]).find(({ events }) =>
    events.some((event) => event.uri === document.uri && event.start === start),
  );
}

/**
 * What became of an area for improvement, as Markdown paragraphs: in a word, and a line for each inspection with links to all places but
 * the one that is looked at. Empty where nothing but that place is known of it.
 */
export function lifeLineLines(document: ReportDocument, related: readonly ReportDocument[], at: Span): readonly string[] {
  const line = lifeLineAt(document, related, at);
  if (!line) return [];
  const latest = reportsInOrder([document, ...related]).at(-1)?.inspection.name ?? null;
  const fate = fateOf(line, latest);
  const by = reporterOf(line, fate);
  const isElsewhere = by !== null && by !== inspectionOf(document.summary)?.name;
  const told =
    fate === "current" ? [] : [`**${fateName(fate)}**${isElsewhere ? `, ${l10n.t("by the report of {0}", escapeMarkdown(by))}` : ""}`];
  if (line.events.length === 1) return told;
  const rounds = [...groupBy(line.events, ({ inspection }) => inspection)].map(([inspection, events]) => {
    const names = events.map((event) => (event.uri === document.uri ? nameHere(event, at) : nameThere(event)));
    return `- ${escapeMarkdown(inspection ?? l10n.t("undated"))}: ${names.join("; ")}`;
  });
  return [...told, rounds.join("\n")];
}

const nameHere = (event: LifeEvent, { start }: Span): string =>
  event.start === start ? `${eventName(event)} ${l10n.t("*(here)*")}` : `${eventName(event)} *(${lineLink(event.uri, event.line)})*`;

const nameThere = (event: LifeEvent): string => `${eventName(event)} ${l10n.t("*(report, {0})*", lineLink(event.uri, event.line))}`;
