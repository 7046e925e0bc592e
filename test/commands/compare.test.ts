import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ran } from "../support/ran.ts";
import { ARTICLE_2, ROUND_1, ROUND_2, ROUND_3, samplesFolder } from "../support/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "inspection-lens-"));
afterAll(() => rmSync(folder, { recursive: true }));

const [first, second, third] = [ROUND_1, ROUND_2, ROUND_3].map((name) => samplesFolder + name) as [string, string, string];
const article = samplesFolder + ARTICLE_2;
const police = `${samplesFolder}northholme-police-2021-22.txt`;
const comparisons = (out: string) => (JSON.parse(out) as { comparisons: { body: string; inspections: { name: string }[] }[] }).comparisons;

describe("compare", () => {
  test("prints JSON when piped, Markdown on a terminal, and what is asked for", async () => {
    const { code, out, err } = await ran(["compare", third, first, second]);
    expect([code, err]).toEqual([0, ""]);
    expect(comparisons(out).map(({ inspections }) => inspections.map(({ name }) => name))).toEqual([["2018/19", "2021/22", "2023-25"]]);
    const shown = await ran(["compare", first, second], { isTTY: true });
    expect(shown.out).toMatch(
      /^# Calderfold Fire and Rescue Service\n[\s\S]*\| \*\*Effectiveness\*\* +\| Requires improvement +\| Good ▲ better +\|/,
    );
    expect((await ran(["compare", "--format", "csv", first, second], { isTTY: true })).out).toMatch(/^table,body,question,/);
    expect((await ran(["compare", "--format", "markdown", first, second])).out).toContain(`[Good](${second}#L250) = same`);
  });

  test("keeps bodies apart, and says which files are compared with none", async () => {
    const list = join(folder, "list.txt");
    writeFileSync(list, "Buy milk.\n");
    const { code, out, err } = await ran(["compare", first, police, list, second]);
    expect(code).toBe(0);
    expect(comparisons(out).map(({ body }) => body)).toEqual(["Calderfold Fire and Rescue Service"]);
    expect(err.split("\n")).toEqual([
      `inspection-lens: ${police}: no other file is about an inspection of Northholme Police of this kind, so it is compared with none`,
      `inspection-lens: ${list}: this is not an inspection report, so it is compared with none`,
      "",
    ]);
  });

  test("sets an article beside the report of its inspection, also where the two are all there is", async () => {
    const { code, out, err } = await ran(["compare", "--format", "markdown", article, second]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^# Calderfold Fire and Rescue Service\n[\s\S]*\n## article-calderfold-2023-01\.txt beside the report\n/);
    expect(out).toContain(`**words omitted** · [report line 113](${second}#L113) also has “it has itself put”`);
  });

  test("says which article has no report among the files", async () => {
    const { code, out, err } = await ran(["compare", first, article, third]);
    expect([code, err]).toEqual([0, `inspection-lens: ${article}: the report of 2021/22 is not among the files\n`]);
    expect(out).toContain('"articles": []');
  });

  test("compares the others where a file cannot be read", async () => {
    const missing = join(folder, "nope.txt");
    const { code, out, err } = await ran(["compare", first, missing, second]);
    expect([code, err]).toEqual([2, `inspection-lens: ${missing}: there is no such file\n`]);
    expect(comparisons(out)).toHaveLength(1);
  });

  test("has nothing to say of a file and itself", async () => {
    const { code, out, err } = await ran(["compare", first, first]);
    expect([code, comparisons(out)]).toEqual([0, []]);
    expect(err).toContain("no other file is about an inspection of Calderfold Fire and Rescue Service");
  });

  test.each([
    [[first], "compare needs two files or more."],
    [["--format", "xml", first, second], 'There is no format "xml": choose markdown, json or csv.'],
    [["--config", "a.json", "--no-config", first, second], "--config and --no-config exclude each other."],
  ])("%j is wrong usage", async (args, sentence) => {
    const { code, out, err } = await ran(["compare", ...args]);
    expect([code, out, err]).toEqual([2, "", `inspection-lens: ${sentence} Try inspection-lens compare --help.\n`]);
  });
});
