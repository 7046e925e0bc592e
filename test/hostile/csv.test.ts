import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf } from "../../server/src/export/csv.ts";
import { cellsOf } from "../support/csvCells.ts";

const starts = fc.constantFrom("", " ", "\u00a0", "\t", "\r", "\n", '"', '""', "'", "\u0000", "\u200b", "\ufeff", "\u202e", "good ");
const formulas = fc.constantFrom(
  "=",
  "+",
  "-",
  "@",
  "＝",
  "＋",
  "－",
  "＠",
  "=HYPERLINK(1)",
  "-2+3",
  "@SUM(1)",
  "5",
  "- a list item",
  ",=1",
  "\n=1",
  "a\r=1",
);
const cell = fc.oneof(
  fc
    .tuple(fc.array(starts, { maxLength: 3 }), formulas, fc.string({ unit: "binary", maxLength: 5 }))
    .map(([a, b, c]) => a.join("") + b + c),
  fc.string({ unit: "binary", maxLength: 20 }),
);

test.each([",", "\t", ";"])("no cell of a table with %j between its cells begins a formula, and none is lost", (delimiter) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
      const given = rows.map(([one, other]) => ({ one, other }));
      const [, ...read] = cellsOf(csvOf(["one", "other"], given, delimiter), delimiter);
      const cells = read.flat();
      expect(cells).toEqual(rows.flat().map((words, at) => (cells[at] === `'${words}` ? cells[at] : words)));
      for (const words of cells) expect(words).not.toMatch(/^[\s\p{C}"]*[=+@＝＋－＠]|^[\s\p{C}"]*-(?!\d+(?:\.\d+)?$)|^[\t\r\n\0]/u);
    }),
    { seed: 8, numRuns: 2000 },
  );
});

test("a number stays a number, also below nought", () => {
  expect(csvOf(["a", "b", "c"], [{ a: -5.5, b: "-12", c: "-12 pp" }])).toBe("a,b,c\n-5.5,-12,'-12 pp\n");
});
