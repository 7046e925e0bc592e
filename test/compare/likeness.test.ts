import { expect, test } from "vitest";
import { likeness } from "../../server/src/compare/likeness.ts";

const asked = "The service should exercise its business continuity plans at least once a year.";

test("a finding recalled in other words is like itself", () => {
  expect(likeness(asked, "We identified an area for improvement that it needs to test its plans for business continuity.")).toBeGreaterThan(
    0.3,
  );
});

test("words that every finding has make no likeness", () => {
  expect(
    likeness(asked, "In our last inspection, we identified an area for improvement that the service should make sure staff are heard."),
  ).toBe(0);
});
