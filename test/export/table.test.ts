import { describe, expect, test } from "vitest";
import { table } from "../../server/src/export/table.ts";
import { annotated } from "../support/annotated.ts";
import { ROUND_1, ROUND_2, ROUND_3, sampleNames } from "../support/samples.ts";

const lines = (names: readonly string[], width = 100, bold = false) => table.write(annotated(...names), { width, bold }).split("\n");

describe("the table", () => {
  test("names the report and sets its grades beside those before", () => {
    const printed = lines([ROUND_2]);
    expect(printed.slice(0, 7)).toEqual([
      "Calderfold Fire and Rescue Service · HMICFRS fire and rescue 2021/22 · published 18 January 2023",
      "",
      "  Question                                              2021/22                2018/19",
      "  Effectiveness                                         Good                   Requires improvement",
      "    Understanding the risk of fire and other emergen…   Good                   Requires improvement",
      "    Preventing fires and other risks                    Good                   Good",
      "    Protecting the public through fire regulation       Requires improvement   Good",
    ]);
  });

  test("counts what else was found", () => {
    expect(lines([ROUND_2]).join(" ")).toMatch(
      /12 areas for improvement · 9 earlier: 5 addressed, 3 not, 1 in other words .*\d contradictions .*3 notes/,
    );
    expect(lines([ROUND_3]).join(" ")).toMatch(/9 areas for improvement · 1 cause of concern .* 1 partly, .*no contradictions .*4 notes/);
  });

  test("has a column for each inspection that the files know, and says which may not be compared", () => {
    const printed = lines([ROUND_1, ROUND_2, ROUND_3], 120);
    const third = printed.slice(printed.indexOf(ROUND_3));
    expect(third[3]).toMatch(/^ {2}Question +2023-25 +2021\/22 +2018\/19$/);
    expect(third.find((line) => line.includes("Protecting the public"))).toMatch(/Adequate +Requires improvement +Good$/);
    expect(third.join(" ")).toContain(
      "Not directly comparable with 2023-25: 2021/22, 2018/19, since the scale went from four tiers to five",
    );
  });

  test("shows both grades where sources disagree", () => {
    expect(lines([ROUND_2]).find((line) => line.includes("Getting the right people"))).toMatch(
      /Requires impr\. \/ Good$|Requires improvement \/ Good$/,
    );
  });

  test.each([60, 80, 100, 120])("fits into %i characters", (width) => {
    const tables = lines([ROUND_1, ROUND_2, ROUND_3], width).filter((line) => line.startsWith("  "));
    expect(Math.max(...tables.map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(tables.length).toBeGreaterThan(30);
  });

  test("has a block for each file, also for one that is no report", () => {
    const printed = lines([...sampleNames, "a list"]);
    for (const name of sampleNames) expect(printed).toContain(name);
    expect(printed.slice(-3)).toEqual(["", "a list: not an inspection report", ""]);
  });

  test("is plain unless the terminal shows bold", () => {
    expect(lines([ROUND_1]).join("")).not.toContain("\u001b");
    expect(lines([ROUND_1], 100, true)[0]).toBe(
      "\u001b[1mCalderfold Fire and Rescue Service · HMICFRS fire and rescue 2018/19 · published 20 June 2019\u001b[22m",
    );
  });
});
