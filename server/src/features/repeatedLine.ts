import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** A line that stands on so many pages may be a running header. */
const LEAST_TIMES = 3;

/** The longest line that a configuration takes. */
const LONGEST = 500;

/**
 * The line that is selected as a whole, with single spaces, where it stands in the text at least three times and is not page furniture
 * yet; else undefined.
 */
export function repeatedLine({ text, report }: Pick<ReportDocument, "text" | "report">, { start, end }: Span): string | undefined {
  const selected = text.slice(start, end);
  const line = plain(selected);
  if (line === "" || line.length > LONGEST || /[\r\n]/.test(selected.trim())) return undefined;
  const first = start + selected.length - selected.trimStart().length;
  if (report.furniture.some((furniture) => furniture.start <= first && first < furniture.end)) return undefined;
  const lineOf = (index: number): string => plain(text.slice(report.lineStarts[index], report.lineStarts[index + 1]));
  if (lineOf(lineAt(report, first) - 1) !== line) return undefined;
  let times = 0;
  for (let index = 0; index < report.lineStarts.length; index++) if (lineOf(index) === line) times++;
  return times >= LEAST_TIMES ? line : undefined;
}

const plain = (words: string): string => words.replace(/\s+/g, " ").trim();
