import { describe, expect, test } from "vitest";
import { check } from "../../server/src/rules/check.ts";
import { exampleReport } from "../../server/src/rules/example.ts";
import { exampleNews } from "../../server/src/rules/exampleNews.ts";
import { quotationAltered } from "../../server/src/rules/quotationAltered.ts";
import { findings } from "../support/ruleFindings.ts";
import { ROUND_2, ROUND_3, sample } from "../support/samples.ts";

const SAID =
  "Since then the service has opened two new stations, although one of them is often without a crew at night. We found 14 vacancies among the 96 posts for firefighters at its six stations.";
const report = exampleReport("2021/22", "Responding to fires and other emergencies", "", "Good", "", SAID);

const said = (quotation: string, speaker = "Marian Holt, HM Inspector of Fire & Rescue Services") =>
  findings(quotationAltered, exampleNews(`${speaker}, said: “${quotation}”`), [report]);

describe("quotation-altered", () => {
  test("one that stops short of the sentence", () => {
    expect(said("Since then the service has opened two new stations.")).toEqual([
      [
        6,
        "The quotation on line 6 stops short of the report’s sentence: report line 9 goes on: “, although one of them is often without a crew at night”.",
      ],
    ]);
  });

  test.each([
    [
      "leaves words out",
      "Since then the service has opened two stations, although one of them is often without a crew at night.",
      /leaves words out without a mark: report line 9 also has “new”/,
    ],
    [
      "has other words",
      "Since then the service has opened two new stations, although one of them is sometimes without a crew at night.",
      /other words.*“often” for “sometimes”/,
    ],
    [
      "has another number",
      "Since then the service has opened three new stations, although one of them is often without a crew at night.",
      /another number.*“two” for “three”/,
    ],
    [
      "is altered in its second sentence",
      `${SAID.slice(0, SAID.indexOf("We found"))}We found 41 vacancies among the 96 posts for firefighters at its six stations.`,
      /another number.*“14” for “41”/,
    ],
  ])("one that %s", (_, quotation, message) => {
    const found = said(quotation);
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toMatch(message);
  });

  test("the planted omission, at the sentence, with the report’s", () => {
    const problems = check(sample("article-calderfold-2023-01.txt"), [sample(ROUND_2)], { rules: [quotationAltered] });
    expect(problems.map(({ level, related }) => [level, related[0]?.uri.split("/").at(-1)])).toEqual([["warning", ROUND_2]]);
  });

  test.each([
    ["exact", SAID],
    [
      "with an ellipsis",
      "Since then the service has opened two new stations … We found 14 vacancies among the 96 posts for firefighters at its six stations.",
    ],
    ["with brackets", "Since then [it] has opened two new stations, although one of them is often without a crew at night."],
    ["of a part of the sentence", "often without a crew at night"],
    ["that is nowhere in the report", "Nobody in this county should ever have to wait that long for a fire engine."],
  ])("a quotation %s is silent", (_, quotation) => {
    expect(said(quotation)).toEqual([]);
  });

  test("somebody else’s own words are never called altered", () => {
    expect(
      said("The service has opened two new stations, and both of them are crewed at night.", "The chief fire officer, Helen Garside"),
    ).toEqual([]);
  });

  test("without the report of that inspection there is nothing to say", () => {
    expect(check(sample("article-calderfold-2023-01.txt"), [sample(ROUND_3)], { rules: [quotationAltered] })).toEqual([]);
  });
});
