import { expect, test } from "vitest";
import type { ReportSummary } from "../../server/src/model/summary.ts";
import { gramsOf } from "../../server/src/text/grams.ts";
import { packedSummary } from "../../server/src/workspace/packedSummary.ts";
import { createPacking } from "../../server/src/workspace/packing.ts";
import { sampleNames, summaries } from "../support/samples.ts";

/** What a summary says, whatever it is made of. */
const contents = ({ uri, identity, gradings, states, improvements, followUps, statistics }: ReportSummary) => ({
  ...{ uri, identity, gradings, states, improvements, followUps, statistics },
});

test("a packed summary says what the summary says, of every sample", () => {
  for (const summary of summaries(...sampleNames)) expect(contents(packedSummary(summary))).toEqual(contents(summary));
});

test("of many packed summaries each still has its own lists", () => {
  const all = summaries(...sampleNames);
  const packed = Array.from({ length: 300 }, (_, i) => packedSummary(all[i % all.length]!));
  for (const [i, one] of packed.entries()) expect(one.gradings).toEqual(all[i % all.length]!.gradings);
  for (const [i, one] of packed.entries()) expect(one.improvements).toEqual(all[i % all.length]!.improvements);
});

test("words of any language, of several lines and with stray characters are kept as they are", () => {
  const [summary] = summaries(...sampleNames);
  const place = { start: 7_900_000, end: 7_900_001, line: 150_000, character: 0 };
  const words = ["\ufeffmark first", "naïve – “quoted” ’s", "", "two\nlines\0and more", "日本語 🚒", "ÿ\u00ff\uffff\ufffd"];
  const improvements = words.map((one) => ({
    ...place,
    ...{ kind: "recommendation" as const, subjectId: null, subject: null, words: one },
  }));
  const earlier = { ...place, start: 3, end: 90, line: 1, character: 70_000 };
  const states = [{ ...earlier, state: "not graded" as const, subjectId: "a", subject: "A" }];
  const odd = { ...summary!, improvements, states };
  expect(contents(packedSummary(odd))).toEqual(contents(odd));
});

test("words that a report has many times are kept once", () => {
  const packed = (times: number): number => {
    const packing = createPacking();
    for (let i = 0; i < times; i++) packing.text("Requires improvement");
    return packing.bytes(0).length;
  };
  expect(packed(30) - packed(1)).toBe(29);
});

test("a quick look tells the words of one area for improvement from those of another", () => {
  const [summary] = summaries(...sampleNames);
  const improvements = ["Visit every home within the week.", "Keep the risk records up to date."].map((words) => ({
    ...summary!.improvements[0]!,
    words,
  }));
  const packed = packedSummary({ ...summary!, improvements });
  const maySay = (...words: readonly string[]) => packed.maySay?.(words.flatMap(gramsOf));
  expect([maySay("home", "week"), maySay("RECORDS", "date"), maySay()]).toEqual([true, true, true]);
  expect([maySay("home", "records"), maySay("week", "date"), maySay("prison")]).toEqual([false, false, false]);
});

test("of more areas for improvement than are told apart none is overlooked", () => {
  const [summary] = summaries(...sampleNames);
  const names = Array.from({ length: 100 }, (_, i) => `station ${String.fromCharCode(97 + (i % 26)).repeat(4)} ${i}`);
  const packed = packedSummary({ ...summary!, improvements: names.map((words) => ({ ...summary!.improvements[0]!, words })) });
  expect(names.filter((name) => !packed.maySay?.(gramsOf(name)))).toEqual([]);
});
