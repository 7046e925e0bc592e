import { expect, test } from "vitest";
import { packed, packedSummary } from "../../server/src/workspace/packedSummary.ts";
import { parcelOf, summariesIn } from "../../server/src/workspace/parcel.ts";
import { sampleNames, summaries } from "../support/samples.ts";

test("summaries come out of a parcel as they were put in, byte for byte, gaps included", () => {
  const put = summaries(...sampleNames)
    .map(packedSummary)
    .flatMap((summary) => [undefined, summary]);
  const taken = summariesIn(parcelOf(put), (place) => ({ uri: `file:///${place}.txt` }));
  expect(taken.map((summary) => summary && [...packed(summary)])).toEqual(put.map((summary) => summary && [...packed(summary)]));
  expect(taken.map((summary) => summary?.identity)).toEqual(put.map((summary) => summary?.identity));
  expect(taken.at(-1)?.uri).toBe(`file:///${put.length - 1}.txt`);
});

test("words have other numbers in a parcel than in the program, and are the same words", () => {
  const [first, second] = summaries(...sampleNames).map(packedSummary);
  const { words } = parcelOf([second]);
  expect(words).toContain(second!.identity.body);
  expect(words.length).toBeLessThan(parcelOf([first, second]).words.length);
  const [taken] = summariesIn(parcelOf([second]), () => ({ uri: second!.uri }));
  expect(taken!.gradings).toEqual(second!.gradings);
  expect(taken!.improvements).toEqual(second!.improvements);
});
