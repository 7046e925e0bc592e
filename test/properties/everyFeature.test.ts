import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, stretchOf } from "../support/arbitraries.ts";
import { fireReport } from "../support/fireReport.ts";
import { randomly } from "../support/protocol/randomly.ts";
import { askEverything, faultAt, linesOf } from "../support/rangesInside.ts";

const report = fireReport({ inspection: "2021/22", prevention: "Requires improvement" })
  .replaceAll("\n", "\r\n")
  .replaceAll("Good", "Good 😀");

test("no feature answers with a place outside the text, or in the middle of a character or of a line's end", async () => {
  const texts = fc.sample(fc.oneof({ weight: 3, arbitrary: anyText }, { weight: 1, arbitrary: stretchOf(report) }), {
    numRuns: 250,
    seed: 5,
  });
  const { faults, ranges, answers } = await askEverything(texts, randomly(5));
  expect(faults).toEqual([]);
  expect(answers).toBe(250 * 30);
  expect(ranges).toBeGreaterThan(2_000);
});

test("a place is looked at as the protocol counts", () => {
  const lines = linesOf("a😀\r\nb\rc");
  expect(lines).toEqual(["a😀", "b", "c"]);
  expect([0, 1, 2, 3, 4].map((character) => faultAt({ line: 0, character }, lines))).toEqual([
    undefined,
    undefined,
    "splits a character",
    undefined,
    "is beyond its line",
  ]);
  expect(faultAt({ line: 3, character: 0 }, lines)).toBe("is on no line");
});
