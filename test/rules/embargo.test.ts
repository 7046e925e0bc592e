import { describe, expect, test } from "vitest";
import { embargo } from "../../server/src/rules/embargo.ts";
import { exampleReport } from "../../server/src/rules/example.ts";
import { findings } from "../support/ruleFindings.ts";

const at = (line: string, now: string, ...more: readonly string[]) =>
  findings(embargo, exampleReport("2021/22", line, ...more, "", "Preventing fires and other risks", "", "Good"), [], new Date(now));

describe("embargo", () => {
  test("lasts to the minute in winter", () => {
    const line = "UNDER EMBARGO UNTIL 00.01 ON 18 JANUARY 2023";
    expect(at(line, "2023-01-18T00:00:59Z")).toEqual([
      [5, "Under embargo until 00:01 on 18 January 2023, UK time: nothing of this text may be published before then."],
    ]);
    expect(at(line, "2023-01-18T00:01:00Z")).toEqual([]);
  });

  test("lasts to the minute in summer", () => {
    const line = "Embargoed until 00:01, 20 July 2023";
    expect(at(line, "2023-07-19T23:00:59Z")).toHaveLength(1);
    expect(at(line, "2023-07-19T23:01:00Z")).toEqual([]);
  });

  test.each([
    ["EMBARGO: until 9.30am on Thursday 9 March 2023", "2023-03-09T09:29:00Z", "09:30"],
    ["Not for publication before 2pm on 9 March 2023", "2023-03-09T13:59:00Z", "14:00"],
    ["Strictly embargoed until 0001 hours on 9 March 2023", "2023-03-09T00:00:00Z", "00:01"],
    ["Under embargo until 9 March 2023", "2023-01-19T23:59:00Z", "00:00"],
    ["Under embargo until noon on 9 March 2023", "2023-03-09T11:59:00Z", "12:00"],
    ["Under embargo until midnight on 9 March 2023", "2023-03-09T23:59:00Z", "24:00"],
    ["Under embargo until 12.01am on 9 March 2023", "2023-03-09T00:00:00Z", "00:01"],
  ])("%s", (line, now, time) => {
    expect(at(line, now)).toEqual([
      [5, `Under embargo until ${time} on 9 March 2023, UK time: nothing of this text may be published before then.`],
    ]);
    expect(at(line, "2023-03-10T00:00:00Z")).toEqual([]);
  });

  test("is told once, at its first line with a date", () => {
    const lines = ["UNDER EMBARGO UNTIL 00.01 ON 18 JANUARY 2023", "", "UNDER EMBARGO UNTIL 00.01 ON 18 JANUARY 2023"];
    expect(at("UNDER EMBARGO", "2023-01-01T00:00:00Z", "", ...lines).map(([line]) => line)).toEqual([7]);
  });

  test.each([
    "UNDER EMBARGO",
    "Under embargo until the day of publication",
    "Under embargo until 31 February 2023",
    "Published on 9 March 2023",
    "The trade embargo lasted until 1846.",
  ])("%s (silent)", (line) => {
    expect(at(line, "2022-12-01T00:00:00Z")).toEqual([]);
  });
});
