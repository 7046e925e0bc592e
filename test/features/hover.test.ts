import { describe, expect, test } from "vitest";
import { hover } from "../../server/src/features/hover.ts";
import type { ReportDocument } from "../../server/src/model/document.ts";
import type { ReportSummary } from "../../server/src/model/summary.ts";
import { document, ROUND_1, ROUND_2, ROUND_3, sample, summaries } from "../support/samples.ts";

/** What a hover says on the first of some words at or after a 1-based line; fails where there is none. */
function told(report: ReportDocument, line: number, words: string, others: readonly ReportSummary[] = []): string {
  const start = report.report.lineStarts[line - 1] ?? 0;
  const found = hover(report, others, report.text.indexOf(words, start));
  if (!found) throw new Error(`nothing on ${words}`);
  return found.markdown.replaceAll("file:///samples/", "");
}

describe("hover on a grade", () => {
  test("names subject, body, inspection, the prior grade with both its labels, where it stands and how the two compare", () => {
    expect(told(sample(ROUND_2), 301, "Requires improvement")).toBe(
      [
        "**Requires improvement** · Protecting the public through fire regulation  \nCalderfold Fire and Rescue Service, 2021/22",
        "was **Good** in 2018/19 (2019): one step down on the same four-tier scale  \n*this section heading ([line 301](calderfold-fire-2021-22.txt#L301)), the overview table ([line 90](calderfold-fire-2021-22.txt#L90))*",
        "3 areas for improvement",
      ].join("\n\n"),
    );
  });

  test("adds the earlier report that lies beside it, with its words", () => {
    expect(told(sample(ROUND_2), 301, "Requires improvement", summaries(ROUND_1))).toContain(
      "report of 2018/19, [line 159](calderfold-fire-2018-19.txt#L159) “Good”*",
    );
  });

  test("says that five tiers may not be compared with four, once, and never better or worse", () => {
    const words = told(sample(ROUND_3), 80, "Adequate", summaries(ROUND_1, ROUND_2));
    expect(words).toContain("was **Requires improvement** in 2021/22: *not directly comparable*, the scale went from four tiers to five");
    expect(words).toContain("was **Good** in 2018/19: *not directly comparable*, as above");
    expect(words).not.toMatch(/step (up|down)/);
  });

  test("shows both where the sources disagree about the earlier grade", () => {
    const words = told(sample(ROUND_2), 577, "Good", summaries(ROUND_1));
    expect(words).toContain("in 2018/19 (2019): **the sources disagree**");
    expect(words).toMatch(/- \*\*Good\*\*, unchanged on the same four-tier scale: \*this section heading/);
    expect(words).toMatch(/- \*\*Requires improvement\*\*, one step up .*overview table .*report of 2018\/19, \[line 288\]/);
  });

  test("a prior grade tells what the subject is graded now", () => {
    const words = told(sample(ROUND_2), 90, "Good");
    expect(words).toContain("Calderfold Fire and Rescue Service, 2018/19, an earlier inspection");
    expect(words).toContain("now **Requires improvement** in 2021/22: one step down on the same four-tier scale");
  });

  test("says where nothing earlier is known", () => {
    expect(told(sample(ROUND_1), 131, "Good")).toContain("*no earlier grade in this text or in the other reports here*");
  });

  test("an article's grade is told as the article's, with the report's before", () => {
    const article = sample("article-calderfold-2025.txt");
    const words = told(article, 11, "require improvement", summaries(ROUND_2));
    expect(words).toContain("Calderfold Fire and Rescue Service, 2023-25, as the article reports it");
    expect(words).toContain("the sources disagree");
  });

  test("several subjects of one grade have a line each", () => {
    const article = sample("article-calderfold-2023-01.txt");
    const words = told(article, 1, "required improvement");
    expect(words).toMatch(/^\*\*Requires improvement\*\* · Effectiveness · People/);
    expect(words).toMatch(/- Effectiveness: now \*\*Good\*\* in 2021\/22: one step up[^\n]*\n- People: now \*\*Good\*\*/);
  });

  test("a count says how many", () => {
    const article = sample("article-calderfold-2023-01.txt");
    expect(told(article, 1, "good’")).toContain("**Good** · a count of 7  \n2021/22, as the article reports it");
  });
});

test("the name of a question in its heading tells what its grade tells", () => {
  const report = sample(ROUND_2);
  expect(told(report, 301, "Protecting the public")).toBe(told(report, 301, "Requires improvement"));
  expect(told(report, 644, "Managing performance")).toContain("**Good** · Managing performance and developing leaders");
});

test("where the editor shows pictures, one shows the grade at all inspections, with its words and broken where the scale changed", () => {
  const report = sample(ROUND_3);
  const at = report.text.indexOf("Adequate", report.report.lineStarts[79]);
  const words = hover(report, summaries(ROUND_1, ROUND_2), at, { showsPictures: true })?.markdown ?? "";
  const [, alternative, svg] = /!\[([^\]]*)\]\(data:image\/svg\+xml;base64,([^)]*)\)/.exec(words) ?? [];
  expect(alternative).toBe("Good 2018/19 › Requires improvement 2021/22 ¦ Adequate 2023-25, scale changed");
  expect(Buffer.from(svg ?? "", "base64").toString()).toMatch(/^<svg .*Requires improvement.*<\/svg>$/);
  expect(hover(report, summaries(ROUND_1, ROUND_2), at)?.markdown).not.toContain("data:");
  expect(hover(sample(ROUND_1), [], sample(ROUND_1).text.indexOf("Good", 6000), { showsPictures: true })?.markdown).not.toContain("data:");
});

test("the name of a question in a sentence tells what its grade tells", () => {
  const article = sample("article-calderfold-2025.txt");
  const words = told(article, 16, "ensuring fairness", summaries(ROUND_2));
  expect(words).toContain("**Requires improvement** · Ensuring fairness and promoting diversity");
  expect(words).toMatch(/was \*\*Requires improvement\*\* in 2021\/22: \*not directly comparable\*.*\n.*report of 2021\/22, \[line \d+\]/);
  expect(() => told(article, 11, "promoting the right values", summaries(ROUND_2))).toThrow("nothing on");
  const ungraded = told(article, 11, "promoting the right values", summaries(ROUND_2, ROUND_3));
  expect(ungraded).toMatch(
    /^\*\*Inadequate\*\* · Promoting the right values and culture {2}\nby the report of the same inspection, \[line \d+\]/,
  );
  expect(ungraded).toContain("was **Good** in 2021/22: *not directly comparable*");
});

test("an article's grade is held against the report of its inspection", () => {
  const article = sample("article-calderfold-2025.txt");
  expect(told(article, 15, "best use of resources", summaries(ROUND_3))).toContain("as in the report, [line ");
  const wrong = document(article.text.replaceAll("require improvement", "be inadequate"), article.uri);
  expect(told(wrong, 15, "best use of resources", summaries(ROUND_3))).toContain("the report gives **Requires improvement**, [line ");
  expect(told(sample(ROUND_3), 80, "Adequate", summaries(ROUND_2))).not.toContain("the report");
});

describe("hover on a finding", () => {
  test("an area for improvement tells which of how many it is, and that it was issued again", () => {
    expect(told(sample(ROUND_2), 457, "business continuity")).toBe(
      [
        "**Area for improvement** 2 of 2 · Making best use of resources",
        "**Not addressed, issued again**",
        "- 2021/22: recalled *([line 483](calderfold-fire-2021-22.txt#L483))*; not addressed *([line 485](calderfold-fire-2021-22.txt#L485))*; issued again, 89 percent of the words alike *(here)*",
      ].join("\n\n"),
    );
    expect(told(sample(ROUND_2), 210, "border")).toBe("**Area for improvement** · Understanding the risk of fire and other emergencies");
  });

  test("an area for improvement tells its whole life where the other reports are at hand", () => {
    const [before, own, after] = [ROUND_1, ROUND_2, ROUND_3].map(sample) as [ReportDocument, ReportDocument, ReportDocument];
    const related = [before, after];
    const at = own.text.indexOf("evaluate its prevention work", own.report.lineStarts[259]);
    const words = hover(own, [], at, { related })?.markdown.replaceAll("file:///samples/", "");
    expect(words?.split("\n\n").slice(1)).toEqual([
      "**Addressed**, by the report of 2023-25",
      [
        "- 2018/19: issued *(report, [line 137](calderfold-fire-2018-19.txt#L137))*",
        "- 2021/22: recalled *([line 297](calderfold-fire-2021-22.txt#L297))*; not addressed, in other words *([line 299](calderfold-fire-2021-22.txt#L299))*; issued again, word for word *(here)*",
        "- 2023-25: recalled *(report, [line 74](calderfold-fire-2023-25.txt#L74))*; addressed *(report, [line 76](calderfold-fire-2023-25.txt#L76))*",
      ].join("\n"),
    ]);
    const forgotten = own.text.indexOf("quality assure a sample");
    expect(hover(own, [], forgotten, { related })?.markdown).toMatch(/\n\n\*\*Not mentioned again\*\*$/);
    const recalled = own.text.indexOf("We were disappointed", own.report.lineStarts[298]);
    expect(hover(own, [], recalled, { related })?.markdown).toContain("- 2018/19: issued *(report, ");
  });

  test("a claim on earlier areas for improvement is recounted", () => {
    expect(told(sample(ROUND_2), 115, "8 out of 9")).toContain(
      "recounted in this report: 5 addressed, 1 addressed in other words, 3 not addressed",
    );
  });

  test("a recommendation tells by when it is to be met", () => {
    const report = sample(ROUND_3);
    expect(told(report, 205, "give staff a way")).toMatch(/^\*\*Recommendation\*\* 1 of \d+ · .*\n\nto be met by 31 August 2025$/);
  });

  test("what became of an earlier area for improvement is told on both of its sentences", () => {
    const [status, recalled] = [told(sample(ROUND_2), 234, "has addressed"), told(sample(ROUND_2), 230, "keep the risk information")];
    expect(status).toContain("**Earlier area for improvement: addressed** · Understanding the risk of fire and other emergencies");
    expect(status).toContain("recalled at [line 230](calderfold-fire-2021-22.txt#L230): “In our last inspection,");
    expect(recalled).toBe(status);
    expect(told(sample(ROUND_2), 226, "Consultation")).toContain("*the text says so in other words*");
  });
});

test("where nothing was found there is no hover", () => {
  const report = sample(ROUND_2);
  expect(hover(report, [], report.text.indexOf("crews in a week of heavy rain"))).toBeUndefined();
  expect(hover(report, [], 0)).toBeUndefined();
});

test("a report's own marks stay words, and an address with brackets stays a link", () => {
  const text =
    "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\nPreventing fires and other risks\n\nGood (2019: Inadequate)\n\nAreas for improvement\n\n- The service should <b>not</b> use `ticks` or *stars*.\n\nIn our last inspection, we identified an area for improvement that the service should use <i>italics</i> and [links] less. The service has addressed this area for improvement.\n";
  const report = document(text, "file:///s/a%20(copy).txt");
  expect(hover(report, [], text.indexOf("has addressed"))?.markdown).toContain("should use \\<i\\>italics\\</i\\> and \\[links\\] less");
  expect(hover(report, [], text.indexOf("Good ("))?.markdown).toContain("(file:///s/a%20%28copy%29.txt#L7)");
});
