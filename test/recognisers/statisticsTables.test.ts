import { describe, expect, test } from "vitest";
import { figuresOf } from "./statisticsFound.ts";

const HEAD = "\tNorthmoor\tEngland\n";

describe("tables", () => {
  test("a rate with what it is held against", () => {
    const text = `Response\n\n${HEAD}Fires attended per 1,000 population Year ending 31 March 2022\t6.10\t7.35\n`;
    const found = figuresOf(text);
    expect(found).toMatchObject([
      {
        kind: "rate",
        value: 6.1,
        unit: "Fires attended per 1,000 population",
        measure: "Fires attended",
        period: "Year ending 31 March 2022",
        comparator: { name: "England", value: 7.35 },
      },
    ]);
    const { start, end, comparator } = found[0]!;
    expect([text.slice(start, end), text.slice(comparator!.start, comparator!.end)]).toEqual(["6.10", "7.35"]);
  });

  test.each([
    [
      "Average pump availability Year ending 31 March 2022\t81.5%\t84.0%",
      { kind: "percent", value: 81.5, measure: "Average pump availability" },
    ],
    ["Cost per head Year ending 31 March 2022\t£20.40\t£24.10", { kind: "currency", value: 20.4, unit: "GBP per head" }],
    ["Ten-year change in workforce 2012 to 2022\t-8.4%\t-3.10%", { kind: "change", value: -8.4, unit: "percent", period: "2012 to 2022" }],
    [
      "Number of staff per 1,000 population as at 31 March 2022\t0.71\t0.80",
      { kind: "rate", value: 0.71, unit: "staff per 1,000 population" },
    ],
  ])("%s", (row, expected) => {
    const [first, ...others] = figuresOf(`${HEAD}${row}\n`);
    expect(first).toMatchObject(expected);
    expect(first?.comparator?.name).toBe("England");
    expect(others).toEqual([]);
  });

  test("columns that name years give a figure each", () => {
    const found = figuresOf("\t2020/21\t2021/22\nNumber of fires\t1,310\t1,254\n");
    expect(found.map(({ kind, value, period, comparator }) => [kind, value, period, comparator])).toEqual([
      ["count", 1310, "2020/21", null],
      ["count", 1254, "2021/22", null],
    ]);
  });

  test("a table that a heading cuts keeps its columns' names", () => {
    const found = figuresOf(`${HEAD}Audits per 100 premises\t2.1\t1.7\n\nCost\n\nCost per person\t£21.00\t£25.00\n`);
    expect(found.map(({ value, comparator }) => [value, comparator?.name])).toEqual([
      [2.1, "England"],
      [21, "England"],
    ]);
  });

  test("columns of spaces", () => {
    const found = figuresOf("                      Northmoor     England\nPump availability      81.5%         84.0%\n");
    expect(found.map(({ value }) => value)).toContain(81.5);
  });

  test.each([
    "Question\tThis inspection\t2018/19\nEffectiveness\tGood\tRequires improvement\n",
    "Unique reference number\t123456\nAge range\t3 to 11\nType of school\tPrimary\n",
    "School details\n\nType of school     Primary\nUnique reference number     123456\nTelephone number     01632 960123\n",
    "Inspection of Northmoor children's services     4\n",
    "--\t--------\t--------\n",
    "Safety\t3\nRespect\t2\n",
    "Audits per 100 known premises\tsee below\n",
    "For every 100 homes there is a plan.\n",
  ])("no figures in %j", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test("the number of pupils is a figure, the school's number is none", () => {
    const found = figuresOf("Type of school     Primary\nUnique reference number     123456\nNumber of pupils on roll     412\n");
    expect(found.map(({ value, measure }) => [value, measure])).toEqual([[412, "Number of pupils on roll"]]);
  });

  test("a row of unknown numbers is read as text", () => {
    expect(figuresOf("The force has 34 stations.\t12\n").map(({ value }) => value)).toEqual([34]);
  });

  test("sentences in columns are read as sentences", () => {
    const found = figuresOf("The force has 34 stations.\tIt answered 81 percent of calls.\n");
    expect(found.map(({ value }) => value)).toEqual([34, 81]);
  });
});
