import * as l10n from "@vscode/l10n";
import type { Comparison } from "../model/comparison.ts";
import { changeParagraphs } from "./comparedChanges.ts";
import { improvementParagraphs } from "./comparedImprovements.ts";
import { inspectionItems, inspectionName, type LinkOf } from "./comparedInspections.ts";
import { statisticTable } from "./comparedStatistics.ts";
import { subjectTable } from "./comparedSubjects.ts";
import { gradePicture } from "./gradePicture.ts";
import { counted } from "./numbers.ts";
import { escapeMarkdown } from "./words.ts";

/** How a page is made: where its links lead, and whether it has the picture, which as plain text is a long address. */
export interface PageOptions {
  readonly linkOf: LinkOf;
  readonly hasPicture: boolean;
}

/** A comparison as a page in Markdown; a section with nothing to say is left out. */
export function comparisonPage(comparison: Comparison, { linkOf, hasPicture }: PageOptions): string {
  const { body, programme, inspections } = comparison;
  const names = inspections.map((inspection) => escapeMarkdown(inspectionName(inspection))).join(", ");
  const picture = hasPicture ? gradePicture(comparison) : undefined;
  const parts = [
    `# ${escapeMarkdown(body)}`,
    `${escapeMarkdown(programme)} · ${counted(inspections.length, l10n.t("{0} inspection"), l10n.t("{0} inspections"))}: ${names}`,
    ...section(l10n.t("Inspections"), [inspectionItems(comparison, linkOf).join("\n")]),
    ...section(l10n.t("Questions"), subjectTable(comparison, linkOf)),
    ...section(l10n.t("What changed"), changeParagraphs(comparison, linkOf)),
    ...section(l10n.t("All inspections in a picture"), picture ? [`![${escapeMarkdown(picture.words)}](${picture.uri})`] : []),
    ...section(l10n.t("Areas for improvement"), improvementParagraphs(comparison, linkOf)),
    ...section(l10n.t("Statistics side by side"), statisticTable(comparison, linkOf)),
  ];
  return `${parts.join("\n\n")}\n`;
}

const section = (title: string, parts: readonly string[]): readonly string[] => (parts.join("") === "" ? [] : [`## ${title}`, ...parts]);
