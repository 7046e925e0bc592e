import { describe, expect, test } from "vitest";
import { check } from "../../server/src/rules/check.ts";
import { improvementsCount } from "../../server/src/rules/improvementsCount.ts";
import { document, ROUND_2, sample } from "../support/samples.ts";

const messages = (text: string, ...others: readonly string[]) =>
  check(
    document(text),
    others.map((other, i) => document(other, `file:///other-${i}.txt`)),
    { rules: [improvementsCount] },
  ).map(({ message }) => message);

const claiming = (claim: string): string => sample(ROUND_2).text.replace("8 out of 9", claim);

describe("improvements-count, resolved", () => {
  test("the planted claim is reported with the count and the lines of what is open", () => {
    expect(messages(claiming("8 out of 9"))).toEqual([
      "8 of 9 areas for improvement are said to be resolved (line 115); the sections say of 9: 5 addressed, 1 addressed in other words, 3 not addressed (lines 299, 485, 626).",
    ]);
  });

  test.each(["9 out of 9", "7 out of 9", "4 out of 9", "5 out of 7", "7 out of 8"])("%s is reported", (claim) => {
    expect(messages(claiming(claim))).toHaveLength(1);
  });

  test.each([
    ["without the one in other words", "5 out of 9"],
    ["with it", "6 out of 9"],
    ["where the body follows up fewer", "6 out of 10"],
  ])("silent %s", (_, claim) => {
    expect(claiming(claim)).toContain(claim);
    expect(messages(claiming(claim))).toEqual([]);
  });
});

const report = (...lines: readonly string[]): string =>
  [
    "Fire & Rescue Service 2021/22",
    "An inspection of Calderfold Fire and Rescue Service",
    "",
    ...lines,
    "",
    "Preventing fires and other risks",
    "",
    "Requires improvement",
    "",
    "Areas for improvement",
    "",
    "• The service should evaluate its prevention work.",
    "• The service should visit the people most at risk first.",
    "• The service should train its partners.",
  ].join("\n");

describe("improvements-count, issued", () => {
  test.each(["We identified four areas for improvement.", "We have issued 5 areas for improvement in this report."])(
    "%s is reported",
    (claim) => {
      expect(messages(report(claim))).toHaveLength(1);
    },
  );

  const article = (claim: string): string =>
    [
      "Calderfold fire crews told to do better",
      "",
      "20 July 2022",
      "",
      "His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS) visited Calderfold Fire and Rescue Service.",
      "",
      `Calderfold Fire and Rescue Service requires improvement at preventing fires and other risks. ${claim}`,
    ].join("\n");

  test("an article is held against the report of the same inspection, where it is at hand", () => {
    const claim = article("Inspectors issued five areas for improvement.");
    expect(messages(claim, report(""))).toEqual([
      "5 areas for improvement are claimed (line 7); the report lists 3 areas for improvement (lines 12, 13, 14).",
    ]);
    expect(messages(claim)).toEqual([]);
    expect(messages(article("Inspectors issued three areas for improvement."), report(""))).toEqual([]);
  });

  test.each([
    "We identified three areas for improvement.",
    "Of the nine areas for improvement that we identified in 2019, four are open.",
    "At our previous inspection we identified nine areas for improvement.",
    "The service has addressed four areas for improvement.",
    "There are more than two areas for improvement that we identified.",
    "We identified two areas for improvement in prevention.",
    "We identified one area for improvement that others could learn from.",
    "The service keeps a list of four areas for improvement.",
  ])("%s is silent", (claim) => {
    expect(document(report(claim)).report.improvements).toHaveLength(3);
    expect(messages(report(claim))).toEqual([]);
  });
});
