import { inspectionOf } from "../compare/inspection.ts";
import { lineAt } from "../compare/lineAt.ts";
import { subjectAt } from "../compare/subjectAt.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { fileName } from "../wording/fileName.ts";
import { kindName } from "../wording/kinds.ts";
import { lineName } from "../wording/lines.ts";
import { escapeMarkdown } from "../wording/words.ts";
import { place } from "./place.ts";
import { sentenceAround } from "./sentenceAround.ts";

/** What a citation looks like: one sentence, a block of Markdown, or the quotation and its line alone. */
export type CitationForm = "sentence" | "markdown" | "quotation";

/** A place as a text of the reader's own may cite it: "Body, inspection, question, line 12: “its sentence”"; what is not known is left out. */
export const citation = (document: ReportDocument, span: Span): string =>
  citationOf(document, sentenceAround(document, span), { at: span });

/** How words are cited. */
export interface CitationOptions {
  readonly form?: CitationForm;
  /** The place that counts for line and question, where it is not the beginning of the words. */
  readonly at?: Span;
  /** What a link in Markdown leads to, as people write it; without it the file's name. */
  readonly path?: string | undefined;
}

/** Words of a report in the form that the reader wants. */
export function citationOf(document: ReportDocument, quoted: Span, { form = "sentence", at = quoted, path }: CitationOptions = {}): string {
  const words = wordsOf(document, quoted);
  const line = lineAt(document.report, at.start);
  const named = lineName(line);
  switch (form) {
    case "sentence":
      return `${[...sourceOf(document, at), named].join(", ")}: “${words}”`;
    case "quotation":
      return `“${words}” (${named})`;
    case "markdown": {
      const link = `[${named}](${place(encodePath(path ?? fileName(document.uri)), line)})`;
      return `> ${escapeMarkdown(words)}\n>\n> — ${[...sourceOf(document, at).map(escapeMarkdown), link].join(", ")}\n`;
    }
  }
}

const encodePath = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** Body, inspection, kind of text where it is no report, question; as far as they are known. */
function sourceOf({ report, summary }: ReportDocument, { start }: Span): readonly string[] {
  const { identity } = summary;
  const inspection = inspectionOf(summary)?.name ?? identity.inspection;
  const kind = identity.kind === "report" ? null : kindName(identity.kind);
  return [identity.body, inspection, kind, subjectAt(report)(start).subject].filter((part) => part !== null && part !== undefined);
}
