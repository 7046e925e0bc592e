import { describe, expect, test } from "vitest";
import { check } from "../../server/src/rules/check.ts";
import { nationalFigureDiffers } from "../../server/src/rules/nationalFigureDiffers.ts";
import { document, ROUND_2, sample } from "../support/samples.ts";

/** An article beside the sample report, whose tables give England 0.61 firefighters, 10.14 incidents and £24.77 a person. */
const messages = (said: string) => {
  const article = document(
    [
      "Calderfold Fire and Rescue Service was rated ‘requires improvement’ by inspectors",
      "",
      "Inspectors from HMICFRS said that Calderfold Fire and Rescue Service requires improvement at preventing fires and other risks.",
      "",
      said,
    ].join("\n"),
    "file:///article.txt",
  );
  return check(article, [sample(ROUND_2)], { rules: [nationalFigureDiffers] }).map(({ message }) => message);
};

const FIREFIGHTERS = "the report of 2021/22 has 0.61 for England (Year ending 31 March 2022), line 170.";

describe("national-figure-differs", () => {
  test.each([
    [
      "“Here there are 0.74 firefighters per 1,000 people, while the national average is 1.1 per 1,000,” the chair said.",
      `The national figure is given as 1.1; ${FIREFIGHTERS}`,
    ],
    [
      "The county has 0.74 firefighters per 1,000 residents, compared with 0.3 nationally.",
      `The national figure is given as 0.3; ${FIREFIGHTERS}`,
    ],
    [
      "It has 0.7 firefighters per 1,000 population, below the England average of 1.2.",
      `The national figure is given as 1.2; ${FIREFIGHTERS}`,
    ],
    [
      "It attended 8.4 incidents per 1,000 people, against a national average of 20.1.",
      "The national figure is given as 20.1; the report of 2021/22 has 10.14 for England (Year ending 31 March 2022), line 153.",
    ],
    ["The service has 0.7 firefighters for each 1,000 people, against 2 per 1,000 people in England.", undefined],
  ])("%s", (said, message) => {
    expect(messages(said)).toEqual(message === undefined ? [] : [message]);
  });

  test.each([
    "“Here there are 0.74 firefighters per 1,000 people, while the national average is 0.6 per 1,000,” the chair said.",
    "“Here there are 0.74 firefighters per 1,000 people, while the national average is 0.7 per 1,000,” the chair said.",
    "“Here there are 0.74 fire engines per 1,000 people, while the national average is 1.1 per 1,000,” the chair said.",
    "“Here there are 0.74 firefighters per 1,000 homes, while the national average is 1.1 per 1,000,” the chair said.",
    "“Here there are 0.74 firefighters per 1,000 people, while the average for similar services is 1.1 per 1,000,” the chair said.",
    "“Here there are 0.74 on-call firefighters per 1,000 people, while the national average is 0.2 per 1,000,” the chair said.",
  ])("silent: %s", (said) => {
    expect(messages(said)).toEqual([]);
  });

  test("a report's own tables are not held against those of another year", () => {
    expect(check(sample(ROUND_2), [sample(ROUND_2)], { rules: [nationalFigureDiffers] })).toEqual([]);
  });
});
