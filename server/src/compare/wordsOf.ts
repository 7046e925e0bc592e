import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { firstIndex } from "../text/firstIndex.ts";
import { withoutControls } from "../wording/words.ts";

/** The words of a span as people read them: without page furniture, Markdown left-overs, line ends and what is not seen. */
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
  const words = withoutMarks(parts.join(" ")).replace(/[^\S ]\s*| \s+/g, " "); // single spaces stay as they are: with them it takes three times as long
  return withoutControls(words).trim();
}

/** Most spans have no marks at all. */
const withoutMarks = (words: string): string =>
  /[*<[\]\\]/.test(words) ? withoutHalfLinks(withoutLinks(words)).replace(/\\([()[\]])/g, "$1") : words;

const withoutLinks = (words: string): string => words.replace(/\*\*|<hr\/?>/g, " ").replace(/\[([^[\]]*)\]\([^()\s]*\)/g, "$1");

/** Half of a link is left where a span begins or ends in one: its address, or a bracket that nothing closes. */
function withoutHalfLinks(words: string): string {
  const lastClosing = words.lastIndexOf("]");
  return words.replace(/\]\([^()\s]*\)|\[/g, (mark, at: number) => (mark === "[" && at < lastClosing ? mark : ""));
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (at) => spans[at]!.end > offset);
}
