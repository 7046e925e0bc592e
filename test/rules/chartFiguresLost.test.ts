import { describe, expect, test } from "vitest";
import { chartFiguresLost } from "../../server/src/rules/chartFiguresLost.ts";
import { check } from "../../server/src/rules/check.ts";
import { exampleReport } from "../../server/src/rules/example.ts";
import { findings } from "../support/ruleFindings.ts";
import { ROUND_1, ROUND_2, ROUND_3, sample } from "../support/samples.ts";

const CAPTION = "Percentage of volunteers and staff who have a disability as at 31 March 2022";

const lines = (...under: readonly string[]) =>
  findings(
    chartFiguresLost,
    exampleReport("2021/22", "Service in numbers", "", ...under, "", "Preventing fires and other risks", "", "Good"),
  ).map(([line]) => line);

describe("chart-figures-lost", () => {
  test("names the caption’s line", () => {
    const text = exampleReport("2021/22", "Service in numbers", "", CAPTION, "", "", "Preventing fires and other risks", "", "Good");
    expect(findings(chartFiguresLost, text)).toEqual([
      [7, "The figures of the chart or map on line 7 are not in the text: only its caption is here."],
    ]);
  });

  test.each([
    ["before another caption", [CAPTION, "", "Number of floods in the year to 30 September 2021"], [7, 9]],
    ["before a note", [CAPTION, "", "See our website for what these figures mean."], [7]],
    [
      "of two lines",
      [
        "Percentage of volunteers, cadets and retired firefighters who have",
        "helped with visits to homes in the year to 30 September 2021",
        "",
      ],
      [7],
    ],
    ["before page furniture", [CAPTION, "", "UNDER EMBARGO", "", "Cost"], [7]],
    [
      "before another table",
      [
        "Floods and other incidents attended in the year to 30 September 2021",
        "",
        "Workforce",
        "",
        "\tCalderfold\tEngland",
        "Firefighters per 1,000 population\t0.71\t0.66",
      ],
      [7],
    ],
    [
      "with a number of its own, before prose",
      ["Figure 2: Average response times between 2015 and 2021", "", "The service came to most fires in good time."],
      [7],
    ],
    ["in bold", [`**${CAPTION}**`, ""], [7]],
  ])("a caption %s", (_, under, found) => {
    expect(lines(...under)).toEqual(found);
  });

  test.each([
    ["with its figures in the line below", [CAPTION, "Calderfold 18.2%, England 17.4%"]],
    ["with its figures in cells below", [CAPTION, "", "Calderfold", "England", "18.2%", "17.4%"]],
    ["with one number below", [CAPTION, "", "412"]],
    ["over a table", [CAPTION, "\tCalderfold\tEngland", "Female\t18.2%\t17.4%"]],
    ["over a table in columns of spaces", [CAPTION, "", "               Calderfold     England", "Female         18.2%          17.4%"]],
    ["that has its own figures", ["Proportion of crews that are on call year ending 31 March 2022 57.1%"]],
    ["that is a row of a table", ["Number of fire engines as at 31 March 2022\t27\t25"]],
  ])("a caption %s is silent", (_, under) => {
    expect(lines(...under)).toEqual([]);
  });

  test.each([
    [
      "a heading over prose",
      ["Average response times in 2020/21", "", "The service came to most fires in good time, and to all fires in which a life was lost."],
    ],
    [
      "a wrapped sentence",
      [
        "The service has looked at the",
        "number of floods attended in the year to 30 September 2021",
        "and has moved two of its fire engines.",
      ],
    ],
    ["a sentence that ends in a year", ["Number crunching showed that most calls came at night in 2021."]],
    ["a line of contents", ["Number of incidents in 2020/21\t14", "Cost of the service in 2020/21\t15", "People in 2020/21\t16"]],
    ["a heading without a measure", ["How we inspected in 2021", "", "Preventing"]],
    ["a date alone", ["31 March 2021"]],
  ])("%s is no caption", (_, under) => {
    expect(lines(...under)).toEqual([]);
  });

  test.each([ROUND_1, ROUND_2, ROUND_3])("%s has all its figures", (name) => {
    expect(check(sample(name), [], { rules: [chartFiguresLost] })).toEqual([]);
  });
});
