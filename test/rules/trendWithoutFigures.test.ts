import { describe, expect, test } from "vitest";
import { exampleReport } from "../../server/src/rules/example.ts";
import { trendWithoutFigures } from "../../server/src/rules/trendWithoutFigures.ts";
import { findings } from "../support/ruleFindings.ts";

const section = (heading: string, ...body: readonly string[]) =>
  findings(
    trendWithoutFigures,
    exampleReport(
      "2021/22",
      "Responding to fires and other emergencies",
      "",
      "Good",
      "",
      heading,
      "",
      ...body.flatMap((paragraph) => [paragraph, ""]),
      "Control room staff are well trained",
      "",
      "In 2017/18, the average response time was 11 minutes.",
    ),
  );

const HEADING = "Crews are steadily shortening their response times";
const ONCE = "In 2020/21, the average response time to primary fires was 9 minutes 50 seconds.";

describe("trend-without-figures", () => {
  test("names the claim and the only figure", () => {
    expect(section(HEADING, ONCE)).toEqual([
      [
        9,
        "Line 9 speaks of a trend in response times, but the section gives no figure for two periods: 9 minutes 50 seconds for 2020/21 (line 11).",
      ],
    ]);
  });

  test.each([
    ["Response times are improving", ONCE],
    ["Response times to emergencies continue to improve", ONCE],
    ["The service continues to reduce sickness absence", "In 2020/21, sickness absence was 4.2 percent of shifts."],
    ["On-call availability has steadily increased", "On-call availability was 71.3 percent in 2020/21."],
    [
      "Response times have improved year on year",
      "In the year to 31 December 2021, the average response time to primary fires was 9 minutes 50 seconds.",
    ],
  ])("%s", (heading, body) => {
    expect(section(heading, body)).toHaveLength(1);
  });

  test("a sentence below the heading, once for the section", () => {
    expect(
      section("Fire engines arrive in time", `Response times are improving. ${ONCE}`, "Response times are steadily improving."),
    ).toEqual([[11, expect.stringContaining("Line 11 speaks of a trend in response times")]]);
  });

  test.each([
    [
      "two periods",
      HEADING,
      "In 2018/19, the average response time to primary fires was 10 minutes 20 seconds. In 2020/21, the average response time to primary fires was 9 minutes 50 seconds.",
    ],
    ["a change", HEADING, `${ONCE} It has fallen from 10 minutes 20 seconds in 2018/19.`],
    ["a comparison in words", HEADING, `${ONCE} This is faster than in the year before.`],
    ["no figure", HEADING, "Its crews leave their stations sooner."],
    ["no dated figure", HEADING, "The average response time is 9 minutes 50 seconds."],
    ["figures on another matter", HEADING, "In 2020/21, 34 percent of visits were to people who live alone."],
    ["no trend", "The service is good at keeping to its response times", ONCE],
    ["a demand", "Crews should continue to improve their response times", ONCE],
    ["a denial", "Crews aren’t steadily shortening their response times", ONCE],
    ["a trend in what has no figures", "The service is improving its culture", ONCE],
  ])("%s: silent", (_, heading, body) => {
    expect(section(heading, body)).toEqual([]);
  });
});
