import { describe, expect, test } from "vitest";
import { lineAt } from "../../server/src/compare/lineAt.ts";
import { carriedOver } from "../../server/src/rules/carriedOver.ts";
import { check } from "../../server/src/rules/check.ts";
import { exampleReport } from "../../server/src/rules/example.ts";
import { findings } from "../support/ruleFindings.ts";
import { ROUND_1, ROUND_2, ROUND_3, sample } from "../support/samples.ts";

const ASKED = "The service should test its business continuity plans at least once a year.";

const section = (issued: string, ...body: readonly string[]) =>
  exampleReport(
    "2021/22",
    "Making best use of resources",
    "",
    "Requires improvement",
    "",
    "Area for improvement",
    "",
    issued,
    "",
    "Plans for hard times",
    "",
    ...body,
  );

const recalled = (status: string, what = "test its business continuity plans at least once a year") =>
  `In our last inspection, we identified as an area for improvement that the service should ${what}. ${status}`;

const earlier = exampleReport("2018/19", "Making best use of resources", "", "Good", "", "Area for improvement", "", ASKED);

describe("carried-over", () => {
  test("word for word, after it was not addressed", () => {
    expect(findings(carriedOver, section(ASKED, recalled("It has not addressed this area for improvement.")))).toEqual([
      [11, "Issued again, word for word: an earlier area for improvement, recalled on line 15, not addressed (line 15)."],
    ]);
  });

  test("in other words, with the share of those that are alike", () => {
    const issued = "The service should make sure that its plans for business continuity are tested every year and cover all likely losses.";
    const [finding] = findings(carriedOver, section(issued, recalled("We were disappointed to find that it has not done so.")));
    expect(finding?.[1]).toMatch(/^Issued again, \d\d percent of the words alike: .* not addressed \(line 15\)\.$/);
  });

  test("after it was partly addressed", () => {
    const text = section(ASKED, recalled("It has partly addressed this area for improvement."));
    expect(findings(carriedOver, text).map(([, message]) => message)).toEqual([
      "Issued again, word for word: an earlier area for improvement, recalled on line 15, partly addressed (line 15).",
    ]);
  });

  test("with the report that issued it first, where that lies beside", () => {
    const text = section(ASKED, recalled("It has not addressed this area for improvement."));
    expect(findings(carriedOver, text, [earlier])[0]?.[1]).toContain("not addressed (line 15), issued by the report of 2018/19 (line 11).");
  });

  test("where the report does not say that it was issued before, but the one before did", () => {
    expect(findings(carriedOver, section(ASKED, "The service has plans for the loss of its sites."), [earlier])).toEqual([
      [11, "Issued again, word for word: an earlier area for improvement, issued by the report of 2018/19 (line 11)."],
    ]);
  });

  test("one finding for each, over three reports, with all places", () => {
    const report = sample(ROUND_3);
    const problems = check(report, [sample(ROUND_2), sample(ROUND_1)], { rules: [carriedOver] });
    expect(problems.map(({ start }) => lineAt(report.report, start))).toEqual([86, 108, 152, 254]);
    expect(problems.map(({ level }) => level)).toEqual(problems.map(() => "information"));
    expect(problems[2]?.related.map(({ uri, message }) => [uri.split("/").at(-1), message])).toEqual([
      [ROUND_3, "Recalled here"],
      [ROUND_3, "Here: not addressed"],
      [ROUND_2, "Report of 2021/22: issued again"],
      [ROUND_1, "Report of 2018/19: issued"],
    ]);
  });

  test.each([
    ["addressed", section(ASKED, recalled("We were pleased to find that it has addressed this area for improvement."))],
    [
      "not addressed, and another thing is asked for",
      section("The service should collect fees for special services.", recalled("It has not addressed this area for improvement.")),
    ],
    ["asked for the first time", section(ASKED, "The service has plans for the loss of its sites.")],
  ])("an area for improvement %s is silent", (_, text) => {
    expect(findings(carriedOver, text)).toEqual([]);
  });

  test("the same words under another question are silent", () => {
    const elsewhere = exampleReport("2018/19", "Preventing fires and other risks", "", "Good", "", "Area for improvement", "", ASKED);
    expect(findings(carriedOver, section(ASKED, "The service has plans."), [elsewhere])).toEqual([]);
  });

  test("another text of the same inspection is no earlier report", () => {
    const text = section(ASKED, "The service has plans for the loss of its sites.");
    expect(findings(carriedOver, text, [text])).toEqual([]);
  });

  test("an article issues nothing", () => {
    expect(check(sample("article-calderfold-2025.txt"), [sample(ROUND_3), sample(ROUND_2)], { rules: [carriedOver] })).toEqual([]);
  });
});
