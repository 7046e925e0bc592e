import { describe, expect, test } from "vitest";
import { lineAt } from "../../server/src/compare/lineAt.ts";
import { check } from "../../server/src/rules/check.ts";
import { gradeNotOnScale } from "../../server/src/rules/gradeNotOnScale.ts";
import { misspellings } from "../../server/src/rules/grades/spelling.ts";
import { document, ROUND_2, ROUND_3, sample, sampleNames } from "../support/samples.ts";

const found = (text: string) => {
  const report = document(text);
  return check(report, [], { rules: [gradeNotOnScale] }).map(({ start, end, message }) => [
    lineAt(report.report, start),
    text.slice(start, end),
    message.replace(/^.*?\) /, ""),
  ]);
};
const NOT_FOUR_TIERS = "is not a grade of this report's scale, which has Outstanding, Good, Requires improvement and Inadequate.";

/** The sample of a round with one stretch of it replaced. */
function changed(name: string, from: string, to: string): string {
  const { text } = sample(name);
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe("grade-not-on-scale", () => {
  test("a grade of another scale in the overview table is reported, with the heading's grade", () => {
    expect(found(changed(ROUND_2, "Future affordability\t Good", "Future affordability\t Adequate"))).toEqual([
      [96, "Adequate", `${NOT_FOUR_TIERS} The section heading gives Good (line 491).`],
    ]);
  });

  test("so is an older inspectorate's word in a heading", () => {
    const text = changed(ROUND_2, "Good (2019: Requires improvement)", "Satisfactory (2019: Requires improvement)");
    expect(found(text).map(([, words]) => words)).toEqual(["Satisfactory"]);
  });

  test.each([
    ["Good (2019: Good)", "Goood (2019: Good)", "Goood", "Good"],
    ["Good (2019: Good)", "Good (2019: Godo)", "Godo", "Good"],
    ["Requires improvement (2019: Good)", "Requires improvment (2019: Good)", "Requires improvment", "Requires improvement"],
    ["Outstanding (2019: Good)", "Outstandnig (2019: Good)", "Outstandnig", "Outstanding"],
    ["Future affordability\t Good", "Future affordability\t Inadequte", "Inadequte", "Inadequate"],
  ])("%s misspelt as %s is reported", (from, to, words, grade) => {
    const problems = found(changed(ROUND_2, from, to));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.[1]).toBe(words);
    expect(problems[0]?.[2]).toContain(`is no grade; the nearest on the scale is ${grade}.`);
  });

  test("a misspelt grade alone below its heading is reported", () => {
    const problems = found(changed(ROUND_3, "\nAdequate\n", "\nAdeqaute\n"));
    expect(problems.map(([, words]) => words)).toEqual(["Adeqaute"]);
  });

  test.each(sampleNames)("%s has no grade but those of its scale", (name) => {
    expect(found(sample(name).text)).toEqual([]);
  });

  test.each([
    [
      "an earlier grade may be one of the earlier scale, in brackets",
      "2023-25",
      "Preventing fires and other risks",
      "Good (2021: Requires improvement)",
    ],
    ["another form of a grade is no misspelling", "2021/22", "Preventing fires and other risks\tNeeds improvement", ""],
    ["a state is an answer", "2021/22", "Preventing fires and other risks\tNot yet graded", ""],
    ["words below a heading are none", "2021/22", "Preventing fires and other risks", "Food safety"],
    ["a word that is one letter from a grade is none", "2021/22", "Preventing fires and other risks\tGoods", ""],
    ["a sentence is never looked at", "2021/22", "Preventing fires and other risks is inadequte in winter", ""],
  ])("%s", (_, round, ...lines) => {
    expect(found(table(round, ...lines))).toEqual([]);
  });

  test("where many grades are of another scale, the framework is in doubt and nothing is said", () => {
    const text = table("2021/22", "Preventing fires and other risks\tSatisfactory", "Making best use of resources\tSatisfactory");
    expect(found(text)).toEqual([]);
  });

  test("an article may call things what it likes", () => {
    const { text } = sample("article-calderfold-2025.txt");
    expect(found(text.replace("making best use of resources", "Making best use of resources: Satisfactory"))).toEqual([]);
  });
});

test.each([
  ["good", "good", 0],
  ["goood", "good", 1],
  ["godo", "good", 1],
  ["inadequte", "inadequate", 1],
  ["adequate", "inadequate", 2],
  ["requries improvment", "requires improvement", 2],
] as const)("%s is so many letters from %s", (one, other, letters) => {
  expect(misspellings(one, other)).toBe(letters);
});

function table(round: string, ...lines: readonly string[]): string {
  return [
    `Fire & Rescue Service ${round}`,
    "An inspection of Calderfold Fire and Rescue Service",
    "",
    "Question\tGrade",
    "Understanding fires and other risks\tGood",
    "Protecting the public through fire regulation\tGood",
    "Responding to fires and other emergencies\tGood",
    "Responding to major and multi-agency incidents\tRequires improvement",
    ...lines,
  ].join("\n");
}
