import * as l10n from "@vscode/l10n";
import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { type Parse, parseReport } from "../parse.ts";
import { fileName } from "../wording/fileName.ts";
import { type CleanParagraph, cleanParagraphs } from "./cleanParagraphs.ts";

/** Where a copy says which lines of the report it has from where. */
export type LineMap = "end" | "margin" | "none";

/**
 * A report as plain text to read on: without what its pages carry, a line for each paragraph, heading, item and row, words whole. Every
 * other word is there, in order. The map says of each line where it comes from, and which lines were left out; in the margin it is a
 * line "— 303 —" above each paragraph and list, which recognition takes for page furniture. Lines of the report are 1-based.
 */
export function cleanCopy(document: ReportDocument, map: LineMap, parse: Parse = parseReport): string {
  const { meant, reading } = parse.read(document.text);
  const linesOf = ({ start, end }: Span): readonly [number, number] => [
    lineAt(document.report, meant.startOf(start)),
    lineAt(document.report, meant.endOf(end) - 1),
  ];
  const lines: string[] = [];
  const origins: (readonly [number, string])[] = [];
  for (const paragraph of cleanParagraphs(reading)) {
    const [first, last] = linesOf(paragraph);
    if (!paragraph.isNext && lines.length > 0) lines.push("");
    if (map === "margin" && isNumbered(paragraph)) lines.push(`— ${first} —`);
    lines.push(paragraph.words);
    origins.push([lines.length, first === last ? `${first}` : `${first}–${last}`]);
  }
  const leftOut = runs(reading.furniture.flatMap((span) => range(linesOf(span))));
  const tail =
    map === "none"
      ? []
      : ["", RULE, "", ...note(document, map, leftOut), ...(map === "end" ? ["", ...origins.map(([at, from]) => `${at} → ${from}`)] : [])];
  return `${[...lines, ...tail].join("\n")}\n`;
}

/** Paragraphs of prose and lists have a number above them; between headings and the parts of a table one would tear apart what is read together. */
const isNumbered = ({ kind, isNext, words }: CleanParagraph): boolean =>
  !isNext && (kind === "item" || (kind === "paragraph" && /[.!?:;]["”’')]*$/.test(words)));

/** Recognition takes it for page furniture. */
const RULE = "———";

function note({ uri }: ReportDocument, map: "end" | "margin", leftOut: readonly string[]): readonly string[] {
  const from = l10n.t("This is a copy of the text of {0}, laid out anew.", fileName(uri));
  const missing =
    leftOut.length > 0
      ? l10n.t(
          "Left out are marks of layout and what its pages carry, such as page numbers and running headers, on these lines of it: {0}.",
          leftOut.join(", "),
        )
      : l10n.t("Left out are marks of layout, and no words.");
  const numbers =
    map === "end"
      ? l10n.t("Below, each line of this copy is followed by the line of the original text that it comes from.")
      : l10n.t("The number above a paragraph or list is the line of the original text on which it begins.");
  return [from, missing, numbers];
}

const range = ([first, last]: readonly [number, number]): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Ascending numbers in words: 3, 4, 5 and 9 as "3–5", "9". */
function runs(numbers: readonly number[]): readonly string[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && number <= last[1] + 1) last[1] = Math.max(last[1], number);
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}
