import { expect, test } from "vitest";
import { lineAt } from "../../server/src/compare/lineAt.ts";
import { comparisonWithReport } from "../../server/src/features/checks.ts";
import { definition } from "../../server/src/features/definition.ts";
import { asksForRelated, hover } from "../../server/src/features/hover.ts";
import type { ReportDocument } from "../../server/src/model/document.ts";
import { checksPage } from "../../server/src/wording/checksPage.ts";
import { ARTICLE_2, ROUND_1, ROUND_2, ROUND_3, sample } from "../support/samples.ts";

const article = sample(ARTICLE_2);
const related = [ROUND_1, ROUND_2, ROUND_3].map(sample);

/** The page on an article, as lines; the reason where there is none. */
function pageOf(one: ReportDocument, others: readonly ReportDocument[]): readonly string[] {
  const answer = comparisonWithReport(one, others);
  return ("page" in answer ? answer.page : answer.reason).replaceAll("file:///samples/", "").split("\n");
}

test("an article's quotations and claims stand in a page with their verdicts, and a link to each place", () => {
  const page = pageOf(article, related);
  expect(page.slice(0, 3)).toEqual([
    "# article-calderfold-2023-01.txt beside the report",
    "",
    "Calderfold Fire and Rescue Service, 2021/22 · report: [calderfold-fire-2021-22.txt](calderfold-fire-2021-22.txt#L1)",
  ]);
  const at = page.findIndex((line) => line.startsWith("- [line 18](article-calderfold-2023-01.txt#L18): “The service has fallen behind"));
  expect(page[at + 1]).toMatch(
    /^ {2}\*\*words omitted\*\* · \[report line 113\]\(calderfold-fire-2021-22\.txt#L113\) also has “it has itself put”?/,
  );
  expect(page).toContain("  **another speaker** · not the inspectorate’s words");
  expect(page.some((line) => line.includes("**count recounted, it"))).toBe(true);
  const grade = page.indexOf("- [line 14](article-calderfold-2023-01.txt#L14): “good” (Effectiveness)  ");
  expect(page[grade + 1]).toBe("  **as in the report** · the report gives Good ([line 186](calderfold-fire-2021-22.txt#L186))");
  expect(page.at(-2)).toMatch(/^A verdict says what became/);
});

test("an article is held against the report of its own inspection, and without that against none", () => {
  expect(pageOf(article, [sample(ROUND_1), sample(ROUND_3)])).toEqual([
    "The report of 2021/22 on Calderfold Fire and Rescue Service is not among the files here.",
  ]);
  expect(pageOf(sample(ROUND_2), related)[0]).toMatch(/^This is a report itself/);
});

test("an article that quotes nothing says so", () => {
  const article = { uri: "file:///a.txt", reportUri: "file:///r.txt", body: "Calderfold", inspection: null, checks: [] };
  const page = checksPage([article], { linkOf: () => undefined, level: 1 });
  expect(page).toContain("Nothing in it is quoted from the report or claims what the report has.");
  expect(page).not.toContain("##");
});

test("a quotation under the pointer tells its verdict and the report's own sentence, and leads there", () => {
  const at = article.text.indexOf("fallen behind with fire safety audits");
  expect(asksForRelated(article, at)).toBe(true);
  const told = hover(article, [], at, { related })?.markdown.replaceAll("file:///samples/", "");
  expect(told?.split("\n\n")).toEqual([
    "**Words omitted** · Marian Holt, HM Inspector of Fire & Rescue Services".replace("&", "\\&"),
    expect.stringMatching(/^\[report line 113\]\(calderfold-fire-2021-22\.txt#L113\) also has “/),
    expect.stringMatching(
      /^the report: “The service has fallen behind with fire safety audits of the buildings it has itself put in the highest/,
    ),
  ]);
  expect(hover(article, [], at)).toBeUndefined();
  const [target] = definition(article, related, at)?.targets ?? [];
  expect(target?.document.uri).toContain(ROUND_2);
  expect(target && lineAt(target.document.report, target.span.start)).toBe(113);
});
