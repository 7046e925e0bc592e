import { describe, expect, test } from "vitest";
import { comparisonPage } from "../../server/src/wording/comparisonPage.ts";
import { compared } from "../support/comparisons.ts";
import { ROUND_1, ROUND_2, ROUND_3 } from "../support/samples.ts";

const linkOf = (uri: string, line: number): string => `${uri.split("/").at(-1)}#L${line}`;
const three = compared(ROUND_1, ROUND_2, ROUND_3);

describe("the page", () => {
  test("on three rounds reads as it did", async () => {
    await expect(comparisonPage(three, { linkOf, hasPicture: false })).toMatchFileSnapshot("../samples/comparison/calderfold.md");
  });

  test("without links reads as plain text, in even columns", () => {
    const page = comparisonPage(three, { linkOf: () => undefined, hasPicture: false });
    expect(page).not.toContain("](");
    const table = page.split("\n").filter((line) => line.startsWith("| ") && !line.includes("national risks"));
    expect(new Set(table.slice(0, 14).map((line) => line.length)).size).toBe(1);
  });

  test("has the picture as an image that says in words what it shows", () => {
    const page = comparisonPage(three, { linkOf, hasPicture: true });
    expect(page).toMatch(
      /!\[Grades of Calderfold .*: Good 2018\/19 › Requires improvement 2021\/22 ¦ Adequate 2023-25, scale changed\. .*\]\(data:image\/svg\+xml;base64,[\w+/=]+\)/,
    );
  });

  test("on a report and an article about one inspection has no picture, and neither directions nor sections without a word", () => {
    const own = compared(ROUND_1, "article-calderfold-2023-01.txt");
    const page = comparisonPage(
      { ...own, inspections: own.inspections.slice(0, 1), subjects: own.subjects.map((one) => ({ ...one, cells: one.cells.slice(0, 1) })) },
      { linkOf, hasPicture: true },
    );
    expect(page).toContain("1 inspection: 2018/19");
    expect(page).not.toMatch(/[▲▼]|data:image|## What changed/);
    expect(page).not.toMatch(/## [^\n]+\n\n##? /);
  });

  test("says once why rounds may not be compared, and sets no arrow there", () => {
    const page = comparisonPage(three, { linkOf, hasPicture: false });
    expect(page.match(/adequate is new/g)).toHaveLength(1);
    const rows = page.split("\n").filter((line) => line.startsWith("| "));
    expect(rows.filter((row) => /[▲▼=] \w+ \|$/.test(row.trimEnd()))).toEqual([]);
  });

  test("keeps words of the texts from making Markdown or new columns", () => {
    const [first, ...rest] = three.subjects;
    const subjects = [{ ...first!, name: "Fire | *and* <b>risk</b> [x](y)" }, ...rest];
    const page = comparisonPage({ ...three, body: "A_b_ #1", subjects }, { linkOf, hasPicture: false });
    expect(page.split("\n")[0]).toBe("# A\\_b\\_ \\#1");
    expect(page).toContain("| **Fire \\| \\*and\\* \\<b\\>risk\\</b\\> \\[x\\](y)** ");
  });
});
