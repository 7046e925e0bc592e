import type { Span } from "../../model/span.ts";
import { matchesOf } from "../../text/matchesOf.ts";

/** Words between quotation marks, the marks not among them. */
export interface Marked extends Span {
  /** Index of the paragraph that it stands in. */
  readonly paragraph: number;
  /** False where the paragraph ends before the quotation does. */
  readonly closed: boolean;
  /** True where it goes on from the paragraph before, with or without a mark of its own. */
  readonly goesOn: boolean;
  /** True where the marks may be otherwise meant: one is missing, or an apostrophe may be one. */
  readonly doubtful: boolean;
}

/**
 * What stands between quotation marks in the paragraphs of a text, in order: double marks, curly, straight or turned the wrong way round;
 * single marks outside of these. A quotation whose every paragraph opens and whose last alone closes is one stretch for each
 * paragraph. Each character is looked at a few times at most.
 */
export function markedIn(text: string, paragraphs: readonly Span[]): readonly Marked[] {
  const found: Marked[] = [];
  let open: Open | undefined;
  for (const [paragraph, span] of paragraphs.entries()) {
    const marks = marksIn(text, span);
    const goesOn = open !== undefined && (opensFirst(text, span, marks) || closesFirst(marks, open));
    if (open !== undefined && !goesOn) doubt(found);
    const carried: Open | undefined = goesOn && !opensFirst(text, span, marks) ? { start: span.start, style: open!.style } : undefined;
    const { stretches, rest } = pairs(text, marks, carried);
    for (const [k, one] of stretches.entries())
      found.push({ ...one, paragraph, closed: true, goesOn: k === 0 && goesOn && startsAt(text, span, one) });
    if (rest)
      found.push({ start: rest.start, end: span.end, paragraph, closed: false, goesOn: stretches.length === 0 && goesOn, doubtful: false });
    open = rest;
  }
  if (open !== undefined) doubt(found);
  return found;
}

type Style = "double" | "single";

interface Open {
  readonly start: number;
  readonly style: Style;
}

interface Mark {
  readonly at: number;
  readonly style: Style;
  readonly does: "open" | "close" | "either";
  /** May be an apostrophe: "inspectors’ ". */
  readonly weak: boolean;
}

/** The last stretch has no closing mark, and none comes. */
function doubt(found: Marked[]): void {
  const last = found.pop();
  if (last) found.push({ ...last, doubtful: true });
}

const startsAt = (text: string, paragraph: Span, { start }: Span): boolean => /^[^\p{L}\p{N}]*$/u.test(text.slice(paragraph.start, start));

const opensFirst = (text: string, paragraph: Span, [first]: readonly Mark[]): boolean =>
  first !== undefined && first.does !== "close" && /^[\s*]*$/.test(text.slice(paragraph.start, first.at));

const closesFirst = ([first]: readonly Mark[], open: Open): boolean =>
  first !== undefined && first.does === "close" && first.style === open.style && open.style === "double";

function pairs(text: string, marks: readonly Mark[], carried: Open | undefined) {
  const stretches: (Span & { readonly doubtful: boolean })[] = [];
  let open = carried;
  for (const [k, { at, style, does, weak }] of marks.entries()) {
    if (open === undefined) {
      if (does !== "close") open = { start: at + 1, style };
      continue;
    }
    if (style !== open.style) continue;
    if (does === "open") {
      // a mark before this one is missing: words that end like a sentence are a whole quotation
      if (style === "double" && /[.!?]\s*$/.test(text.slice(open.start, at)))
        stretches.push({ start: open.start, end: at, doubtful: true });
      if (style === "double") open = { start: at + 1, style };
      continue;
    }
    if (weak && closesLater(marks, k, style)) continue;
    stretches.push({
      start: open.start,
      end: at,
      doubtful: weak,
    });
    open = undefined;
  }
  return { stretches, rest: open };
}

/** Whether another mark of the style closes before one opens. */
function closesLater(marks: readonly Mark[], after: number, style: Style): boolean {
  for (let k = after + 1; k < marks.length; k++) {
    if (marks[k]!.style !== style) continue;
    return marks[k]!.does !== "open";
  }
  return false;
}

const MARK = /["“”„«»‘’']/g;

function marksIn(text: string, { start, end }: Span): readonly Mark[] {
  const marks: Mark[] = [];
  const words = text.slice(start, end);
  for (const { 0: glyph, index } of matchesOf(MARK, words)) {
    const before = words[index - 1] ?? " ",
      after = words[index + 1] ?? " ";
    const style = /["“”„«»]/.test(glyph) ? "double" : "single";
    const does = style === "double" ? doubleDoes(glyph, before, after) : singleDoes(glyph, before, words.slice(index + 1, index + 5));
    if (does)
      marks.push({
        at: start + index,
        style,
        does,
        weak: style === "single" && does === "close" && /s/i.test(before) && /\s/.test(after) && index + 1 < words.length,
      });
  }
  return marks;
}

const mayOpen = (before: string, after: string): boolean => /[\s([–—/‘']/.test(before) && !/[\s.,;:!?)\]]/.test(after);
const mayClose = (before: string, after: string): boolean => !/[\s([]/.test(before) && /[\s.,;:!?)\]–—/’'-]/.test(after);

/** Its place says what a mark does; where it may do both or neither, its form. */
function doubleDoes(glyph: string, before: string, after: string): Mark["does"] {
  const [opens, closes] = [mayOpen(before, after), mayClose(before, after)];
  if (opens !== closes) return opens ? "open" : "close";
  if (/\s/.test(before) && /[.,;:!?]/.test(after)) return "close";
  return /[“„«]/.test(glyph) ? "open" : /[”»]/.test(glyph) ? "close" : "either";
}

function singleDoes(glyph: string, before: string, after: string): Mark["does"] | undefined {
  const next = after[0] ?? " ";
  if (glyph !== "’" && mayOpen(before, next) && /[\p{L}\d[]/u.test(next))
    return /^(?:\d\ds|em\b|til|tis)/i.test(after) ? undefined : "open";
  if (glyph !== "‘" && /[\p{L}\d.,!?…%)]/u.test(before) && /[\s.,;:!?)\]–—"”-]/.test(next)) return "close";
  return undefined;
}
