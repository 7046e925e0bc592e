import { describe, expect, test } from "vitest";
import { lineAt } from "../../server/src/compare/lineAt.ts";
import type { ReportDocument } from "../../server/src/model/document.ts";
import { check } from "../../server/src/rules/check.ts";
import { gradeDiffers } from "../../server/src/rules/gradeDiffers.ts";
import { priorDiffers } from "../../server/src/rules/priorDiffers.ts";
import { document, ROUND_1, ROUND_2, ROUND_3, sample, sampleNames } from "../support/samples.ts";

const found = (report: ReportDocument) => check(report, [], { rules: [gradeDiffers] });

describe("grade-differs", () => {
  test("the planted contradictions are reported where the second grade stands, with the first place", () => {
    const report = sample(ROUND_2);
    const problems = found(report);
    expect(problems.map(({ start, message }) => [lineAt(report.report, start), message])).toEqual([
      [448, "Overview table gives Good (line 95), the section heading Requires improvement (line 448)."],
      [577, "Overview table gives Requires improvement for 2018/19 (line 103), the section heading Good for 2019 (line 577)."],
    ]);
    expect(problems[0]?.related.map(({ start, message }) => [lineAt(report.report, start), message])).toEqual([
      [95, "Overview table: Good"],
      [450, "Sentence: Requires improvement"],
    ]);
  });

  test.each(sampleNames.filter((name) => name !== ROUND_2))("%s states each grade alike everywhere", (name) => {
    expect(found(sample(name))).toEqual([]);
  });

  test("an earlier grade that differs from this inspection's is no contradiction", () => {
    const report = document(
      "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\nPreventing fires and other risks\n\nGood (2019: Inadequate)\n",
    );
    expect(report.report.gradings).toHaveLength(2);
    expect(found(report)).toEqual([]);
  });
});

describe("prior-differs", () => {
  const problems = (name: string, ...others: readonly string[]) =>
    check(sample(name), others.map(sample), { rules: [priorDiffers] }).map(({ message, related }) => [message, related[0]?.uri]);

  test("a recalled grade is held against the report that gave it", () => {
    expect(problems(ROUND_2, ROUND_1, ROUND_3)).toEqual([
      [
        "This report gives Good for 2018/19, the report of 2018/19 itself Requires improvement (line 60).",
        "file:///samples/calderfold-fire-2018-19.txt",
      ],
    ]);
  });

  test("without that report there is nothing to say", () => {
    expect(problems(ROUND_2, ROUND_3)).toEqual([]);
    expect(problems(ROUND_3, ROUND_1, ROUND_2)).toEqual([]);
  });
});
