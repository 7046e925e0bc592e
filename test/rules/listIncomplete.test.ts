import { describe, expect, test } from "vitest";
import { check } from "../../server/src/rules/check.ts";
import { listIncomplete } from "../../server/src/rules/listIncomplete.ts";
import { article, report } from "../support/articles.ts";
import { document, ROUND_3, sample } from "../support/samples.ts";

const [PREVENTION, PROTECTION, MAJOR, CULTURE, SKILLS] = [
  "Preventing fires and other risks",
  "Protecting the public through fire regulation",
  "Responding to major and multi-agency incidents",
  "Promoting the right values and culture",
  "Getting the right people with the right skills",
] as const;

const GRADES = report({
  [PREVENTION]: "Good",
  [PROTECTION]: "Requires improvement",
  [MAJOR]: "Good",
  [CULTURE]: "Good",
  [SKILLS]: "Outstanding",
});
const REQUIRED = "The service requires improvement at protecting the public through fire regulation.";
const WELL = "What is the fire service doing well?";
const FOUND = "These areas were found to be good:";

const messages = (lead: string, areas: readonly string[], grades = GRADES, ...more: readonly string[]) =>
  check(
    document(article("Calderfold fire crews praised by inspectors", REQUIRED, lead, areas.map((area) => `– ${area}`).join("\n"), ...more)),
    [document(grades, "file:///other.txt")],
    { rules: [listIncomplete] },
  ).map(({ message }) => message);

describe("list-incomplete", () => {
  test("the area that is left out is named, with its line", () => {
    expect(messages(FOUND, [PREVENTION, CULTURE])).toEqual([
      `This list (line 9) has 2 areas; the report gives Good to ${MAJOR} as well (line 7).`,
    ]);
  });

  test.each([
    ["a better grade is among what goes well", WELL, [PREVENTION, CULTURE, MAJOR]],
    ["in another order", FOUND, [CULTURE, MAJOR]],
    ["under a question", WELL, [SKILLS, MAJOR, PREVENTION]],
    ["another one is missing", FOUND, [MAJOR, PREVENTION]],
  ] as const)("%s: reported", (_, lead, areas) => {
    expect(messages(lead, areas)).toHaveLength(1);
  });

  test.each([
    ["all are listed", FOUND, [PREVENTION, MAJOR, CULTURE]],
    ["the list says that it is not whole", "The areas found to be good include:", [PREVENTION, CULTURE]],
    ["a listed one has another grade, which is another matter", FOUND, [PREVENTION, PROTECTION]],
    ["only one is listed", FOUND, [PREVENTION]],
  ] as const)("silent where %s", (_, lead, areas) => {
    expect(messages(lead, areas)).toEqual([]);
  });

  test("silent where many are left out: the list is a choice", () => {
    expect(messages(FOUND, [PREVENTION, CULTURE], GRADES.replace("Outstanding", "Good"))).toEqual([]);
  });

  test("silent where the article grades it elsewhere", () => {
    expect(
      messages(FOUND, [PREVENTION, CULTURE], GRADES, "The service was also rated good at responding to major and multi-agency incidents."),
    ).toEqual([]);
  });

  test("the sample’s list is whole", () => {
    expect(check(sample("article-calderfold-2025.txt"), [sample(ROUND_3)], { rules: [listIncomplete] })).toEqual([]);
  });
});
