import { describe, expect, test } from "vitest";
import { comparisonCsv } from "../../server/src/export/comparisonCsv.ts";
import { comparisonFormats } from "../../server/src/export/comparisonFormats.ts";
import { comparisonJson } from "../../server/src/export/comparisonJson.ts";
import { comparisonMarkdown } from "../../server/src/export/comparisonMarkdown.ts";
import { comparisonsSchema } from "../../server/src/export/comparisons.ts";
import { compared } from "../support/comparisons.ts";
import { ROUND_1, ROUND_2, ROUND_3 } from "../support/samples.ts";

const three = compared(ROUND_1, ROUND_2, ROUND_3);
const piped = { isTerminal: false };
const csv = comparisonCsv.write([three], piped);
const rows = csv.trimEnd().split("\n");

describe("comparison as JSON", () => {
  const printed: unknown = JSON.parse(comparisonJson.write([three], piped));

  test("is what its schema says, and nothing else", () => {
    expect(comparisonsSchema.parse(printed)).toEqual(printed);
  });

  test("has a cell for each inspection, with its places", () => {
    const [comparison] = comparisonsSchema.parse(printed).comparisons;
    expect(comparison?.questions).toHaveLength(14);
    for (const { cells } of comparison?.questions ?? []) expect(cells).toHaveLength(3);
    expect(comparison?.questions.find(({ id }) => id === "protection")?.cells[1]).toMatchObject({
      grade: "requires improvement",
      step: { since: 0, earlier: "good", relation: "worse" },
      places: [{ path: `file:///samples/${ROUND_2}`, line: 301, source: "report" }, {}, {}],
    });
  });

  test("is an empty list where nothing is compared", () => {
    expect(JSON.parse(comparisonJson.write([], piped))).toEqual({ version: 1, comparisons: [] });
  });
});

describe("comparison as CSV", () => {
  test("has a row for each grade, finding, claim and figure", () => {
    const count = (table: string) => rows.filter((row) => row.startsWith(`${table},`)).length;
    expect(rows[0]).toBe("table,body,question,inspection,value,unit,period,relation,why,fate,file,line,quote");
    expect([count("question"), count("area for improvement"), count("claim"), count("statistic")]).toEqual([44, 36, 1, 18]);
  });

  test("tells a grade with its relation and place, and a figure with its unit, period and difference", () => {
    expect(rows).toContain(
      `question,Calderfold Fire and Rescue Service,Effectiveness,2021/22,good,,,better,one step up on the same four-tier scale,,file:///samples/${ROUND_2},186,Good`,
    );
    expect(csv).toContain(
      "Average response time to primary fires,2023-25,571,seconds,year ending 31 March 2024,,difference to 2021/22: +19 seconds (+3.4 percent),",
    );
  });

  test("makes no formulas, and leaves negative numbers numbers", () => {
    const [statistic, ...rest] = three.statistics;
    const cells = statistic!.cells.map((cell) => cell && { ...cell, value: -4.5, words: "=1+1" });
    const written = comparisonCsv.write([{ ...three, body: "@body", statistics: [{ ...statistic!, cells }, ...rest] }], piped);
    expect(written).toMatch(/^statistic,'@body,[^\n]*,-4\.5,[^\n]*,'=1\+1$/m);
  });

  test("has its head alone where nothing is compared", () => {
    expect(comparisonCsv.write([], piped)).toBe(`${rows[0]}\n`);
  });
});

describe("comparison as Markdown", () => {
  test("links to files by path and line, and in a terminal does not", () => {
    const inFolder = {
      ...three,
      inspections: three.inspections.map((one) => ({
        ...one,
        documents: one.documents.map((document) => ({ ...document, uri: "my folder\\a (1).txt" })),
      })),
    };
    expect(comparisonMarkdown.write([inFolder], piped)).toContain("report [a (1).txt](my%20folder/a%20%281%29.txt#L1)");
    const shown = comparisonMarkdown.write([inFolder, three], { isTerminal: true });
    expect(shown).not.toMatch(/\]\(|data:/);
    expect(shown.match(/^# Calderfold/gm)).toHaveLength(2);
  });

  test("is empty where nothing is compared", () => {
    expect(comparisonMarkdown.write([], piped)).toBe("");
  });
});

test("formats have names of their own", () => {
  expect(comparisonFormats.map(({ name }) => name)).toEqual(["markdown", "json", "csv"]);
});
