import { describe, expect, test } from "vitest";
import { codeLens } from "../../server/src/features/codeLens.ts";
import { inlayHints } from "../../server/src/features/inlayHints.ts";
import type { ReportDocument } from "../../server/src/model/document.ts";
import { document, ROUND_1, ROUND_2, ROUND_3, sample, summaries } from "../support/samples.ts";

const FIRE = "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\n";

describe("inlay hints", () => {
  const hints = (read: ReportDocument, ...others: readonly string[]): readonly string[] =>
    inlayHints(read, summaries(...others), { start: 0, end: read.text.length }).map(({ offset, label }) => {
      const before = read.text.slice(0, offset);
      return `line ${before.split("\n").length} ${before.split("\n").at(-1)?.trim()} | ${label}`;
    });

  test("say what a grade was where the text does not say it on the same line", () => {
    const read = document(`${FIRE}Effectiveness\n\nGood\n\nPreventing fires and other risks\n\nGood (2019: Good)\n`);
    expect(hints(read, ROUND_1)).toEqual(["line 7 Good | was Requires improvement"]);
  });

  test("say where two rounds cannot be compared, and which lines say so", () => {
    const read = sample(ROUND_3);
    expect(hints(read, ROUND_1, ROUND_2)).toContain("line 195 Inadequate | was Good, not directly comparable");
    const [first] = inlayHints(read, summaries(ROUND_2), { start: 0, end: read.text.length });
    expect(first?.tooltip).toMatch(/not directly comparable.*four tiers to five.*report of 2021\/22, \[line \d+\]/s);
  });

  test("stand neither in sentences that repeat a grade, nor behind a question's name in a table, nor outside the lines asked for", () => {
    const read = sample(ROUND_3);
    const all = inlayHints(read, summaries(ROUND_2), { start: 0, end: read.text.length });
    expect(all.length).toBe(11);
    expect(all.filter(({ offset }) => !/(?:^|\n)[A-Z][a-z ]+$/.test(read.text.slice(0, offset)))).toEqual([]);
    expect(inlayHints(read, summaries(ROUND_2), { start: 0, end: all[1]!.offset })).toEqual(all.slice(0, 2));
  });

  test("are none where nothing is known of what was before", () => {
    expect(hints(sample(ROUND_1))).toEqual([]);
  });
});

describe("lines above headings", () => {
  const above = (read: ReportDocument, heading: string, ...others: readonly string[]): readonly string[] =>
    codeLens(read, summaries(...others))
      .filter(({ span }) => read.text.slice(span.start, span.end) === heading)
      .map(({ title }) => title);

  test("have the areas for improvement, the grade before and a way to compare", () => {
    expect(above(sample(ROUND_2), "Preventing fires and other risks", ROUND_1)).toEqual([
      "2 areas for improvement",
      "was Good (2018/19)",
      "compare",
    ]);
    expect(above(sample(ROUND_2), "Future affordability", ROUND_1)).toEqual([]);
  });

  test("offer nothing to compare where no other report is at hand, and say where rounds cannot be compared", () => {
    expect(above(sample(ROUND_2), "Preventing fires and other risks")).toEqual(["2 areas for improvement", "was Good (2018/19)"]);
    expect(above(sample(ROUND_3), "Promoting the right values and culture", ROUND_2)).toEqual([
      "was Good (2021/22), not directly comparable",
      "compare",
    ]);
  });

  test("lead to the areas of that question, and to the earlier report where there is one", () => {
    const read = sample(ROUND_2);
    const [areas, was] = codeLens(read, summaries(ROUND_1)).filter(({ span }) =>
      read.text.startsWith("Preventing fires and other risks**", span.start),
    );
    expect(areas?.leadsTo).toMatchObject({ kind: "findings" });
    expect(areas?.leadsTo.kind === "findings" && areas.leadsTo.spans.map(({ start }) => read.text.slice(start, start + 18))).toEqual([
      "The service should",
      "The service should",
    ]);
    expect(was?.leadsTo).toMatchObject({ kind: "earlier grade", uri: `file:///samples/${ROUND_1}` });
  });
});
