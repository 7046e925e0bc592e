import { describe, expect, test } from "vitest";
import { check } from "../../server/src/rules/check.ts";
import { questionWithoutGrade } from "../../server/src/rules/questionWithoutGrade.ts";
import { document, sample, sampleNames } from "../support/samples.ts";

const FIRE = [
  "Understanding the risk of fire and other emergencies",
  "Preventing fires and other risks",
  "Protecting the public through fire regulation",
  "Responding to fires and other emergencies",
  "Making best use of resources",
] as const;

/** A report with a section for each question; a question's first line is its grade, or whatever is given for it. */
const report = (given: Readonly<Record<string, string>>, questions: readonly string[] = FIRE): string =>
  [
    "Fire & Rescue Service 2021/22",
    "An inspection of Calderfold Fire and Rescue Service",
    "",
    ...questions.flatMap((name) => [
      name,
      "",
      given[name] ?? "Good",
      "",
      "The service has a plan for this and follows it in most places.",
      "",
    ]),
  ].join("\n");

const messages = (text: string) => check(document(text), [], { rules: [questionWithoutGrade] }).map(({ message }) => message);
const [RISK, PREVENTION, PROTECTION, RESPONSE, RESOURCES] = FIRE;
const WORK = "The work of the service here has changed since the last visit.";

describe("question-without-grade", () => {
  test.each(FIRE)("%s is reported where it alone has none", (name) => {
    expect(messages(report({ [name]: WORK }))).toEqual([
      expect.stringMatching(
        new RegExp(`^${name} has a section \\(line \\d+\\) and no grade; 4 other questions of this report have one\\.$`),
      ),
    ]);
  });

  test("an earlier grade is no answer", () => {
    expect(messages(report({ [PREVENTION]: "Previous inspection: Good" }))).toHaveLength(1);
  });

  test.each([
    ["all are graded", report({})],
    ["the report says that it gives none", report({ [PREVENTION]: "Not yet graded" })],
    [
      "the grade stands in a sentence",
      report({ [PREVENTION]: "Calderfold Fire and Rescue Service is good at preventing fires and other risks." }),
    ],
    ["the grade is misspelt, which another rule tells", report({ [PREVENTION]: "Goood" })],
    ["several have none: the report is of another kind", report({ [RISK]: WORK, [PREVENTION]: WORK, [RESPONSE]: WORK })],
    ["only a few have a section", report({ [PREVENTION]: WORK }, [PREVENTION, PROTECTION, RESOURCES])],
    [
      "the name is an entry of the contents",
      report({}, [RISK, PROTECTION, RESPONSE, RESOURCES]).replace("\n\nUnder", `\n\n${PREVENTION}\n\n14\n\nUnder`),
    ],
  ])("silent where %s", (_, text) => {
    expect(messages(text)).toEqual([]);
  });

  test.each(sampleNames)("%s leaves no question out", (name) => {
    expect(messages(sample(name).text)).toEqual([]);
  });
});
