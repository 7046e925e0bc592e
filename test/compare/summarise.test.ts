import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { lineAt } from "../../server/src/compare/lineAt.ts";
import { summarise } from "../../server/src/compare/summarise.ts";
import { parseReport } from "../../server/src/parse.ts";
import { ROUND_2, sample } from "../support/samples.ts";

test("a summary has each grade of a single subject with its line and words", () => {
  const { text, report, summary } = sample(ROUND_2);
  expect(summary.gradings.length).toBe(report.gradings.filter(({ subjectId }) => subjectId !== null).length);
  for (const { start, end, line, quote } of summary.gradings) {
    expect(quote).toBe(text.slice(start, end));
    expect(line).toBe(text.slice(0, start).split("\n").length);
  }
});

test("a summary has each area for improvement with its words, and what became of each earlier one", () => {
  const { text, report, summary } = sample(ROUND_2);
  expect(summary.improvements.length).toBe(report.improvements.length);
  expect(summary.followUps.map(({ status }) => status)).toEqual(report.followUps.map(({ status }) => status));
  for (const { start, character, words } of summary.improvements) {
    expect(text.slice(start - character - 1, start - character)).toBe("\n");
    expect(text.slice(start).replace(/\s+/g, " ").startsWith(words.replace(/ …$/, ""))).toBe(true);
  }
});

test("a summary survives the way through a message, which holds nothing of the text", () => {
  const { summary } = sample(ROUND_2);
  expect(structuredClone(summary)).toEqual(summary);
  expect(JSON.stringify(summary).length).toBeLessThan(40_000);
});

test("summaries keep no text alive", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const inUse = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const report = parseReport(sample(ROUND_2).text);
  const words = `${sample(ROUND_2).text}\n`.repeat(40);
  const before = inUse();
  // each text is a string of its own, as one read from a file is
  const summaries = Array.from({ length: 40 }, () => summarise("file:///report.txt", Buffer.from(words).toString(), report));
  const kept = inUse() - before;
  expect(summaries.every((summary) => summary!.gradings.length > 0)).toBe(true);
  expect(kept).toBeLessThan((summaries.length * words.length) / 4);
});

test("a text that is no report has no summary", () => {
  const text = "Buy milk.\n";
  expect(summarise("file:///list.txt", text, parseReport(text))).toBeUndefined();
});

test.each([
  [0, 1],
  [3, 1],
  [4, 2],
  [9, 3],
  [99, 3],
])("offset %i is on line %i", (offset, line) => {
  expect(lineAt({ lineStarts: [0, 4, 8] }, offset)).toBe(line);
});
