import { expect, test } from "vitest";
import { recounts } from "../../../server/src/compare/lifeLines/recount.ts";
import { document, ROUND_2, sample } from "../../support/samples.ts";

const FOLLOWED_UP =
  "In our last inspection, we identified an area for improvement that the service should train staff. The service has addressed this area for improvement.";

const claimed = (sentence: string, followedUp = FOLLOWED_UP) =>
  recounts(
    document(["Fire & Rescue Service 2021/22", "An inspection of Calderfold Fire and Rescue Service", followedUp, sentence].join("\n\n")),
  ).map(({ claimed: { addressed, total } }) => [addressed, total]);

test("a report's own claim is recounted", () => {
  const [recount, ...more] = recounts(sample(ROUND_2));
  expect(more).toEqual([]);
  expect(recount?.claimed).toEqual({ addressed: 8, total: 9 });
  expect(recount?.counted).toEqual({ addressed: 5, addressedInOtherWords: 1, partlyAddressed: 0, notAddressed: 3, total: 9 });
});

test.each([
  "It has made progress, with 20 out of 24 areas for improvement from 2018/19 being resolved.",
  "It has put right 20 out of 24 areas for improvement.",
  "It has put right 20 out of 24 AFIs.",
  "We are pleased that, of the areas\nfor improvement from our last inspection, 20 of 24 have been\naddressed. Not everything is done.",
])("“%s” is a claim on how many were addressed", (sentence) => {
  expect(claimed(sentence)).toEqual([[20, 24]]);
});

test.each([
  "2 of the 3 areas for improvement remain to be addressed.",
  "2 of the 3 areas for improvement haven’t been addressed.",
  "We spoke to 20 of 24 firefighters about the areas for improvement.",
  "20 of 24 firefighters said that the areas for improvement had been addressed.",
  "The service has met 20 of 24 recommendations.",
  "She said that “all areas for improvement are resolved.” And 20 of 24 of them told us so.",
  "It resolved the areas for improvement. We spoke to 20 of 24 firefighters.",
])("“%s” is no claim on how many were addressed", (sentence) => {
  expect(claimed(sentence)).toEqual([]);
});

test("nothing is recounted where the report follows nothing up", () => {
  expect(
    claimed("It has put right 20 out of 24 areas for improvement.", "The service is good at preventing fires and other risks."),
  ).toEqual([]);
});
