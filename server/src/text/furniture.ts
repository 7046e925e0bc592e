import type { Steps } from "./steps.ts";
import { Gap, Kind, type Pieces, type Tokens } from "./tokens.ts";

/**
 * Page furniture: what a page carries and the text does not mean. Embargo lines, page numbers, rules, notices of empty pages,
 * and lines that come back on page after page.
 */
const STANDING =
  /^(?:under\s+embargo|embargoed)(?:\s+until\s.{4,40})?$|^this\s+page\s+(?:is|has\s+been)\s+(?:intentionally\s+)?(?:left\s+)?blank\.?$|^page\s+\d+(?:\s+of\s+\d+)?$|^[-–—]\s?\d+\s?[-–—]$|^official(?:[-\s]sensitive)?$|^[-–—_=|•·.\s]+$/i;
const LONGEST = 100;
/** A line that a reader names, as in the configuration file. */
const LONGEST_OWN = 500;
/** A running header that holds its page number has at least so many tokens. */
const HEADER = 5;

/** Says of a line, with single spaces for all white space, that the reader takes it for page furniture. */
export type IsFurniture = (line: string) => boolean;

/** Pieces that are looked at in one step. */
const STRETCH = 4_000;

/** One byte for each piece, 1 where it is furniture; in steps. */
export function* furnitureOf(text: string, tokens: Tokens, pieces: Pieces, isOwn?: IsFurniture): Steps<Uint8Array> {
  const count = pieces.length - 1;
  const marked = new Uint8Array(count);
  const pageNumber = new Uint8Array(count);
  const lines = createTally(count);
  for (let piece = 0; piece < count; piece++) {
    if (piece % STRETCH === 0) yield;
    const from = pieces[piece]!,
      to = pieces[piece + 1]!;
    const start = tokens.start[from]!,
      end = tokens.end[to - 1]!;
    if (isOwn !== undefined && end - start <= LONGEST_OWN && isOwn(text.slice(start, end).replace(/\s+/g, " "))) {
      marked[piece] = 1;
      continue;
    }
    if (end - start > LONGEST) continue;
    if (to - from === 1 && tokens.kind[from] === Kind.number) {
      if (end - start <= 3 && isAloneOnLine(text, tokens, from, to)) marked[piece] = pageNumber[piece] = 1;
    } else if (mayStand(text, start) && STANDING.test(text.slice(start, end))) marked[piece] = 1;
    else if (to - from >= 2 && isAloneOnLine(text, tokens, from, to)) lines.add(piece, keyOf(text, start, end));
  }
  const atPageEdge = (piece: number): boolean =>
    piece === 0 || pageNumber[piece - 1] === 1 || pageNumber[piece + 1] === 1 || (tokens.gap[pieces[piece]!]! & Gap.page) !== 0;
  yield;
  for (let piece = 0; piece < count; piece++)
    if (lines.times(piece) >= 3) lines.see(piece, atPageEdge(piece), pageNumberIn(text, tokens, pieces, piece));
  yield;
  const pages = pagesOf(tokens, pieces, pageNumber);
  for (let piece = 0; piece < count; piece++) if (lines.times(piece) >= 3 && lines.isHeader(piece, pages)) marked[piece] = 1;
  return marked;
}

/** How often each line stands in the text, how often at a page's edge, and whether the page numbers in it grow. */
interface Tally {
  readonly add: (piece: number, key: number) => void;
  readonly times: (piece: number) => number;
  readonly see: (piece: number, atPageEdge: boolean, pageNumber: number) => void;
  readonly isHeader: (piece: number, pages: number) => boolean;
}

/** A tally in one typed array, key, times, times at an edge and last page number of a line together: a text of 10 MB has 100,000 lines. */
function createTally(count: number): Tally {
  const size = 1 << (32 - Math.clz32(count * 2 + 1));
  const slots = new Int32Array(size * 4);
  const slotOf = new Int32Array(count).fill(-1);
  return {
    add: (piece, key) => {
      let slot = key & (size - 1);
      while (slots[slot * 4 + 1] !== 0 && slots[slot * 4] !== key) slot = (slot + 1) & (size - 1);
      slots[slot * 4] = key;
      slots[slot * 4 + 1]!++;
      slotOf[piece] = slot * 4;
    },
    times: (piece) => (slotOf[piece]! < 0 ? 0 : slots[slotOf[piece]! + 1]!),
    see: (piece, atPageEdge, pageNumber) => {
      const slot = slotOf[piece]!;
      const last = slots[slot + 3]!;
      if (atPageEdge) slots[slot + 2]!++;
      slots[slot + 3] = last >= 0 && pageNumber > last ? pageNumber : -1;
    },
    // a heading that comes again may begin or end a page now and then: a header does so wherever it stands, or on most pages
    isHeader: (piece, pages) => {
      const slot = slotOf[piece]!;
      const times = slots[slot + 1]!,
        atEdge = slots[slot + 2]!;
      return slots[slot + 3]! > 0 || (atEdge >= 3 && atEdge * 2 >= times && (atEdge + 1 >= times || atEdge * 2 >= pages));
    },
  };
}

/** How many pages the text has, by its page numbers or form feeds. */
function pagesOf({ gap }: Tokens, pieces: Pieces, pageNumber: Uint8Array): number {
  let numbers = 0,
    feeds = 0;
  for (let piece = 0; piece < pageNumber.length; piece++) {
    numbers += pageNumber[piece]!;
    if (gap[pieces[piece]!]! & Gap.page) feeds++;
  }
  return Math.max(numbers, feeds);
}

/** Standing furniture begins with one of these; a look at one character spares the others the cut. */
const mayStand = (text: string, start: number): boolean => /[uetpo\-–—_=|•·. ]/i.test(text[start]!);

/** A line without its digits, as a number. */
function keyOf(text: string, start: number, end: number): number {
  let key = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) key = Math.imul(key ^ (code | 0x20), 0x01000193);
  }
  return key;
}

function isAloneOnLine(text: string, { start, end, gap, count }: Tokens, from: number, to: number): boolean {
  const apart = Gap.line | Gap.page;
  if (!(gap[from]! & apart) || (to < count && !(gap[to]! & apart))) return false;
  return !isBoldMarked(text, start[from]! - 1, -1) && !isBoldMarked(text, end[to - 1]!, 1);
}

/** Whether a bold mark stands between here and the line's end (or start): the gap's own bit may be that of the next line. */
function isBoldMarked(text: string, from: number, step: 1 | -1): boolean {
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const code = text.charCodeAt(at);
    if (code === 0x2a) return true;
    if (code === 0x0a || code === 0x0d || code === 0x0c) return false;
  }
  return false;
}

/** The page number at a running header's start or end, 0 where it has none ("Recommendation 1" is too short for a header). */
function pageNumberIn(text: string, tokens: Tokens, pieces: Pieces, piece: number): number {
  const from = pieces[piece]!,
    to = pieces[piece + 1]!;
  const at = tokens.kind[from] === Kind.number ? from : to - 1;
  if (to - from < HEADER || tokens.kind[at] !== Kind.number) return 0;
  const digits = text.slice(tokens.start[at]!, tokens.end[at]!);
  return /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
}
