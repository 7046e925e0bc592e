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

/** One byte for each piece, 1 where it is furniture. */
export function furnitureOf(text: string, tokens: Tokens, pieces: Pieces, isOwn?: IsFurniture): Uint8Array {
  const count = pieces.length - 1;
  const marked = new Uint8Array(count);
  const pageNumber = new Uint8Array(count);
  const lines = createTally(count);
  for (let piece = 0; piece < count; piece++) {
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
      if (end - start <= 3 && isAloneOnLine(tokens, from, to)) marked[piece] = pageNumber[piece] = 1;
    } else if (mayStand(text, start) && STANDING.test(text.slice(start, end))) marked[piece] = 1;
    else if (to - from >= 2 && isAloneOnLine(tokens, from, to)) lines.add(piece, keyOf(text, start, end));
  }
  const atPageEdge = (piece: number): boolean =>
    piece === 0 || pageNumber[piece - 1] === 1 || pageNumber[piece + 1] === 1 || (tokens.gap[pieces[piece]!]! & Gap.page) !== 0;
  for (let piece = 0; piece < count; piece++)
    if (lines.times(piece) >= 3) lines.see(piece, atPageEdge(piece), pageNumberIn(text, tokens, pieces, piece));
  for (let piece = 0; piece < count; piece++) if (lines.times(piece) >= 3 && lines.isHeader(piece)) marked[piece] = 1;
  return marked;
}

/** How often each line stands in the text, how often at a page's edge, and whether the page numbers in it grow. */
interface Tally {
  readonly add: (piece: number, key: number) => void;
  readonly times: (piece: number) => number;
  readonly see: (piece: number, atPageEdge: boolean, pageNumber: number) => void;
  readonly isHeader: (piece: number) => boolean;
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
    isHeader: (piece) => {
      const slot = slotOf[piece]!;
      return slots[slot + 3]! > 0 || (slots[slot + 2]! >= 3 && slots[slot + 2]! * 2 >= slots[slot + 1]!);
    },
  };
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

function isAloneOnLine({ gap, count }: Tokens, from: number, to: number): boolean {
  const alone = Gap.line | Gap.page;
  return (gap[from]! & alone) !== 0 && !(gap[from]! & Gap.bold) && (to === count || ((gap[to]! & alone) !== 0 && !(gap[to]! & Gap.bold)));
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
