import { lineAt } from "../../compare/lineAt.ts";
import { frameworkById, frameworksOf, subjectById } from "../../frameworks/index.ts";
import type { ReportDocument } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { firstIndex } from "../../text/firstIndex.ts";
import { matchesOf } from "../../text/matchesOf.ts";
import { perDocument } from "../perDocument.ts";

/** Words that stand where a report gives a subject its grade, whatever they are. */
export interface GradePlace extends Span {
  readonly subjectId: string;
  readonly form: "table or heading" | "line below";
  /** On one line, without marks. */
  readonly words: string;
  /** True where the grade may be that of an earlier inspection: behind another one, or in brackets with a label. */
  readonly isLater: boolean;
}

/**
 * One to five words that follow a subject's name at the start of a line, in another cell, behind a colon, dash or bold mark, or alone on the
 * next line that has words. Linear in the text.
 */
export const gradePlaces = perDocument((document): readonly GradePlace[] => {
  const { report } = document;
  const framework = frameworkById(document.summary.identity.frameworkId, frameworksOf(report));
  const stretch = withoutFurniture(document);
  return report.mentions.flatMap(({ start, end, subjectId }): readonly GradePlace[] => {
    const line = lineAt(report, start);
    const lineStart = report.lineStarts[line - 1] ?? 0;
    if (start - lineStart > FURTHEST || /\p{L}/u.test(stretch(lineStart, start))) return [];
    if (subjectById(framework, subjectId)?.graded === false) return [];
    const last = lineAt(report, end - 1); // a long name takes two lines
    const lineEnd = report.lineStarts[last] ?? document.text.length;
    if (lineEnd - end > LONGEST_LINE) return [];
    const rest = stretch(end, lineEnd);
    if (/[^\s?]/.test(rest))
      return APART.test(rest) ? candidates(rest, end).map((one) => ({ ...one, subjectId, form: "table or heading" })) : [];
    const below = lineBelow(document, stretch, last);
    const found = below ? candidates(below.words, below.start) : [];
    return found.length > 2 ? [] : found.map((one) => ({ ...one, subjectId, form: "line below" }));
  });
});

/** A stretch of a text, from one offset to another. */
type Stretch = (from: number, to: number) => string;

/** Gives stretches of the text with blanks for page furniture and bold marks, as long as before; of the whole text few are looked at. */
function withoutFurniture({ text, report }: ReportDocument): Stretch {
  let read = 0;
  const furniture = report.furniture.filter(({ start, end }) => {
    if (start < read) return false;
    read = end;
    return true;
  });
  return (from, to) => {
    let words = text.slice(from, to);
    for (let i = firstIndex(furniture.length, (at) => furniture[at]!.end > from); i < furniture.length; i++) {
      const { start, end } = furniture[i]!;
      if (start >= to) break;
      const [first, last] = [Math.max(start - from, 0), end - from];
      words = words.slice(0, first) + words.slice(first, last).replace(/[^\r\n]/g, " ") + words.slice(last);
    }
    return words.replaceAll("*", " ");
  };
}

function lineBelow(
  { text, report }: ReportDocument,
  stretch: Stretch,
  line: number,
): { readonly start: number; readonly words: string } | undefined {
  for (let next = line; next < Math.min(report.lineStarts.length, line + MOST_BLANKS); next++) {
    const start = report.lineStarts[next]!;
    const end = report.lineStarts[next + 1] ?? text.length;
    if (end - start > LONGEST_LINE) return undefined;
    const words = stretch(start, end);
    if (/\S/.test(words)) return { start, words };
  }
  return undefined;
}

const CELL = /[^\s|]+(?:[ \u00a0][^\s|]+)*/g;

/** What may be a grade in each cell of a stretch, and in brackets behind it: "Good (2019: Good)". */
function candidates(stretch: string, offset: number): readonly Omit<GradePlace, "subjectId" | "form">[] {
  const found: Omit<GradePlace, "subjectId" | "form">[] = [];
  const add = (words: string, at: number, isLater: boolean): void => {
    const first = words.search(/\p{L}/u);
    const bare = first < 0 ? "" : words.slice(first).replace(/[^\p{L}]+$/u, "");
    if (!/^\p{L}+(?:[\s’'-]\p{L}+){0,4}$/u.test(bare)) return;
    const start = offset + at + first;
    found.push({ start, end: start + bare.length, words: bare.replace(/\s+/g, " "), isLater: isLater || found.length > 0 });
  };
  for (const { 0: cell, index } of matchesOf(CELL, stretch)) {
    const open = cell.indexOf("(");
    const colon = cell.indexOf(":", open);
    if (open >= 0 && colon > open && /\d/.test(cell.slice(open, colon))) {
      add(cell.slice(0, open), index, false);
      add(cell.slice(colon + 1), index + colon + 1, true);
    } else add(cell, index, false);
  }
  return found;
}

/** What sets a grade off from a name before it. */
const APART = /^\s*[:–—|]|^\s*-\s|^\t|^\s{2}|^ ?\t/;
/** In UTF-16 units: bullets, numbers and glued page furniture before a name; a heading or row; and lines without words below a heading. */
const FURTHEST = 60;
const LONGEST_LINE = 240;
const MOST_BLANKS = 6;
