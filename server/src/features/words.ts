import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** The words of a span as people read them: without page furniture, Markdown left-overs and line ends. */
export function wordsOf({ text, report }: Pick<ReportDocument, "text" | "report">, { start, end }: Span): string {
  const parts: string[] = [];
  let from = start;
  for (let i = firstEndingAfter(report.furniture, start); i < report.furniture.length; i++) {
    const furniture = report.furniture[i]!;
    if (furniture.start >= end) break;
    parts.push(text.slice(from, Math.max(from, furniture.start)));
    from = Math.min(end, furniture.end);
  }
  parts.push(text.slice(from, end));
  return parts
    .join(" ")
    .replace(/\*\*|<hr\/?>/g, " ")
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, "$1")
    .replace(/\\([()[\]])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** Shortens to at most `longest` characters, at a word, with an ellipsis. */
export function shorten(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf(" ", longest - 2);
  return cut > longest / 2 ? `${words.slice(0, cut).replace(/[\s,;:–-]+$/, "")} …` : `${words.slice(0, longest - 1)}…`;
}

/** A report's words made safe inside Markdown. */
export const escapeMarkdown = (words: string): string => words.replace(/[\\`*_[\]<>&~|#!]/g, "\\$&");

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
