import { expect, test } from "vitest";
import { encodedDocument } from "../../server/src/lsp/encodedDocument.ts";
import { rangeIn, toRange, toSymbols } from "../../server/src/lsp/toLsp.ts";
import { document } from "../support/samples.ts";

const rangeOf = (text: string, start: number, end: number) => {
  const range = toRange(encodedDocument({ uri: "file:///a.txt", text }, "utf-16"), { start, end });
  return [range.start.line, range.start.character, range.end.line, range.end.character];
};

test("a range takes in the whole of a character that needs two units", () => {
  expect(rangeOf("a😀b", 2, 2)).toEqual([0, 1, 0, 3]);
  expect(rangeOf("a😀b", 1, 3)).toEqual([0, 1, 0, 3]);
  expect(rangeOf("😀😀", 2, 4)).toEqual([0, 2, 0, 4]);
});

test("a range does not begin or end between the two characters of a line end", () => {
  expect(rangeOf("ab\r\ncd", 3, 3)).toEqual([0, 2, 0, 2]);
  expect(rangeOf("ab\r\ncd", 1, 4)).toEqual([0, 1, 1, 0]);
});

test("a range stays inside the document", () => {
  expect(rangeOf("abc", -5, 99)).toEqual([0, 0, 0, 3]);
  expect(rangeOf("", 0, 1)).toEqual([0, 0, 0, 0]);
});

test("a symbol has a name, and a range that holds its selection, whatever the outline says", () => {
  const opened = encodedDocument({ uri: "file:///a.txt", text: "Effectiveness\nGood\n" }, "utf-16");
  const item = {
    name: " ",
    detail: "",
    kind: "pillar",
    span: { start: 14, end: 18 },
    selection: { start: 0, end: 13 },
    children: [],
  } as const;
  const [symbol] = toSymbols(opened, [item]);
  expect(symbol?.name).toBe("…");
  expect(symbol?.range.start).toEqual(symbol?.selectionRange.start);
});

const OPENING = "An inspection of Calderfold Fire and Rescue Service\nFire & Rescue Service 2021/22\nEffectiveness\nGood\n";

test.each([
  ["line feeds", OPENING],
  ["carriage returns and line feeds", OPENING.replaceAll("\n", "\r\n")],
  ["carriage returns alone", OPENING.replaceAll("\n", "\r")],
  ["all of them, blank lines and page ends", `${OPENING}\r\r\n\n\r\n\f\n\r${OPENING}`],
  ["words cut at the end of a line, and soft ones", `${OPENING}The ser-\nvice has im\u00ad\r\nproved its pre-\rvention.`],
  ["characters of two units", `😀\r\n${OPENING}😀😀\n`],
  ["ligatures and what was read in a wrong way", `${OPENING}The ﬁre service’s oﬃcers.\nItâ€™s\r\ngood.\n`],
  [
    "Markdown that is left over",
    `${OPENING}\n\nThe service is good at preventing fires and other risks.\n\n**Good**\n[a](b\nc) <i\n>d\\\ne`,
  ],
])("places in a report with %s are those that its document says", (_, text) => {
  const report = document(text);
  const theirs = encodedDocument({ uri: report.uri, text }, "utf-16");
  for (let start = -1; start <= text.length + 1; start++)
    for (const end of [start, start + 1, start + 20]) {
      const span = { start, end };
      expect(rangeIn(report, span, { positionEncoding: "utf-16" }), JSON.stringify(text.slice(start, end))).toEqual(toRange(theirs, span));
    }
});
