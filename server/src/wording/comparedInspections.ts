import * as l10n from "@vscode/l10n";
import type { ComparedInspection, Comparison } from "../model/comparison.ts";
import { fileName } from "./fileName.ts";
import { numberWord } from "./grades.ts";
import { kindName } from "./kinds.ts";
import { formatDate } from "./numbers.ts";
import { escapeMarkdown } from "./words.ts";

/** The target of a link to a 1-based line of a document; undefined where none can be given. */
export type LinkOf = (uri: string, line: number) => string | undefined;

/** Words, in Markdown, that lead to a place where it can be linked. */
export function linked(markdown: string, { uri, line }: { readonly uri: string; readonly line: number }, linkOf: LinkOf): string {
  const target = linkOf(uri, line);
  return target === undefined ? markdown : `[${markdown}](${target})`;
}

/** What an inspection is called, also where nothing names it; plain words. */
export const inspectionName = ({ name }: Pick<ComparedInspection, "name">): string => name ?? l10n.t("undated");

/** "four tiers". */
export const tiersOf = ({ framework: { scale } }: Pick<ComparedInspection, "framework">): string =>
  l10n.t("{0} tiers", numberWord(scale.length));

/** A list item for each inspection: its labels, scale, date and documents. */
export const inspectionItems = ({ inspections }: Comparison, linkOf: LinkOf): readonly string[] =>
  inspections.map((inspection) => {
    const { otherLabels, published, framework, documents } = inspection;
    const also = otherLabels.length > 0 ? ` ${l10n.t("(also called {0})", otherLabels.map(escapeMarkdown).join(", "))}` : "";
    const facts = [
      escapeMarkdown(framework.title),
      `${tiersOf(inspection)}: ${framework.scale.map(escapeMarkdown).join(", ")}`,
      ...(published === null ? [] : [l10n.t("published {0}", formatDate(published))]),
    ];
    const sources = documents.map(
      ({ uri, kind }) => `${kindName(kind)} ${linked(escapeMarkdown(fileName(uri)), { uri, line: 1 }, linkOf)}`,
    );
    return `- **${escapeMarkdown(inspectionName(inspection))}**${also}: ${facts.join(" · ")}. ${
      sources.length > 0 ? l10n.t("Read: {0}.", sources.join(", ")) : l10n.t("No report of it is at hand; others recall it.")
    }`;
  });
