import { expect, test } from "vitest";
import { summarise } from "../../server/src/compare/summarise.ts";
import { createParser, parseReport } from "../../server/src/parse.ts";
import { readingOf } from "../../server/src/workspace/fileReading.ts";
import { packed } from "../../server/src/workspace/packedSummary.ts";
import { plainRecognition } from "../../server/src/workspace/recognition.ts";
import { additions, harbourReport, harbours2030 } from "../support/harbours.ts";
import { sample, sampleNames } from "../support/samples.ts";

const uri = "file:///a.txt";
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, recognition = plainRecognition) =>
  readingOf(uri, { stamp: "1", content: bytes(text), last: undefined }, recognition).summary;

test("what the index keeps of a sample is what a full analysis says of it, byte for byte", () => {
  for (const name of sampleNames) {
    const { text } = sample(name);
    const summary = read(text);
    const full = summarise(uri, text, parseReport(text));
    expect(typeof summary === "object" && [...packed(summary)], name).toEqual(full ? [...packed(full)] : false);
  }
});

test("a report by the reader's own framework is found, and a letter is none", () => {
  const recognition = { parse: createParser(additions({ frameworks: [harbours2030] })), recipe: "own" };
  expect(read(harbourReport, recognition)).toMatchObject({ identity: { frameworkId: "harbours-2030" } });
  expect(read("Dear all,\nthe service is good at football.\n", recognition)).toBeUndefined();
  expect(read("Dear all,\nthe service is good at football.\n")).toBeUndefined();
});

test("bytes that were read before by the same recipe are not recognised again", () => {
  const { text } = sample(sampleNames[0]!);
  const first = readingOf(uri, { stamp: "1", content: bytes(text), last: undefined }, plainRecognition);
  const again = readingOf(uri, { stamp: "2", content: bytes(text), last: first }, plainRecognition);
  expect(again.stamp).toBe("2");
  expect(again.summary).toBe(first.summary);
  const other = readingOf(uri, { stamp: "2", content: bytes(text), last: first }, { ...plainRecognition, recipe: "{}" });
  expect(other.summary).not.toBe(first.summary);
});
