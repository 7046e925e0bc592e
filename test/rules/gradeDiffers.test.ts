import { describe, expect, test } from "vitest";
import { lineAt } from "../../server/src/compare/lineAt.ts";
import type { ReportDocument } from "../../server/src/model/document.ts";
import { check } from "../../server/src/rules/check.ts";
import { gradeDiffers } from "../../server/src/rules/gradeDiffers.ts";
import { priorDiffers } from "../../server/src/rules/priorDiffers.ts";
import { document, ROUND_1, ROUND_2, ROUND_3, sample, sampleNames } from "../support/samples.ts";

const found = (report: ReportDocument) => check(report, [], { rules: [gradeDiffers] });

describe("grade-differs", () => {
  test("the planted contradictions are reported where the second grade stands, with the first place", () => {
    const report = sample(ROUND_2);
    const problems = found(report);
    expect(problems.map(({ start, message }) => [lineAt(report.report, start), message])).toEqual([
      [448, "Overview table gives Good (line 95), the section heading Requires improvement (line 448)."],
      [577, "Overview table gives Requires improvement for 2018/19 (line 103), the section heading Good for 2019 (line 577)."],
    ]);
    expect(problems[0]?.related.map(({ start, message }) => [lineAt(report.report, start), message])).toEqual([
      [95, "Overview table: Good"],
      [450, "Sentence: Requires improvement"],
    ]);
  });

  test.each(sampleNames.filter((name) => name !== ROUND_2))("%s states each grade alike everywhere", (name) => {
    expect(found(sample(name))).toEqual([]);
  });

  test("an earlier grade that differs from this inspection's is no contradiction", () => {
    const report = document(
      "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\nPreventing fires and other risks\n\nGood (2019: Inadequate)\n",
    );
    expect(report.report.gradings).toHaveLength(2);
    expect(found(report)).toEqual([]);
  });
});

describe("prior-differs", () => {
  const problems = (name: string, ...others: readonly string[]) =>
    check(sample(name), others.map(sample), { rules: [priorDiffers] }).map(({ message, related }) => [message, related[0]?.uri]);

  test("a recalled grade is held against the report that gave it", () => {
    expect(problems(ROUND_2, ROUND_1, ROUND_3)).toEqual([
      [
        "This report gives Good for 2018/19, the report of 2018/19 itself Requires improvement (line 60).",
        "file:///samples/calderfold-fire-2018-19.txt",
      ],
    ]);
  });

  test("without that report there is nothing to say", () => {
    expect(problems(ROUND_2, ROUND_3)).toEqual([]);
    expect(problems(ROUND_3, ROUND_1, ROUND_2)).toEqual([]);
  });
});

const opening = (round: string): string => `Fire & Rescue Service ${round}\n\nAn inspection of Calderfold Fire and Rescue Service\n\n`;
const QUESTION = "Preventing fires and other risks";
const report = (...lines: readonly string[]): ReportDocument => document(opening("2021/22") + lines.join("\n"));

describe("grade-differs, place by place", () => {
  test.each([
    ["table and heading", [`${QUESTION}\tGood\tGood`, "", QUESTION, "", "Inadequate (2019: Good)"]],
    ["table and the line under the heading", [`${QUESTION}\tGood\tGood`, "", QUESTION, "", "Inadequate"]],
    ["heading and sentence", [QUESTION, "", "Good", "", "The service requires improvement at preventing fires and other risks."]],
    [
      "earlier grade in table and heading",
      ["Question\tThis inspection\t2018/19", `${QUESTION}\tGood\tGood`, "", QUESTION, "", "Good (2019: Inadequate)"],
    ],
    [
      "a pillar's page and its table",
      [
        "Question\tThis inspection\t2018/19",
        "Effectiveness\tGood\tGood",
        "",
        "Effectiveness",
        "",
        "How effective is the service at keeping people safe and secure?",
        "",
        "Inadequate",
      ],
    ],
  ])("%s", (_, lines) => {
    expect(found(report(...lines)).map(({ code }) => code)).toEqual(["grade-differs"]);
  });

  test.each([
    [
      "the same grade everywhere",
      [`${QUESTION}\tGood\tGood`, "", QUESTION, "", "Good", "", "The service is good at preventing fires and other risks."],
    ],
    ["another question's grade", [`${QUESTION}\tGood\tGood`, "", "Making best use of resources", "", "Inadequate"]],
    [
      "a grade that is only wished for",
      [QUESTION, "", "Good", "", "The service wants to be outstanding at preventing fires and other risks."],
    ],
    ["a grade that is denied", [QUESTION, "", "Good", "", "The service is not yet outstanding at preventing fires and other risks."]],
    ["what the grade was before", [QUESTION, "", "Good", "", "In 2019, the service was inadequate at preventing fires and other risks."]],
  ])("is silent on %s", (_, lines) => {
    expect(found(report(...lines))).toEqual([]);
  });
});

describe("prior-differs, place by place", () => {
  const earlierReport = (grade: string, round = "2018/19"): ReportDocument =>
    document(`${opening(round)}${QUESTION}\n\n${grade}\n`, "file:///before.txt");
  const messages = (own: ReportDocument, ...others: readonly ReportDocument[]) =>
    check(own, others, { rules: [priorDiffers] }).map(({ code }) => code);

  test.each([
    ["in brackets behind the grade", [QUESTION, "", "Good (2019: Good)"]],
    ["in the table's column", ["Question\tThis inspection\t2018/19", `${QUESTION}\tGood\tGood`]],
    ["in a sentence with its year", [QUESTION, "", "Good", "", "In 2018, the service was good at preventing fires and other risks."]],
    [
      "as the way from one grade to another",
      [QUESTION, "", "Good", "", "The service has gone from 'good' to 'outstanding' at preventing fires and other risks."],
    ],
    [
      "of the last inspection",
      [QUESTION, "", "Good", "", "At our last inspection, the service was good at preventing fires and other risks."],
    ],
  ])("an earlier grade %s", (_, lines) => {
    expect(messages(report(...lines), earlierReport("Inadequate"))).toContain("prior-differs");
  });

  test.each([
    ["the report before agrees", ["Good (2019: Good)"], earlierReport("Good")],
    ["the report before is on another round", ["Good (2019: Good)"], earlierReport("Inadequate", "2023–2025")],
    [
      "the report before does not grade the question",
      ["Good (2019: Good)"],
      document(`${opening("2018/19")}Making best use of resources\n\nInadequate\n`, "file:///before.txt"),
    ],
    ["nothing is recalled", ["Good"], earlierReport("Inadequate")],
    [
      "the other report is on another service",
      ["Good (2019: Good)"],
      document(earlierReport("Inadequate").text.replaceAll("Calderfold", "Dunmere"), "file:///other.txt"),
    ],
  ])("is silent where %s", (_, lines, other) => {
    expect(messages(report(QUESTION, "", ...lines), other)).toEqual([]);
  });
});
