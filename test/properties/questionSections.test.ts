import fc from "fast-check";
import { expect, test } from "vitest";
import { parseReport } from "../../server/src/parse.ts";
import { labelOf } from "../support/fixture.ts";
import { type QuestionSection, sectionsInTwoOrders } from "../support/questionSections.ts";

const OPENING =
  "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\nOverview\n\nThe service is one of 44.";

/** What is found in each section, with its place in the section. */
function foundInEach(sections: readonly QuestionSection[]): ReadonlyMap<QuestionSection, readonly string[]> {
  const text = [OPENING, ...sections].join("\n\n");
  const { gradings, improvements, followUps, statistics } = parseReport(text);
  const findings = [
    ...[...gradings, ...improvements, ...followUps].map((one) => ({ ...one, label: labelOf(one) })),
    ...statistics.map((one) => ({ ...one, label: `${one.kind} ${one.value}` })),
  ];
  let at = OPENING.length;
  return new Map(
    sections.map((section) => {
      const start = at + 2;
      at = start + section.length;
      const own = findings.filter((one) => one.start >= start && one.end <= at);
      return [section, own.map((one) => `${one.start - start} ${one.label}`)];
    }),
  );
}

test("the order of a report's questions makes no difference to what is found under each", () => {
  let graded = 0;
  fc.assert(
    fc.property(sectionsInTwoOrders, ([sections, shuffled]) => {
      const found = foundInEach(sections);
      const other = foundInEach(shuffled);
      for (const section of sections) expect(other.get(section)).toEqual(found.get(section));
      if ([...found.values()].some((list) => list.length > 0)) graded++;
    }),
    { numRuns: 200 },
  );
  expect(graded).toBeGreaterThan(150);
});
