import { describe, expect, test } from "vitest";
import { comparisonCsv } from "../../server/src/export/comparisonCsv.ts";
import { comparisonFormats } from "../../server/src/export/comparisonFormats.ts";
import { comparisonJson } from "../../server/src/export/comparisonJson.ts";
import { comparisonMarkdown } from "../../server/src/export/comparisonMarkdown.ts";
import { type ComparisonEntry, comparisonsSchema } from "../../server/src/export/comparisons.ts";
import { comparedLineage } from "../support/comparisons.ts";
import { ARTICLE_2, ROUND_1, ROUND_2, ROUND_3, sample } from "../support/samples.ts";

const lineage = comparedLineage(ROUND_1, ROUND_2, ROUND_3);
const three = lineage.comparison;
const withArticle = comparedLineage(ROUND_2, ARTICLE_2);
const piped = { isTerminal: false };
const csv = comparisonCsv.write([lineage], piped);
const rows = csv.trimEnd().split("\n");

describe("comparison as JSON", () => {
  const printed: unknown = JSON.parse(comparisonJson.write([lineage, withArticle], piped));

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

  test("has an article beside its report: each quotation and claim with its verdict and both places", () => {
    const [without, { articles }] = comparisonsSchema.parse(printed).comparisons as [ComparisonEntry, ComparisonEntry];
    expect(without.articles).toEqual([]);
    expect(articles.map(({ path, report }) => [path, report])).toEqual([[`file:///samples/${ARTICLE_2}`, `file:///samples/${ROUND_2}`]]);
    const checks = articles[0]!.checks;
    expect(checks.find(({ verdict }) => verdict === "words omitted")).toMatchObject({
      kind: "quotation",
      line: 18,
      speaker: { words: "Marian Holt, HM Inspector of Fire & Rescue Services", voice: "inspectorate" },
      source: { path: `file:///samples/${ROUND_2}`, line: 113 },
      sentences: [{ edits: [{ kind: "omitted", words: "", sourceWords: "it has itself put" }] }],
      note: "report line 113 also has “it has itself put”",
    });
    expect(checks.find(({ verdict }) => verdict === "another speaker")).toMatchObject({ source: null, line: 26 });
    expect(checks.find(({ verdict }) => verdict === "count recounted")).toMatchObject({
      kind: "claim",
      words: "outstanding",
      comparison: { kind: "count", claimed: 1, counted: 1, of: 11, agrees: true },
    });
    const { text } = sample(ARTICLE_2);
    for (const { start, end, line, words } of checks)
      expect([text.slice(start, end), text.slice(0, start).split("\n").length]).toEqual([words, line]);
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

  test("has a row for each quotation and claim of an article, with the report's words as the quote", () => {
    const written = comparisonCsv.write([withArticle], piped);
    const [body, files] = ["Calderfold Fire and Rescue Service", `file:///samples/${ARTICLE_2}`];
    expect(written.match(/^quotation,/gm)).toHaveLength(5);
    expect(written).toMatch(
      /^quotation,.*,"The service has fallen behind .*,words omitted,report line 113 also has “it has itself put”,,/m,
    );
    expect(written).toContain(
      `claim,${body},Effectiveness,2021/22,good,,,as in the report,the report gives Good (line 186),,${files},14,Good\n`,
    );
    expect(written).toContain(`another speaker,not the inspectorate’s words,,${files},26,\n`);
  });

  test("makes no formulas, and leaves negative numbers numbers", () => {
    const [statistic, ...rest] = three.statistics;
    const cells = statistic!.cells.map((cell) => cell && { ...cell, value: -4.5, words: "=1+1" });
    const written = comparisonCsv.write(
      [{ comparison: { ...three, body: "@body", statistics: [{ ...statistic!, cells }, ...rest] }, articles: [] }],
      piped,
    );
    expect(written).toMatch(/^statistic,'@body,[^\n]*,-4\.5,[^\n]*,'=1\+1$/m);
  });

  test("has its head alone where nothing is compared", () => {
    expect(comparisonCsv.write([], piped)).toBe(`${rows[0]}\n`);
  });
});

describe("comparison as Markdown", () => {
  test("links to files by path and line, and in a terminal does not", () => {
    const comparison = {
      ...three,
      inspections: three.inspections.map((one) => ({
        ...one,
        documents: one.documents.map((document) => ({ ...document, uri: "my folder\\a (1).txt" })),
      })),
    };
    const inFolder = { comparison, articles: [] };
    expect(comparisonMarkdown.write([inFolder], piped)).toContain("report [a (1).txt](my%20folder/a%20%281%29.txt#L1)");
    const shown = comparisonMarkdown.write([inFolder, lineage], { isTerminal: true });
    expect(shown).not.toMatch(/\]\(|data:/);
    expect(shown.match(/^# Calderfold/gm)).toHaveLength(2);
  });

  test("has each article beside its report in a section of its own, after the comparison", () => {
    const headings = (page: string) => page.match(/^#.*$/gm)?.slice(-3);
    const written = comparisonMarkdown.write([withArticle], piped);
    expect(headings(written)).toEqual([`## ${ARTICLE_2} beside the report`, "### Quotations", "### Claims"]);
    expect(written).toContain(`**words omitted** · [report line 113](file:///samples/${ROUND_2}#L113) also has “it has itself put”`);
    expect(comparisonMarkdown.write([withArticle], { isTerminal: true })).toContain(
      "**words omitted** · report line 113 also has “it has itself put”",
    );
    expect(comparisonMarkdown.write([lineage], piped)).not.toContain("beside the report");
  });

  test("is empty where nothing is compared", () => {
    expect(comparisonMarkdown.write([], piped)).toBe("");
  });
});

test("formats have names of their own", () => {
  expect(comparisonFormats.map(({ name }) => name)).toEqual(["markdown", "json", "csv"]);
});
