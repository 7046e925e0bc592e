import { describe, expect, test } from "vitest";
import { check } from "../../server/src/rules/check.ts";
import { claimOverstated } from "../../server/src/rules/claimOverstated.ts";
import { article, report } from "../support/articles.ts";
import { document } from "../support/samples.ts";

const messages = (claim: string, ...others: readonly string[]) =>
  check(
    document(
      article(
        "Calderfold fire crews praised by inspectors",
        "The service requires improvement at preventing fires and other risks.",
        claim,
      ),
    ),
    others.map((other, i) => document(other, `file:///other-${i}.txt`)),
    { rules: [claimOverstated] },
  ).map(({ message }) => message);

const MIXED = report({
  Effectiveness: "Good",
  "Understanding fires and other risks": "Good",
  "Preventing fires and other risks": "Requires improvement",
  Efficiency: "Good",
  People: "Good",
});

describe("claim-overstated", () => {
  test("what holds for the pillars only is reported with a question that has another grade", () => {
    expect(messages("It was rated good in all areas.", MIXED)).toEqual([
      "“good in all areas” (line 9) holds for the pillars only: the report gives 1 of 2 questions another grade, such as Requires improvement for Preventing fires and other risks (line 7).",
    ]);
  });

  test.each([
    "The chief said: “We were rated ‘good’ in every area.”",
    "It got three out of four in all areas, he said.",
    "It is good across all of the areas.",
    "It was judged outstanding in all key areas.",
    "It was rated good in all five areas.",
  ])("%s is reported", (claim) => {
    expect(messages(claim, MIXED)).toHaveLength(1);
  });

  test("a later report that recalls the grades will do", () => {
    const later = [
      "Fire & Rescue Service 2023-25",
      "An inspection of Calderfold Fire and Rescue Service",
      "",
      "Question\tThis inspection\t2021/22",
      "Understanding fires and other risks\tGood\tGood",
      "Preventing fires and other risks\tGood\tRequires improvement",
    ].join("\n");
    expect(messages("It was rated good in all areas.", later)).toEqual([expect.stringContaining("another grade for 2021/22, such as")]);
  });

  test.each([
    ["the pillars are counted", "It was rated good in all three areas."],
    ["the pillars are named", "It was rated good in all pillars."],
    ["it is a wish", "It wants to be good in all areas."],
    ["it is denied", "It is not good in all areas."],
    ["no grade is meant", "It has made good progress in all areas."],
    ["one area only is not all", "It was rated good in one area."],
  ])("silent where %s", (_, claim) => {
    expect(messages(claim, MIXED)).toEqual([]);
  });

  test("silent where it is true, and where no report is at hand", () => {
    const good = MIXED.replace("Requires improvement", "Good");
    expect(messages("It was rated good in all areas.", good)).toEqual([]);
    expect(messages("It was rated good in all areas.")).toEqual([]);
  });
});
