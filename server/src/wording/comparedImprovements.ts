import * as l10n from "@vscode/l10n";
import type { ComparedImprovements, Comparison, FatedLine, RecountedClaim } from "../model/comparison.ts";
import type { Fate, LifeEvent } from "../model/lifeLine.ts";
import { inspectionName, type LinkOf, linked } from "./comparedInspections.ts";
import { countedImprovements, countedNames } from "./improvements.ts";
import { eventName, fateName, fateWords } from "./lifeLines.ts";
import { lineName } from "./lines.ts";
import { formatNumber } from "./numbers.ts";
import { escapeMarkdown, shorten } from "./words.ts";

const LONGEST_WORDS = 160;

/** The areas for improvement of each inspection: a line of counts, then each under what became of it, with links to all places of its life. */
export function improvementParagraphs(comparison: Comparison, linkOf: LinkOf): readonly string[] {
  return [
    ...comparison.improvements.flatMap((group) => groupParagraphs(group, comparison, linkOf)),
    ...claimParagraphs(comparison, linkOf),
  ];
}

function groupParagraphs(
  { inspection, isNewest, lines }: ComparedImprovements,
  { inspections }: Comparison,
  linkOf: LinkOf,
): readonly string[] {
  const name = inspection === null ? null : inspectionName(inspections[inspection]!);
  const fates = [...new Set(lines.map(({ fate }) => fate))];
  const of = (fate: Fate): readonly FatedLine[] => lines.filter((line) => line.fate === fate);
  const counts = fates.map((fate) => `${formatNumber(of(fate).length)} ${fateWords(fate)}`);
  const own = name === null ? 0 : lines.filter((line) => line.events.some((event) => isIssueOf(event, name))).length;
  const recalled = lines.length - own;
  return [
    `### ${titleOf(name === null ? null : escapeMarkdown(name), isNewest)}`,
    `${[kindsOf(lines), ...(recalled > 0 ? [recalledWords(own > 0 ? recalled : null)] : []), ...counts].join(" · ")}.`,
    ...fates.flatMap((fate) => [
      `**${fateName(fate)}**`,
      of(fate)
        .map((line) => item(line, name, linkOf))
        .join("\n"),
    ]),
  ];
}

function titleOf(name: string | null, isNewest: boolean): string {
  if (name === null) return isNewest ? l10n.t("Of an earlier inspection, the newest") : l10n.t("Of an earlier inspection");
  return isNewest ? l10n.t("Of {0}, the newest", name) : l10n.t("Of {0}", name);
}

/** How many are known only from a later report; null for all. */
const recalledWords = (count: number | null): string =>
  count === null ? l10n.t("all as a later report recalls them") : l10n.t("{0} as a later report recalls them", formatNumber(count));

/** "12 areas for improvement, 1 cause of concern". */
function kindsOf(lines: readonly FatedLine[]): string {
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  return kinds.map((kind) => countedImprovements(lines.filter((line) => line.kind === kind).length, kind)).join(", ");
}

const isIssueOf = ({ inspection, kind }: LifeEvent, name: string): boolean =>
  inspection === name && (kind === "issued" || kind === "issued again");

/** "- Question: “words” 2018/19 issued, line 246 › 2021/22 recalled, line 480, not addressed, line 481", from the inspection's own report on. */
function item({ subject, events }: FatedLine, name: string | null, linkOf: LinkOf): string {
  const first = events.findIndex(({ inspection }) => inspection === name);
  const told = events.slice(Math.max(first, 0));
  const words = (told.find((event) => name !== null && isIssueOf(event, name)) ?? told[0])?.words ?? "";
  const rounds = [...new Set(told.map(({ inspection }) => inspection))].map((inspection) => {
    const places = told
      .filter((event) => event.inspection === inspection)
      .map((event) => linked(escapeMarkdown(`${eventName(event)}, ${lineName(event.line)}`), event, linkOf));
    return `${escapeMarkdown(inspectionName({ name: inspection }))} ${places.join(", ")}`;
  });
  const about = subject === null ? "" : `${escapeMarkdown(subject)}: `;
  return `- ${about}“${escapeMarkdown(shorten(words, LONGEST_WORDS))}” ${rounds.join(" › ")}`;
}

function claimParagraphs({ claims, inspections }: Comparison, linkOf: LinkOf): readonly string[] {
  if (claims.length === 0) return [];
  const items = claims.map((claim) => {
    const name = escapeMarkdown(inspectionName(inspections[claim.inspection]!));
    const said = escapeMarkdown(claim.words);
    return `- ${l10n.t("The report of {0} says “{1}” ({2}).", name, said, linked(lineName(claim.line), claim, linkOf))} ${recounted(claim)}`;
  });
  return [`### ${l10n.t("A report’s own count")}`, items.join("\n")];
}

const recounted = ({ counted: own }: RecountedClaim): string =>
  l10n.t("Counted one by one, it speaks of {0}: {1}.", formatNumber(own.total), countedNames(own));
