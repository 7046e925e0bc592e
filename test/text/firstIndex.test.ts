import { expect, test } from "vitest";
import { firstIndex } from "../../server/src/text/firstIndex.ts";

test("the first index is found wherever it is, and the length where it is nowhere", () => {
  for (let length = 0; length < 20; length++)
    for (let first = 0; first <= length; first++) expect(firstIndex(length, (index) => index >= first)).toBe(first);
});

test("few are looked at", () => {
  let looked = 0;
  firstIndex(1_000_000, (index) => {
    looked++;
    return index >= 765_432;
  });
  expect(looked).toBeLessThanOrEqual(20);
});
