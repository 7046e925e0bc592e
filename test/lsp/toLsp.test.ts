import { expect, test } from "vitest";
import { encodedDocument } from "../../server/src/lsp/encodedDocument.ts";
import { toRange, toSymbols } from "../../server/src/lsp/toLsp.ts";

const rangeIn = (text: string, start: number, end: number) => {
  const range = toRange(encodedDocument({ uri: "file:///a.txt", text }, "utf-16"), { start, end });
  return [range.start.line, range.start.character, range.end.line, range.end.character];
};

test("a range takes in the whole of a character that needs two units", () => {
  expect(rangeIn("a😀b", 2, 2)).toEqual([0, 1, 0, 3]);
  expect(rangeIn("a😀b", 1, 3)).toEqual([0, 1, 0, 3]);
  expect(rangeIn("😀😀", 2, 4)).toEqual([0, 2, 0, 4]);
});

test("a range does not begin or end between the two characters of a line end", () => {
  expect(rangeIn("ab\r\ncd", 3, 3)).toEqual([0, 2, 0, 2]);
  expect(rangeIn("ab\r\ncd", 1, 4)).toEqual([0, 1, 1, 0]);
});

test("a range stays inside the document", () => {
  expect(rangeIn("abc", -5, 99)).toEqual([0, 0, 0, 3]);
  expect(rangeIn("", 0, 1)).toEqual([0, 0, 0, 0]);
});

test("a symbol has a name, and a range that holds its selection, whatever the outline says", () => {
  const document = encodedDocument({ uri: "file:///a.txt", text: "Effectiveness\nGood\n" }, "utf-16");
  const item = {
    name: " ",
    detail: "",
    kind: "pillar",
    span: { start: 14, end: 18 },
    selection: { start: 0, end: 13 },
    children: [],
  } as const;
  const [symbol] = toSymbols(document, [item]);
  expect(symbol?.name).toBe("…");
  expect(symbol?.range.start).toEqual(symbol?.selectionRange.start);
});
