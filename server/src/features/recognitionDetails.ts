import * as l10n from "@vscode/l10n";
import type { Quote } from "../model/explanation.ts";
import { type Parse, parseReport } from "../parse.ts";
import { type Part, type Row, recognitionParts } from "../wording/recognition.ts";
import { escapeMarkdown } from "../wording/words.ts";
import { lineLink } from "./place.ts";

/** What the page is about besides the document: a 1-based line, whether the reader has declared the text to be no report, who reads it. */
export interface Asked {
  readonly line?: number | undefined;
  readonly refused?: boolean;
  readonly parse?: Parse;
}

/** A page in Markdown on why a text, and one of its lines, was read as it was. Each quotation links to its line. */
export function recognitionDetails(uri: string, text: string, { line, refused = false, parse = parseReport }: Asked = {}): string {
  const note = refused
    ? [l10n.t("You have declared this text to be no inspection report, so nothing is shown of what is recognised in it.")]
    : [];
  const parts = recognitionParts(parse.explain(text, line));
  return `${[`# ${l10n.t("Recognition details: {0}", escapeMarkdown(nameOf(uri)))}`, ...note, ...parts.map((part) => section(uri, part))].join("\n\n")}\n`;
}

const section = (uri: string, { title, rows }: Part): string => `## ${title}\n\n${rows.map((row) => item(uri, row)).join("\n")}`;

function item(uri: string, { label, words, quotes }: Row): string {
  const places = quotes.map((quote) => quotation(uri, quote)).join(", ");
  return `- **${escapeMarkdown(label)}** ${escapeMarkdown(words)}${places === "" ? "" : `  \n  ${places}`}`;
}

const quotation = (uri: string, { words, line }: Quote): string => `${lineLink(uri, line)} “${escapeMarkdown(words)}”`;

/** The last part of an address, as people write it. */
function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
