import { describe, expect, test } from "vitest";
import { lineAt } from "../../server/src/compare/lineAt.ts";
import { check } from "../../server/src/rules/check.ts";
import { overallGrade } from "../../server/src/rules/overallGrade.ts";
import { article, report } from "../support/articles.ts";
import { document, ROUND_3, sample } from "../support/samples.ts";

const problems = (text: string, ...others: readonly string[]) =>
  check(
    document(text),
    others.map((other, i) => document(other, `file:///other-${i}.txt`)),
    { rules: [overallGrade] },
  );
const messages = (text: string, ...others: readonly string[]) => problems(text, ...others).map(({ message }) => message);

const MORE = "Inspectors said that the service requires improvement at preventing fires and other risks.";
const PILLARS = { Effectiveness: "Good", Efficiency: "Requires improvement", People: "Good" };

describe("overall-grade-does-not-exist", () => {
  test("the planted headline is reported with what the report gives", () => {
    const news = sample("article-calderfold-2025.txt");
    const found = check(news, [sample(ROUND_3)], { rules: [overallGrade] });
    expect(found.map(({ start, message }) => [lineAt(news.report, start), message])).toEqual([
      [
        3,
        "The headline gives the fire and rescue service as a whole Requires improvement (line 3); HMICFRS fire and rescue inspections have no overall grade, and the report gives that grade to 3 of 11 questions, and Good to Understanding the risk of fire and other emergencies (line 42).",
      ],
    ]);
    expect(found[0]?.related).toHaveLength(8);
  });

  test.each([
    "Calderfold fire service judged good by inspectors",
    "Calderfold Fire and Rescue requires improvement",
    "Calderfold’s fire service rated ‘good’ in latest inspection",
    "Calderfold Fire and Rescue Service rated inadequate but told it is getting better",
    "Calderfold fire service judged good but told that its culture needs more work",
  ])("the headline “%s” is reported", (headline) => {
    expect(messages(article(headline, MORE))).toHaveLength(1);
  });

  test("the article’s own count is given where no report is at hand", () => {
    expect(
      messages(article("Calderfold fire service requires improvement", "It was found to require improvement in three areas.")),
    ).toEqual([expect.stringContaining("have no overall grade, and this article counts 3 areas with that grade (line 7).")]);
  });

  test("an overall rating in a sentence that can only mean one pillar is reported once", () => {
    const police = [
      "Mixed picture for Northholme",
      "March 2017",
      "HM Inspectorate of Constabulary (HMIC) looked at the effectiveness of Northholme Police in its PEEL assessment.",
      "Northholme Police was given an overall rating of ‘requires improvement’.",
      "The overall rating of ‘requires improvement’ came as a surprise.",
      "Inspectors found that Northholme Police requires improvement in investigating crime and reducing re-offending.",
    ].join("\n\n");
    expect(messages(police)).toEqual([
      expect.stringMatching(
        /^“Overall” \(line 7\) can only mean Effectiveness \(line 5\), one of 3 pillars; .* give a police force no overall grade\.$/,
      ),
    ]);
    expect(messages(police.replaceAll("overall rating", "overall rating for effectiveness"))).toEqual([]);
  });

  test.each([
    "Calderfold fire service judged good in two of three areas",
    "Calderfold fire service rated good at responding to fires and other emergencies",
    "Calderfold Fire Service’s culture requires improvement",
    "Culture at Calderfold Fire Service requires improvement",
    "Parts of Calderfold fire service rated inadequate",
    "Does Calderfold fire service require improvement?",
    "Calderfold fire service requires improvement in leadership, say inspectors",
  ])("the headline “%s” is silent", (headline) => {
    expect(messages(article(headline, MORE))).toEqual([]);
  });

  test("a headline that holds for every pillar and question overstates nothing", () => {
    const headline = article("Calderfold fire service judged good by inspectors", "It is good at preventing fires and other risks.");
    expect(messages(headline, report({ ...PILLARS, Efficiency: "Good" }))).toEqual([]);
    expect(messages(headline, report(PILLARS))).toHaveLength(1);
  });

  test("where a framework has an overall grade, a headline may give it", () => {
    const home = [
      "Ashwell House care home rated inadequate",
      "3 May 2022",
      "The Care Quality Commission (CQC) has rated Ashwell House inadequate overall after inspectors visited the care home.",
      "Ashwell House was rated inadequate for being safe and good for being caring.",
    ].join("\n\n");
    expect(messages(home)).toEqual([]);
  });
});
