import { expect, test } from "vitest";
import { gistOf, likeness as likenessOf } from "../../../server/src/compare/lifeLines/likeness.ts";

const likeness = (one: string, other: string) => likenessOf(gistOf(one), gistOf(other));

const asked = "The service should exercise its business continuity plans at least once a year.";

test("a finding recalled in other words is like itself", () => {
  const { share, isVerbatim } = likeness(
    asked,
    "We identified an area for improvement that it needs to test its plans for business continuity.",
  );
  expect(share).toBeGreaterThan(0.3);
  expect(isVerbatim).toBe(false);
});

test("a finding recalled in the same words is so word for word, whatever stands around them", () => {
  const recalled =
    "In our last inspection, we said that the service should exercise its business continuity plans at least once a year, and soon.";
  expect(likeness(recalled, asked)).toEqual({ share: 1, isVerbatim: true });
  expect(likeness(asked.replace("once", "twice"), recalled).isVerbatim).toBe(false);
});

test("words that every finding has make no likeness", () => {
  expect(
    likeness(asked, "In our last inspection, we identified an area for improvement that the service should make sure staff are heard."),
  ).toEqual({ share: 0, isVerbatim: false });
});
