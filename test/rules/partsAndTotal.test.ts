import { describe, expect, test } from "vitest";
import { check } from "../../server/src/rules/check.ts";
import { partsAndTotal } from "../../server/src/rules/partsAndTotal.ts";
import { messagesIn } from "../support/ruleMessages.ts";
import { document } from "../support/samples.ts";

const inArticle = (...lines: readonly string[]) =>
  check(
    document(
      ["Calderfold Fire and Rescue Service was rated ‘requires improvement’ by inspectors", "", ...lines, "", "HMICFRS said so."].join(
        "\n",
      ),
    ),
    [],
    { rules: [partsAndTotal] },
  ).map(({ message }) => message);

describe("parts-and-total, counts of grades", () => {
  test.each([
    [
      "Inspectors looked at 11 areas. It was rated good in six areas, adequate in two areas and requires improvement in four areas.",
      "6 + 2 + 4 makes 12, not 11 as on line 3.",
    ],
    [
      "Inspectors looked at 11 areas. It was rated good in five areas, adequate in one area and requires improvement in four areas.",
      "5 + 1 + 4 makes 10, not 11 as on line 3.",
    ],
    [
      "Of its 11 areas, inspectors found that it was good in eight areas and inadequate in four areas.",
      "8 + 4 makes 12, not 11 as on line 3.",
    ],
    ["Of the 43 forces, 13 were good, 29 were adequate and 2 were inadequate.", "13 + 29 + 2 makes 44, not 43."],
  ])("%s", (sentence, message) => {
    expect(inArticle(sentence)).toEqual([message]);
  });

  test.each([
    "Inspectors looked at 11 areas. It was rated good in six areas, adequate in one area and requires improvement in four areas.",
    "Inspectors looked at 11 areas. It was rated good in six areas and adequate in one area.",
    "Inspectors looked at 11 areas. It was rated good in six areas, adequate in one area and requires improvement in two areas; the rest were not graded.",
    "It was rated good in six areas, adequate in one area and requires improvement in four areas.",
    "Inspectors visited 11 stations. It was rated good in six areas, adequate in one area and requires improvement in five areas.",
    "It was good in two of the three pillars, and good in six areas of 11 and adequate in five areas.",
    "It was rated good in two out of three areas, with efficiency still requiring improvement.",
  ])("silent: %s", (sentence) => {
    expect(inArticle(sentence)).toEqual([]);
  });
});

describe("parts-and-total, an article as a whole", () => {
  const article = (good: string) => [
    `Inspectors looked at 11 areas. They found the service good in ${good} areas and outstanding in one area.`,
    "",
    "The service requires improvement in four areas, which are those that it was told of before.",
  ];

  test("counts in several paragraphs that make too many are reported, with the others beside", () => {
    expect(inArticle(...article("seven"))).toEqual(["7 + 1 + 4 makes 12, not 11 as on line 3."]);
  });

  test.each(["six", "five"])("%s good areas may be all that are told", (good) => {
    expect(inArticle(...article(good))).toEqual([]);
  });
});

describe("parts-and-total, lists", () => {
  test.each([
    ["Of the 40 files, 25 were good, 10 adequate and 3 poor.", "25 + 10 + 3 makes 38, not 40."],
    ["We read 40 case files. Of these, 25 were good, 10 were adequate and 8 were inadequate.", "25 + 10 + 8 makes 43, not 40."],
    ["We read 40 case files: 25 were good, 10 were adequate and 3 were poor.", "25 + 10 + 3 makes 38, not 40."],
    ["Of the 26 actions agreed in 2021, 17 (65%) were closed, 6 were in progress and 4 had not started.", "17 + 6 + 4 makes 27, not 26."],
    ["The service has 34 fire engines, made up of 20 wholetime and 12 on-call engines.", "20 + 12 makes 32, not 34."],
    [
      "It issued a total of 152 notices (9 alteration notices, 121 informal notifications and 17 enforcement notices).",
      "9 + 121 + 17 makes 147, not 152.",
    ],
    [
      "In 2021/22, 40 percent of files were good, 35 percent adequate and 30 percent poor.",
      "40 + 35 + 30 makes 105 percent, more than the whole.",
    ],
    ["Of the 62 cadets, 34 are boys and 31 are girls.", "34 + 31 makes 65, not 62."],
    [
      "We found that 60 percent were good, 30 percent were adequate and 15 percent were poor.",
      "60 + 30 + 15 makes 105 percent, more than the whole.",
    ],
  ])("%s", (sentence, message) => {
    expect(messagesIn(partsAndTotal, sentence)).toEqual([message]);
  });

  test.each([
    "Of the 40 files, 25 were good, 10 adequate and 5 poor.",
    "We found that 60 percent of visits were good, 30 percent of files were adequate and 15 percent of plans were poor.",
    "Of the 40 files, 25 were good, 20 were up to date and 30 had a risk rating.",
    "Of the 40 files, 25 were good and 10 were adequate.",
    "Of the 40 files, 25 were good, 10 were adequate and the rest were poor.",
    "Of the 40 files, more than 25 were good, 10 were adequate and 3 were poor.",
    "Of the 40 files, 25 were good, 10 of them outstanding, and 20 were up to date.",
    "Of the 26 actions agreed in 2021, 17 (65%) were closed, 6 were in progress and 3 had not started.",
    "The service has 34 fire engines at 20 stations, 12 of which are on-call.",
    "It issued 9 alteration notices, 121 informal notifications and 17 enforcement notices.",
    "We found that 60 percent were good, 30 percent were adequate and 10.5 percent were poor.",
    "We found that 60 percent were women, 30 percent were managers and 15 percent were on leave.",
    "We found that 66.7 percent were good, 16.7 percent were adequate and 16.7 percent were poor.",
    "The service has 24 fire stations: 31 fire engines stand there, and 12 boats.",
  ])("silent: %s", (sentence) => {
    expect(messagesIn(partsAndTotal, sentence)).toEqual([]);
  });
});
