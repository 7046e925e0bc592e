import { describe, expect, test } from "vitest";
import { lineAt } from "../../server/src/compare/lineAt.ts";
import { check } from "../../server/src/rules/check.ts";
import { claimDiffers } from "../../server/src/rules/claimDiffers.ts";
import { exampleReport } from "../../server/src/rules/example.ts";
import { exampleNews } from "../../server/src/rules/exampleNews.ts";
import { findings } from "../support/ruleFindings.ts";
import { ROUND_2, ROUND_3, sample } from "../support/samples.ts";

const report = exampleReport(
  "2021/22",
  "Preventing fires and other risks",
  "",
  "Good (2019: Requires improvement)",
  "",
  "Area for improvement",
  "",
  "The service should visit more homes.",
  "",
  "In 2020/21, the service carried out 3,104 home fire safety visits to people aged over 65.",
  "",
  "Promoting the right values and culture",
  "",
  "Good",
  "",
  "In our survey, 15 percent (32 of 212) of respondents said that they had been bullied or harassed at work in the past 12 months, and 9 percent (19 of 212) that they had been discriminated against at work.",
);

const claims = (claim: string) => findings(claimDiffers, exampleNews(claim), [report]);

describe("claim-differs", () => {
  test.each([
    [
      "In a survey, 18% said that they had been bullied or harassed at work in the past year.",
      "The article says “18%” (line 6): the report has “15 percent (32 of 212)” (line 19).",
    ],
    [
      "Inspectors said that the service requires improvement at promoting the right values and culture.",
      "The article says “requires improvement” (line 6): the report gives Good (line 17).",
    ],
    [
      "In 2020/21, the service carried out 3,401 home fire safety visits to people aged over 65.",
      "The article says “3,401 home fire safety visits” (line 6): the report has “3,104 home fire safety visits” (line 13).",
    ],
  ])("%s", (claim, message) => {
    expect(claims(claim)).toEqual([[6, message]]);
  });

  test("the planted claims of the samples, a figure and a count", () => {
    const found = (name: string, report: string) => {
      const article = sample(name);
      return check(article, [sample(report)], { rules: [claimDiffers] }).map(({ start, level, message }) => [
        lineAt(article.report, start),
        level,
        message.slice(0, message.indexOf(":")),
      ]);
    };
    expect(found("article-calderfold-2023-01.txt", ROUND_2)).toEqual([[24, "warning", "The article says “18%” (line 24)"]]);
    expect(found("article-calderfold-2025.txt", ROUND_3)).toEqual([[9, "warning", "The article says four “adequate” (line 9)"]]);
  });

  test.each([
    "In a survey, 15% said that they had been bullied or harassed at work in the past year.",
    "In a survey, 9% said that they had been discriminated against at work in the past year.",
    "Nationally, 18% said that they had been bullied or harassed at work in the past year.",
    "In 2018/19, the service carried out 2,950 home fire safety visits to people aged over 65.",
    "It had been told in 2019 that it required improvement at preventing fires and other risks.",
    "The report lists one area for improvement.",
    "Some 18% of homes in the county have no smoke alarm.",
  ])("%s (silent)", (claim) => {
    expect(claims(claim)).toEqual([]);
  });
});
