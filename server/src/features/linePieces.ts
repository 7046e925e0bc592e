import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { firstIndex } from "../text/firstIndex.ts";

/**
 * What of a span (UTF-16) can be painted: a piece for each of its lines, without the white space at either end and without the page furniture
 * that has cut it in two. In order, none empty, none over a line end; a span outside the text has no pieces.
 */
export function linePieces({ text, report }: Pick<ReportDocument, "text" | "report">, span: Span): readonly Span[] {
  const pieces: Span[] = [];
  const end = Math.min(span.end, text.length);
  for (const part of withoutFurniture(report.furniture, { start: Math.max(span.start, 0), end })) {
    for (let line = lineAt(report, part.start); (report.lineStarts[line - 1] ?? part.end) < part.end; line++) {
      const start = Math.max(part.start, report.lineStarts[line - 1] ?? 0);
      const piece = trimmed(text, start, Math.min(part.end, report.lineStarts[line] ?? part.end));
      if (piece) pieces.push(piece);
    }
  }
  return pieces;
}

/** The parts of a span between the page furniture in it, which is in order. */
function withoutFurniture(furniture: readonly Span[], { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let i = firstIndex(furniture.length, (at) => furniture[at]!.end > start); i < furniture.length; i++) {
    const one = furniture[i]!;
    if (one.start >= end) break;
    parts.push({ start: from, end: one.start });
    from = one.end;
  }
  parts.push({ start: from, end });
  return parts.filter((part) => part.start < part.end);
}

/** A stretch of one line without white space at its ends; undefined where it has nothing else. */
export function trimmed(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}
