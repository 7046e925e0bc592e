import fc from "fast-check";
import { readPlainly } from "./readings.ts";

/** What is put into a text before its line of that offset. */
export interface Insertion {
  readonly at: number;
  readonly lines: string;
}

/** The text with its insertions. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  let out = "",
    from = 0;
  for (const { at, lines } of insertions) {
    out += text.slice(from, at) + lines;
    from = at;
  }
  return out + text.slice(from);
}

/** What a page carries and does not mean, given its number. */
type Furniture = (page: number) => string;

/** Blank lines of all line ends and white spaces. */
export const BLANK: readonly Furniture[] = ["\n", "\n\n\n", " \n", "\u00a0\n", "\t\n", "\r\n", "\u200b\n", "\ufeff\u00a0 \r\n"].map(
  (lines) => () => lines,
);

/** Page numbers, notices and rules. */
export const STANDING: readonly Furniture[] = [
  (page) => `\nPage ${page} of 200\n\n`,
  (page) => `\n${page}\n\n`,
  (page) => `\n- ${page} -\n`,
  () => "\nOFFICIAL\n\n",
  () => "This page is left blank\n\n",
  () => "\n____________\n",
];

/** Embargo lines; they make a report of an article, so only reports may be given some. */
export const EMBARGO: readonly Furniture[] = [() => "UNDER EMBARGO\n\n", () => "\n\nUNDER EMBARGO\r\n\u00a0\n"];

/** A running header with its page number, one for all pages; it is known for one where it stands on four. */
export const HEADERS: readonly (readonly Furniture[])[] = [
  "Calderfold inspection report for the board",
  "© Crown copyright – Inspectorate of Calderfold",
].flatMap((header) => [[(page) => `\n${page}\n${header}\n\n`], [(page) => `\n${page}\n\f${header}\n\n`]]);

interface Where {
  /** How many places at least. */
  readonly least?: number;
  /** A page does not end with a heading. */
  readonly afterHeadings?: boolean;
}

/** Some of this furniture between the blocks of a text, on pages that are counted on. */
export function between(text: string, furniture: readonly Furniture[], where: Where = {}): fc.Arbitrary<readonly Insertion[]> {
  const { least = 1, afterHeadings = false } = where;
  const places = fc.uniqueArray(fc.constantFrom(...blockStarts(text, afterHeadings)), { minLength: least, maxLength: 12 });
  return places.chain((at) =>
    fc
      .tuple(fc.integer({ min: 2, max: 90 }), fc.array(fc.constantFrom(...furniture), { minLength: at.length, maxLength: at.length }))
      .map(([page, kinds]) => at.toSorted((a, b) => a - b).map((place, index) => ({ at: place, lines: kinds[index]!(page + index) }))),
  );
}

/** Offsets of the lines that begin a block which a line end sets off from the one before. */
function blockStarts(text: string, afterHeadings: boolean): readonly number[] {
  const { tokens, blocks } = readPlainly(text);
  const starts = blocks.slice(1).flatMap(({ from, after }, index) => {
    const start = text.lastIndexOf("\n", tokens.start[from]!) + 1;
    const before = blocks[index]!;
    return after === "bold" || (before.kind === "heading" && !afterHeadings) || start < tokens.end[before.to - 1]! ? [] : [start];
  });
  return [...new Set(starts)];
}
