import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { lineAt } from "./lineAt.ts";

/** No paragraph that anybody wrote goes on further in either direction; keeps the work small in a text that is one line. */
const FURTHEST = 5000;
const MOST_LINES = 60;

/** The lines between two blank ones in which an offset (UTF-16) stands, as far as they are near to it. */
export function paragraphAt({ text, report }: Pick<ReportDocument, "text" | "report">, offset: number): Span {
  const { lineStarts } = report;
  const endOf = (line: number): number => lineStarts[line + 1] ?? text.length;
  const isBlank = (line: number): boolean => {
    const from = lineStarts[line];
    return from === undefined || text.slice(from, Math.min(endOf(line), from + FURTHEST)).trim() === "";
  };
  const own = lineAt(report, offset) - 1;
  let [first, last] = [own, own];
  while (own - first < MOST_LINES && !isBlank(first - 1)) first--;
  while (last - own < MOST_LINES && !isBlank(last + 1)) last++;
  return { start: Math.max(lineStarts[first] ?? 0, offset - FURTHEST), end: Math.min(endOf(last), offset + FURTHEST) };
}
