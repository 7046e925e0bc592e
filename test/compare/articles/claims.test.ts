import { describe, expect, test } from "vitest";
import { checkAgainst } from "../../../server/src/compare/articles/checkAgainst.ts";
import type { ClaimCheck } from "../../../server/src/model/check.ts";
import { document } from "../../support/samples.ts";

const QUESTIONS = [
  "Understanding the risk of fire and other emergencies",
  "Preventing fires and other risks",
  "Protecting the public through fire regulation",
  "Responding to fires and other emergencies",
  "Responding to major and multi-agency incidents",
  "Making best use of resources",
  "Making the fire and rescue service affordable now and in the future",
  "Promoting the right values and culture",
  "Getting the right people with the right skills",
  "Ensuring fairness and promoting diversity",
  "Managing performance and developing leaders",
];
const row = (name: string, now: string, before: string): string => `${name}\t${now}\t${before}`;
const REPORT = [
  "Fire & Rescue Service 2021/22",
  "",
  "An inspection of Calderfold Fire and Rescue Service",
  "",
  "Question\tThis inspection\t2018/19",
  row("Effectiveness", "Good", "Requires improvement"),
  row("Efficiency", "Requires improvement", "Good"),
  row("People", "Good", "Good"),
  ...QUESTIONS.map((name, k) => row(name, k < 8 ? "Good" : "Requires improvement", k < 4 ? "Requires improvement" : "Good")),
  "",
  "Preventing fires and other risks",
  "",
  "Areas for improvement",
  "",
  "- The service should train its crews.",
  "- The service should visit more farms.",
  "",
  "In 2021/22, the service visited 412 remote farms in the valley with its boats.",
  "",
  "In our staff survey, 57 percent (121 of 212) of respondents said that they trust their line managers.",
  "",
  "In our last inspection, we identified an area for improvement that the service should buy boats. The service has addressed this area for improvement.",
  "",
  "In our last inspection, we identified an area for improvement that the service should map its wells. The service has not addressed this area for improvement.",
  "",
  "In our last inspection, we identified an area for improvement that the service should mend its roofs. The service has addressed this area for improvement.",
].join("\n");
const report = document(REPORT, "file:///report.txt");

const claims = (text: string): readonly ClaimCheck[] =>
  checkAgainst(
    document(`By our reporter\n\nHMICFRS has inspected Calderfold Fire and Rescue Service for the 2021/22 round.\n\n${text}`),
    report,
  ).filter((one) => one.kind === "claim");

describe("a grade that an article states", () => {
  test.each([
    ["The service is good at preventing fires and other risks.", "as in the report", "the report gives Good (line 10)"],
    ["The service is outstanding at preventing fires and other risks.", "altered", "the report gives Good (line 10)"],
    ["Efficiency has slipped from outstanding to requires improvement.", "altered", "the report recalls Good (line 7)"],
    [
      "In 2019, the service was told that it required improvement in its effectiveness.",
      "as in the report",
      "the report recalls Requires improvement (line 6)",
    ],
  ])("%s", (text, verdict, note) => {
    expect(claims(text)[0]).toMatchObject({ verdict, note, comparison: { kind: "grade" } });
  });

  test("in quotation marks is a claim still", () => {
    expect(claims("It is rated ‘requires improvement’ at preventing fires and other risks.")).toMatchObject([{ verdict: "altered" }]);
  });

  test("of a subject or an inspection that the report does not have is left out", () => {
    const other = document(
      `By our reporter\n\nHMICFRS has inspected Calderfold Fire and Rescue Service for the 2023-25 round.\n\nThe service is adequate at preventing fires and other risks.`,
    );
    expect(other.summary.identity.frameworkId).toBe("hmicfrs-fire-2023");
    expect(checkAgainst(other, report)).toEqual([]);
  });
});

describe("a count is recounted", () => {
  test.each([
    [
      "It is good in eight areas and requires improvement in three areas.",
      [
        { claimed: 8, counted: 8, of: 11, agrees: true },
        { claimed: 3, counted: 3 },
      ],
    ],
    [
      "It is good in nine areas and requires improvement in two areas.",
      [
        { claimed: 9, counted: 8, agrees: false },
        { claimed: 2, counted: 3, agrees: false },
      ],
    ],
    ["It is ranked good in two out of the three areas.", [{ claimed: 2, counted: 2, of: 3, subjects: ["Effectiveness", "People"] }]],
  ])("%s", (text, expected) => {
    const found = claims(text).filter(({ comparison }) => comparison.kind === "count");
    expect(found).toMatchObject(expected.map((comparison) => ({ verdict: "count recounted", comparison })));
  });

  test("with the place of each subject's grade", () => {
    const [one] = claims("It is ranked good in two out of the three areas.");
    expect(one?.places.map(({ line }) => line)).toEqual([6, 8]);
    expect(one?.note).toBe("the report gives Good to two of three: Effectiveness; People");
  });

  test("only where the article says of what", () => {
    expect(claims("It is good in two areas.")).toEqual([]);
    expect(claims("It is good in two out of the four areas.")).toEqual([]);
  });
});

describe("areas for improvement are recounted", () => {
  test.each([
    [
      "It resolved 2 out of 3 areas for improvement, and is good at preventing fires and other risks.",
      { claimed: { addressed: 2, total: 3 }, counted: expect.objectContaining({ addressed: 2, notAddressed: 1, total: 3 }), agrees: true },
    ],
    [
      "It resolved 3 out of 3 areas for improvement, and is good at preventing fires and other risks.",
      { claimed: { addressed: 3, total: 3 }, counted: expect.objectContaining({ addressed: 2 }), agrees: false },
    ],
    [
      "Inspectors identified 2 areas for improvement, and it is good at preventing fires and other risks.",
      { kind: "improvements", claimed: 2, counted: 2, agrees: true },
    ],
  ])("%s", (text, comparison) => {
    expect(claims(text)).toContainEqual(
      expect.objectContaining({ verdict: "count recounted", comparison: expect.objectContaining(comparison) }),
    );
  });

  test("and the note says what was counted, without what there is none of", () => {
    const [claim] = claims("It resolved 2 out of 3 areas for improvement, and is good at preventing fires and other risks.");
    expect(claim?.note).toBe("the report recalls 2 addressed, 1 not addressed");
  });
});

describe("a figure", () => {
  const figures = (text: string) =>
    claims(`The service is good at preventing fires and other risks.\n\n${text}`).filter(({ comparison }) => comparison.kind === "figure");

  test.each([
    ["Its boats went out to 412 remote farms in 2021/22.", "as in the report", "the report has “412 remote farms” (line 28)"],
    [
      "In a survey, 57% of staff said that they trust their line managers.",
      "as in the report",
      "the report has “57 percent (121 of 212)” (line 30)",
    ],
    [
      "In 2021/22, the service visited 420 remote farms in the valley with its boats.",
      "number differs",
      "the report has “412 remote farms” (line 28)",
    ],
  ])("%s", (text, verdict, note) => {
    expect(figures(text)).toMatchObject([{ verdict, note }]);
  });

  test("without a sure counterpart is left out", () => {
    expect(figures("The service has 57 boats. In 2015, it visited 99 remote farms. It answered 1,310 calls.")).toEqual([]);
  });
});
