import type { Piece } from "./pieces.ts";
import { Gap, Kind, type Tokens } from "./tokens.ts";

/**
 * Page furniture: what a page carries and the text does not mean. Embargo lines, page numbers, rules, notices of empty pages,
 * and lines that come back on page after page.
 */
const STANDING =
  /^(?:under embargo|embargoed)(?: until .{4,40})?$|^this page (?:is|has been) (?:intentionally )?(?:left )?blank\.?$|^page \d+(?: of \d+)?$|^[-–—] ?\d+ ?[-–—]$|^official(?:[- ]sensitive)?$|^[-–—_=|•·. ]+$/i;
const LONGEST = 100;
/** A running header that holds its page number has at least so many tokens. */
const HEADER = 5;

/** One byte for each piece, 1 where it is furniture. */
export function furnitureOf(text: string, tokens: Tokens, pieces: readonly Piece[]): Uint8Array {
  const marked = new Uint8Array(pieces.length);
  const pageNumber = new Uint8Array(pieces.length);
  const repeated = new Map<number, number[]>();
  pieces.forEach(({ from, to }, index) => {
    const start = tokens.start[from]!,
      end = tokens.end[to - 1]!;
    if (end - start > LONGEST) return;
    if (to - from === 1 && tokens.kind[from] === Kind.number) {
      if (end - start <= 3 && isAloneOnLine(tokens, from, to)) marked[index] = pageNumber[index] = 1;
    } else if (mayStand(text, start) && STANDING.test(text.slice(start, end))) marked[index] = 1;
    else if (to - from >= 2 && isAloneOnLine(tokens, from, to)) {
      const key = keyOf(text, start, end);
      const places = repeated.get(key);
      if (places) places.push(index);
      else repeated.set(key, [index]);
    }
  });
  for (const places of repeated.values()) {
    if (places.length < 3) continue;
    const atPageEdge = places.filter(
      (at) => pageNumber[at - 1] || pageNumber[at + 1] || (tokens.gap[pieces[at]!.from]! & Gap.page) !== 0,
    ).length;
    const numbered = hasGrowingNumbers(text, tokens, pieces, places);
    if (numbered || (atPageEdge >= 3 && atPageEdge * 2 >= places.length)) for (const at of places) marked[at] = 1;
  }
  return marked;
}

/** Standing furniture begins with one of these; a look at one character spares the others the cut. */
const mayStand = (text: string, start: number): boolean => /[uetpo\-–—_=|•·. ]/i.test(text[start]!);

/** A line without its digits, as a number; two different lines with the same number are as good as impossible. */
function keyOf(text: string, start: number, end: number): number {
  let low = 0x811c9dc5,
    high = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) continue;
    low = Math.imul(low ^ (code | 0x20), 0x01000193);
    high = (Math.imul(high, 31) + code) | 0;
  }
  return (low >>> 0) * 0x100000 + (high & 0xfffff);
}

function isAloneOnLine({ gap, count }: Tokens, from: number, to: number): boolean {
  const alone = Gap.line | Gap.page;
  return (gap[from]! & alone) !== 0 && !(gap[from]! & Gap.bold) && (to === count || ((gap[to]! & alone) !== 0 && !(gap[to]! & Gap.bold)));
}

/** A number at the line's start or end that grows from page to page: the same line with the same number is no page header. */
function hasGrowingNumbers(text: string, tokens: Tokens, pieces: readonly Piece[], places: readonly number[]): boolean {
  let last = -1;
  for (const at of places) {
    const { from, to } = pieces[at]!;
    if (to - from < HEADER) return false; // "Recommendation 1", "Recommendation 2"
    const first = tokens.kind[from] === Kind.number ? from : to - 1;
    if (tokens.kind[first] !== Kind.number) return false;
    const number = Number(text.slice(tokens.start[first]!, tokens.end[first]!));
    if (!(number > last) || !Number.isInteger(number)) return false;
    last = number;
  }
  return true;
}
