import type { Explanation } from "../model/explanation.ts";
import { type Part, type Row, recognitionParts } from "../wording/recognition.ts";
import { withoutControls } from "../wording/words.ts";
import { folded } from "./folded.ts";
import type { Page } from "./format.ts";

/** What was recognised in a file and why, for a terminal: titles, and rows of a label and words in lines of at most the page's width. */
export function recognitionTable(path: string, explanation: Explanation, { width, bold }: Page): string {
  const strong = (words: string): string => (bold ? `\x1b[1m${words}\x1b[22m` : words);
  const parts = recognitionParts(explanation);
  const column = Math.max(...parts.flatMap(({ rows }) => rows.map(({ label }) => label.length)));
  const block = ({ title, rows }: Part): string =>
    [strong(title), ...rows.flatMap((row) => linesOf(row, column, width)).map((line) => `  ${line}`)].join("\n");
  return `${[strong(withoutControls(path)), ...parts.map(block)].join("\n\n")}\n`;
}

const GAP = 2;

function linesOf({ label, words, quotes }: Row, column: number, width: number): readonly string[] {
  const room = Math.max(width - column - GAP * 2, 20);
  const places = quotes.flatMap(({ line, words }) => folded(`line ${line} “${words}”`, room));
  return [...folded(words, room), ...places].map((line, i) => withoutControls(`${(i === 0 ? label : "").padEnd(column + GAP)}${line}`));
}
