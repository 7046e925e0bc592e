import type { Piece } from "./pieces.ts";
import { Gap, Kind, type Tokens } from "./tokens.ts";

/**
 * Page furniture: what a page carries and the text does not mean. Embargo lines, page numbers, rules, notices of empty pages,
 * and lines that come back on page after page.
 */
const STANDING =
  /^(?:under embargo|embargoed)(?: until .{4,40})?$|^this page (?:is|has been) (?:intentionally )?(?:left )?blank\.?$|^page \d+(?: of \d+)?$|^[-–—] ?\d+ ?[-–—]$|^official(?:[- ]sensitive)?$|^[-–—_=|•·. ]+$/;
const LONGEST = 100;

/** One byte for each piece, 1 where it is furniture. */
export function furnitureOf(text: string, tokens: Tokens, pieces: readonly Piece[]): Uint8Array {
  const marked = new Uint8Array(pieces.length);
  const pageNumber = new Uint8Array(pieces.length);
  const repeated = new Map<string, number[]>();
  pieces.forEach(({ from, to }, index) => {
    const start = tokens.start[from]!,
      end = tokens.end[to - 1]!;
    if (end - start > LONGEST) return;
    const line = text.slice(start, end).toLowerCase();
    if (to - from === 1 && tokens.kind[from] === Kind.number && /^\d{1,3}$/.test(line) && isAloneOnLine(tokens, from, to))
      marked[index] = pageNumber[index] = 1;
    else if (STANDING.test(line)) marked[index] = 1;
    else if (to - from >= 2 && isAloneOnLine(tokens, from, to)) {
      const key = line.replace(/\d+/g, "#");
      const places = repeated.get(key);
      if (places) places.push(index);
      else repeated.set(key, [index]);
    }
  });
  for (const [key, places] of repeated) {
    if (places.length < 3) continue;
    const atPageEdge = places.filter(
      (at) => pageNumber[at - 1] || pageNumber[at + 1] || (tokens.gap[pieces[at]!.from]! & Gap.page) !== 0,
    ).length;
    const numbered = /^# | #$/.test(key) && hasDifferentNumbers(text, tokens, pieces, places);
    if (numbered || (atPageEdge >= 3 && atPageEdge * 2 >= places.length)) for (const at of places) marked[at] = 1;
  }
  return marked;
}

function isAloneOnLine({ gap, count }: Tokens, from: number, to: number): boolean {
  const alone = Gap.line | Gap.page;
  return (gap[from]! & alone) !== 0 && !(gap[from]! & Gap.bold) && (to === count || ((gap[to]! & alone) !== 0 && !(gap[to]! & Gap.bold)));
}

/** Page numbers grow: the same line with the same number each time is no page header. */
function hasDifferentNumbers(text: string, tokens: Tokens, pieces: readonly Piece[], places: readonly number[]): boolean {
  let last = -1;
  for (const at of places) {
    const { from, to } = pieces[at]!;
    const first = tokens.kind[from] === Kind.number ? from : to - 1;
    if (tokens.kind[first] !== Kind.number) return false;
    const number = Number(text.slice(tokens.start[first]!, tokens.end[first]!));
    if (!(number > last) || !Number.isInteger(number)) return false;
    last = number;
  }
  return true;
}
