import { describe, expect, test } from "vitest";
import { compareReports } from "../../../server/src/compare/comparison/comparison.ts";
import type { ReportDocument } from "../../../server/src/model/document.ts";
import type { Statistic } from "../../../server/src/model/statistic.ts";
import { withStatistic } from "../../support/marked.ts";

type Given = readonly [text: string, statistic: Omit<Partial<Statistic>, "start" | "end">];

const inRound = ([text, statistic]: Given, frameworkId: string): ReportDocument => {
  const read = withStatistic(text, statistic);
  const identity = { ...read.summary.identity, frameworkId, inspection: null };
  return { ...read, uri: frameworkId, summary: { ...read.summary, uri: frameworkId, identity } };
};
/** The figures of the rows that two reports have in common, with their differences. */
const rows = (earlier: Given, later: Given) =>
  compareReports([inRound(earlier, "hmicfrs-fire-2018"), inRound(later, "hmicfrs-fire-2021")]).statistics.map(({ cells }) => cells);

const visits = (period: string | null, value: number): Given => [
  `[[${value}]] home fire safety visits`,
  { kind: "count", value, unit: "home fire safety visits", period },
];
const training = (
  percent: number,
  measure = "respondents said that they had enough training to do their job",
  period: string | null = "31 March 2019",
): Given => [
  `[[${percent} percent]] of ${measure}`,
  { kind: "proportion", value: [percent, 100], percent, unit: "respondents", measure, period },
];

describe("statistics side by side", () => {
  test("have a difference in their unit and in percent where the periods are equally long", () => {
    expect(rows(visits("year to 31 March 2018", 4000), visits("2021/22", 3900))).toMatchObject([
      [
        { value: 4000, difference: null },
        { value: 3900, difference: { kind: "difference", amount: -100, percent: -2.5 } },
      ],
    ]);
  });

  test("have a difference in percentage points where they are shares", () => {
    const later = training(55.5, "staff told us that they have enough training to do their job", "31 March 2021");
    expect(rows(training(50), later)).toMatchObject([[{}, { difference: { amount: 5.5, percent: null } }]]);
  });

  test.each([
    ["31 March 2019", null, "one of the two states no period"],
    [null, null, "no period is stated"],
    ["2018/19", "31 March 2021", "the periods differ in length"],
    ["2018", "2021", "the length of a period is not stated"],
    ["31 March 2021", "31 March 2019", "the periods do not follow each other"],
  ])("of periods %j and %j have none, and say why", (before, after, why) => {
    const measure = "respondents said that they had enough training to do their job";
    expect(rows(training(50, measure, before), training(60, measure, after))).toMatchObject([[{}, { difference: { kind: "none", why } }]]);
  });

  test("are of one kind, one unit and the same words that mean something", () => {
    expect(rows(training(50), training(50, "respondents said that they had enough equipment to do their job"))).toEqual([]);
    expect(rows(training(50), [training(50)[0], { ...training(50)[1], kind: "percent", value: 50, unit: "percent" }])).toEqual([]);
    const cost = (unit: string): Given => [
      "Cost of each firefighter\t[[£20]]",
      { kind: "currency", value: 20, unit, measure: "Yearly cost of training" },
    ];
    expect(rows(cost("GBP"), cost("GBP per person"))).toEqual([]);
    expect(rows(cost("GBP"), cost("GBP"))).toHaveLength(1);
  });

  test("are not of the opposite", () => {
    const denied = training(50, "respondents said that they had not had enough training to do their job");
    expect(rows(training(50), denied)).toEqual([]);
    expect(rows(denied, denied)).toHaveLength(1);
  });

  test("do not hold what is true of a group against something else that is true of it", () => {
    const share = (text: string): Given => [
      text,
      { kind: "percent", value: 20, unit: "percent", measure: "children who live in care", period: "31 March 2019" },
    ];
    const group = (text: string): Given => [
      text,
      { kind: "percent", value: 20, unit: "percent", measure: "all primary school places", period: "31 March 2019" },
    ];
    expect(rows(share("[[20%]] of children who live in care"), share("[[20%]] of children who live in care"))).toEqual([]);
    expect(rows(group("[[20%]] of all primary school places"), group("[[20%]] of all primary school places"))).toEqual([]);
  });

  test("leave out counts without a year, and counts of people", () => {
    expect(rows(visits(null, 4000), visits("2021/22", 3900))).toEqual([]);
    const people: Given = ["[[40]] care leavers", { kind: "count", value: 40, unit: "care leavers", period: "2018/19" }];
    expect(rows(people, people)).toEqual([]);
  });
});
