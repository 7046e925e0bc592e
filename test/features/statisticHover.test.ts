import { expect, test } from "vitest";
import { hover } from "../../server/src/features/hover.ts";
import { withStatistic } from "../support/marked.ts";

const told = (...[marked, statistic]: Parameters<typeof withStatistic>): string =>
  hover(withStatistic(marked, statistic), [], marked.indexOf("[[") + 1)?.markdown ?? "";
const england = (value: number) => ({ name: "England", value, start: 0, end: 1 });

test.each([
  [
    "a share of counts, with the sum",
    told("[[74 percent (117 of 158)]]", {
      kind: "proportion",
      value: [117, 158],
      percent: 74,
      unit: "respondents",
      measure: "staff survey",
    }),
    "**74 percent** · 117 of 158 respondents, staff survey\n\n117 / 158 = 74.05 %, rounded as stated",
  ],
  [
    "a share that is wrong",
    told("[[64 percent (121 of 212)]]", { kind: "proportion", value: [121, 212], percent: 64 }),
    "**64 percent** · 121 of 212\n\n121 / 212 = 57.08 %, which does not give 64 percent",
  ],
  [
    "an exact share",
    told("[[50 percent (79 of 158)]]", { kind: "proportion", value: [79, 158], percent: 50 }),
    "**50 percent** · 79 of 158\n\n79 / 158 = 50 %, as stated",
  ],
  [
    "a share said to be about",
    told("about [[50 percent (75 of 158)]]", { kind: "proportion", value: [75, 158], percent: 50 }),
    "**50 percent** · 75 of 158\n\n75 / 158 = 47.47 %",
  ],
  [
    "counts alone",
    told("[[1,200 of 4,800]]", { kind: "proportion", value: [1200, 4800], unit: "homes" }),
    "**1,200 of 4,800** homes\n\n1,200 / 4,800 = 25 %",
  ],
  [
    "a rate with its comparator",
    told("[[2.58]]", {
      kind: "rate",
      value: 2.58,
      unit: "false alarms per 1,000 population",
      period: "year to 31 December 2021",
      comparator: england(3.97),
    }),
    "**2.58** false alarms per 1,000 population, year to 31 December 2021\n\nEngland 3.97: below it",
  ],
  [
    "a percentage",
    told("[[88.4%]]", { value: 88.4, unit: "percent", measure: "Average availability", comparator: england(86.4) }),
    "**88.4 percent**, Average availability\n\nEngland 86.4 percent: above it",
  ],
  ["money", told("[[£43.4m]]", { kind: "currency", value: 43_400_000, unit: "GBP", period: "2022/23" }), "**£43.4 million**, 2022/23"],
  ["a clock time", told("[[10 minutes 15 seconds]]", { kind: "duration", value: 615, unit: "seconds" }), "**10 minutes 15 seconds**"],
  ["one year", told("[[one-year]]", { kind: "duration", value: 1, unit: "years" }), "**1 year**"],
  ["a count", told("[[1,126 replies]]", { kind: "count", value: 1126, unit: "replies" }), "**1,126** replies"],
  [
    "a fall",
    told("[[2,849 to 2,760]]", { kind: "change", value: [2849, 2760], unit: "false alarms" }),
    "**from 2,849 to 2,760** false alarms\n\na fall of 89 (−3.1 %)",
  ],
  [
    "a rise of a percentage",
    told("[[15 to 27 per cent]]", { kind: "change", value: [15, 27], unit: "percent" }),
    "**from 15 percent to 27 percent**\n\na rise of 12 percentage points",
  ],
  ["a rise from nothing", told("[[0 to 6]]", { kind: "change", value: [0, 6], unit: "posts" }), "**from 0 to 6** posts\n\na rise of 6"],
  ["a change's amount", told("[[5 percent]]", { kind: "change", value: 5, unit: "percent" }), "**5 percent**"],
  ["marks in a unit", told("[[12]]", { kind: "count", value: 12, unit: "*new* posts" }), "**12** \\*new\\* posts"],
])("%s", (_, got, wanted) => {
  expect(got).toBe(wanted);
});

test("the smallest finding under the pointer speaks", () => {
  const text = "The service should visit 91 percent of homes.";
  const statistic = withStatistic("The service should visit [[91 percent]] of homes.", { value: 91, unit: "percent" });
  const improvement = {
    kind: "area-for-improvement",
    start: 0,
    end: text.length,
    subjectId: null,
    subject: null,
    due: null,
    accelerated: false,
    heading: null,
  } as const;
  const report = { ...statistic, report: { ...statistic.report, improvements: [improvement] } };
  expect(hover(report, [], text.indexOf("91"))?.markdown).toBe("**91 percent**");
  expect(hover(report, [], text.indexOf("91 percent") + 10)?.markdown).toBe("**Area for improvement**");
  expect(hover(report, [], 4)?.span).toMatchObject({ start: 0, end: text.length });
});
