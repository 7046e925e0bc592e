import { describe, expect, test } from "vitest";
import { lineAt } from "../../server/src/compare/lineAt.ts";
import { definition } from "../../server/src/features/definition.ts";
import { documentHighlight } from "../../server/src/features/documentHighlight.ts";
import { implementation } from "../../server/src/features/implementation.ts";
import { references } from "../../server/src/features/references.ts";
import type { Target } from "../../server/src/features/target.ts";
import type { ReportDocument } from "../../server/src/model/document.ts";
import { ROUND_1, ROUND_2, ROUND_3, sample } from "../support/samples.ts";

const [first, second, third] = [ROUND_1, ROUND_2, ROUND_3].map(sample) as [ReportDocument, ReportDocument, ReportDocument];
const articleOf2023 = sample("article-calderfold-2023-01.txt");
const articleOf2025 = sample("article-calderfold-2025.txt");

/** The offset of the first of some words at or after a 1-based line; fails where there are none. */
function at(document: ReportDocument, line: number, words: string): number {
  const found = document.text.indexOf(words, document.report.lineStarts[line - 1]);
  if (found < 0) throw new Error(`no ${words}`);
  return found;
}

/** "2021-22:301 Requires improvement": where a jump leads, with the words there. */
const told = (targets: readonly Target[] | undefined): readonly string[] =>
  (targets ?? []).map(
    ({ document, span }) =>
      `${/(\d{4}-\d\d)\.txt$/.exec(document.uri)?.[1] ?? "article"}:${lineAt(document.report, span.start)} ${document.text.slice(span.start, span.end).replace(/\s+/g, " ").slice(0, 60)}`,
  );

describe("go to definition", () => {
  const from = (document: ReportDocument, line: number, words: string, ...related: readonly ReportDocument[]) =>
    told(definition(document, related, at(document, line, words))?.targets);

  test("leads from a grade in a heading or a sentence to the overview table, and from the table to the section", () => {
    expect(from(second, 301, "Requires improvement")).toEqual(["2021-22:90 Requires improvement"]);
    expect(from(second, 303, "requires improvement")).toEqual(["2021-22:90 Requires improvement"]);
    expect(from(second, 90, "Requires improvement")).toEqual(["2021-22:301 Requires improvement"]);
  });

  test("leads from an earlier grade to the report that gave it, and where that is not at hand to the table's column", () => {
    expect(from(second, 301, "Good", first, third)).toEqual(["2018-19:159 Good"]);
    expect(from(second, 301, "Good")).toEqual(["2021-22:90 Good"]);
  });

  test("leads from an article's grade to the report of the inspection that it speaks of", () => {
    expect(from(articleOf2025, 11, "promoting the right", first, second, third)).toEqual([
      "2023-25:193 Promoting the right values and culture",
    ]);
    expect(from(articleOf2023, 14, "required improvement", first, second, third).every((target) => target.startsWith("2018-19:"))).toBe(
      true,
    );
  });

  test("leads from an area for improvement to the sentences that give the evidence, and to what was said of the one before", () => {
    expect(from(second, 310, "building consultations")).toEqual([
      "2021-22:342 In 2021/22, it received 412 building consultations and answe",
    ]);
    expect(from(second, 309, "enough qualified staff")).toEqual([
      "2021-22:318 The programme is sound, but the service is far behind with i",
    ]);
    expect(from(second, 457, "business continuity")).toEqual(["2021-22:485 The service has not addressed this area for improvement."]);
  });

  test("leads from what recalls an area for improvement to the report that issued it last", () => {
    expect(from(third, 74, "In our last inspection", first, second)).toEqual([
      "2021-22:260 The service should evaluate its prevention work, so it knows",
    ]);
    expect(from(second, 299, "We were disappointed")).toEqual(["2021-22:297 In our last inspection, we identified an area for improvemen"]);
  });

  test("leads from the name of a question to its section", () => {
    expect(from(second, 90, "Protecting the public")).toEqual(["2021-22:301 Protecting the public through fire regulation"]);
  });

  test("leads nowhere where nothing was found", () => {
    expect(from(second, 109, "crews who put up")).toEqual([]);
  });
});

describe("go to implementation", () => {
  const from = (document: ReportDocument, line: number, words: string, ...related: readonly ReportDocument[]) =>
    told(implementation(document, related, at(document, line, words))?.targets);

  test("leads from an area for improvement to all that became of it, in later reports as well", () => {
    expect(from(first, 137, "evaluate its prevention work", second, third)).toEqual([
      "2021-22:299 We were disappointed to find little sign of progress.",
      "2021-22:260 The service should evaluate its prevention work, so it knows",
      "2023-25:76 We were pleased to find that the service has at last address",
    ]);
    expect(from(second, 297, "In our last inspection")).toEqual([
      "2021-22:299 We were disappointed to find little sign of progress.",
      "2021-22:260 The service should evaluate its prevention work, so it knows",
    ]);
  });

  test("leads from a grade to the later ones", () => {
    expect(from(first, 159, "Good", third, second)).toEqual(["2021-22:301 Requires improvement", "2023-25:80 Adequate"]);
    expect(from(third, 80, "Adequate", first, second)).toEqual([]);
  });
});

describe("references", () => {
  test("of a question are all its names and grades in all documents, each place once", () => {
    const found = references(second, [first, third, articleOf2025], at(second, 301, "Protecting the public"));
    const names = told(found);
    expect(names).toContain("2021-22:90 Protecting the public through fire regulation");
    expect(names).toContain("2021-22:301 Requires improvement");
    expect(names).toContain("2018-19:159 Good");
    expect(new Set(names.map((name) => name.split(":")[0]))).toEqual(new Set(["2021-22", "2018-19", "2023-25"]));
    for (const [i, { document, span }] of found.entries()) {
      const next = found[i + 1];
      if (next?.document === document) expect(next.span.start).toBeGreaterThanOrEqual(span.end);
    }
  });

  test("of an area for improvement are its life", () => {
    expect(
      told(references(second, [first, third], at(second, 260, "evaluate its prevention work"))).map((name) => name.split(" ")[0]),
    ).toEqual(["2018-19:137", "2021-22:260", "2021-22:297", "2021-22:299", "2023-25:74", "2023-25:76"]);
  });
});

test("references of a figure are the figures for the same measure, in all reports, and the same figure rounded", () => {
  const found = told(references(second, [first, third], at(second, 376, "86.7 percent")));
  expect(found.map((name) => name.split(" ")[0])).toContain("2021-22:376");
  expect(found.length).toBeGreaterThan(1);
  for (const name of found) expect(name).toMatch(/86\.7/);
});

test("all names of a question are highlighted, in this document alone", () => {
  const { text } = second;
  const words = documentHighlight(second, at(second, 96, "Future affordability")).map(({ start, end }) => text.slice(start, end));
  expect(words).toContain("Future affordability");
  expect(words.some((name) => /^Making the fire and rescue service affordable/.test(name))).toBe(true);
  expect(documentHighlight(second, at(second, 109, "crews who put up"))).toEqual([]);
});
