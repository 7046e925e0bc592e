import type { Position } from "vscode-languageserver";
import type { PositionEncoding } from "../../server/src/lsp/positionEncoding.ts";

export const allEncodings: readonly PositionEncoding[] = ["utf-16", "utf-8", "utf-32"];

/** How many units words have as a client counts them. */
const counts: Readonly<Record<PositionEncoding, (words: string) => number>> = {
  "utf-16": (words) => words.length,
  "utf-8": (words) => Buffer.byteLength(words),
  "utf-32": (words) => [...words].length,
};

/** The lines of a text with their ends, as the Language Server Protocol cuts them. */
const linesOf = (text: string): readonly string[] => text.split(/(?<=\r\n|\r(?!\n)|(?<!\r)\n)/).concat(/[\r\n]$/.test(text) ? "" : []);

/** The position of an offset as a client of this encoding says it. */
export function clientPosition(text: string, offset: number, encoding: PositionEncoding): Position {
  let start = 0;
  for (const [line, words] of linesOf(text).entries()) {
    const end = start + words.replace(/[\r\n]+$/, "").length;
    if (offset <= end) return { line, character: counts[encoding](text.slice(start, offset)) };
    start += words.length;
  }
  throw new Error(`${offset} is at no place of the text.`);
}

/** The offset at which a client of this encoding sees a position; an error where that is inside a character or past the line's end. */
export function clientOffset(text: string, { line, character }: Position, encoding: PositionEncoding): number {
  const lines = linesOf(text);
  const words = lines[line]?.replace(/[\r\n]+$/, "");
  if (words === undefined) throw new Error(`There is no line ${line}.`);
  const ends = [0, ...[...words].map((_, i, all) => all.slice(0, i + 1).join("").length)];
  const end = ends.find((at) => counts[encoding](words.slice(0, at)) === character);
  if (end === undefined) throw new Error(`${character} is at no character of line ${line}.`);
  return lines.slice(0, line).join("").length + end;
}
