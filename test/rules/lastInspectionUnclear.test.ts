import { describe, expect, test } from "vitest";
import { exampleReport } from "../../server/src/rules/example.ts";
import { lastInspectionUnclear } from "../../server/src/rules/lastInspectionUnclear.ts";
import { findings } from "../support/ruleFindings.ts";

const report = (about: string, { use = "The service has trained more staff since our last inspection.", prior = "2019" } = {}) =>
  findings(
    lastInspectionUnclear,
    exampleReport("2021/22", about, "", "Preventing fires and other risks", "", `Good (${prior}: Requires improvement)`, "", use),
  );

const FIRST = "Calderfold was first inspected in November 2018, and what we found came out in June 2019.";
const SECOND = "Our second inspection, in spring 2020, asked how crews were kept well.";

describe("last-inspection-unclear", () => {
  test("names both inspections and the first use", () => {
    expect(report(`${FIRST} ${SECOND}`)).toEqual([
      [
        5,
        "“our last inspection” (first on line 11) may be that of November 2018, from which the earlier grades come, or that of spring 2020 (line 5).",
      ],
    ]);
  });

  test.each([
    `${FIRST} In October 2020, we carried out a second inspection, which was about the pandemic.`,
    `${FIRST}\nOur second inspection was carried out in October 2020.`,
    `Our first inspection took place in 2018. ${SECOND}`,
    "We first inspected the service in winter 2018. We inspected it again in 2020, when we asked how it coped with the pandemic.",
  ])("%s", (about) => {
    expect(report(about)).toHaveLength(1);
  });

  test("“the previous inspection” is no clearer, and said once however often it is used", () => {
    const use = "Staff are happier than at the previous inspection. There are more of them than at the previous inspection.";
    expect(report(`${FIRST} ${SECOND}`, { use })).toHaveLength(1);
  });

  test.each([
    ["only one earlier inspection is named", FIRST, {}],
    ["the other is not said to be an inspection", `${FIRST} In 2020, we wrote to all services about the pandemic.`, {}],
    ["nothing is compared with the last inspection", `${FIRST} ${SECOND}`, { use: "The service has trained more staff since 2018." }],
    ["the earlier grades are those of the later one", `${FIRST} ${SECOND}`, { prior: "2020" }],
    [
      "it is said which one is meant",
      `${FIRST} ${SECOND}`,
      { use: "At our last inspection, in November 2018, too few staff were trained." },
    ],
    ["two other services were inspected", `${FIRST}\n\nWe inspected the neighbouring service in 2020.`, {}],
  ])("silent where %s", (_, about, options) => {
    expect(report(about, options)).toEqual([]);
  });
});
