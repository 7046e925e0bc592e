import { describe, expect, test } from "vitest";
import { earlierGrades } from "../../server/src/compare/earlierGrades.ts";
import { summary } from "../support/summary.ts";

const asked = { grade: "requires improvement", subjectId: "prevention", inspection: null };
const first = summary("first", { frameworkId: "hmicfrs-fire-2018" }, { grade: "inadequate" }, { grade: "good", subjectId: "protection" });
const second = summary(
  "second",
  { frameworkId: "hmicfrs-fire-2021" },
  { grade: "requires improvement" },
  { form: "table", prior: true, inspection: "2018/19" },
  { prior: true, inspection: "2019" },
);
const third = summary("third", { frameworkId: "hmicfrs-fire-2023" }, { grade: "requires improvement" });
const told = (...[own, of, others]: Parameters<typeof earlierGrades>) =>
  earlierGrades(own, of, others).map(({ uri, line, grade, round, relation }) => `${round} ${grade} (${uri} ${line}) ${relation}`);

describe("earlierGrades", () => {
  test("one text's labels for one inspection are one, told once at the plainest place", () => {
    expect(told(second, asked, [])).toEqual(["2018/19 good (second 3) worse"]);
  });

  test("what the text says comes before what the earlier report says, and both are told", () => {
    expect(told(second, asked, [first, third])).toEqual(["2018/19 good (second 3) worse", "2018/19 inadequate (first 1) better"]);
  });

  test("grades of several earlier reports come newest first", () => {
    expect(told(third, asked, [first, second])).toEqual([
      "2021/22 requires improvement (second 1) not directly comparable",
      "2018/19 inadequate (first 1) not directly comparable",
    ]);
  });

  test("a later report's memory stands in for a report that is not there", () => {
    expect(told(third, asked, [second]).at(-1)).toBe("2018/19 good (second 3) not directly comparable");
  });

  test("a report is believed before an article about the same inspection", () => {
    const article = summary("article", { kind: "article", frameworkId: "hmicfrs-fire-2018" }, { form: "news", grade: "outstanding" });
    expect(told(second, asked, [article, first]).at(-1)).toBe("2018/19 inadequate (first 1) better");
    expect(told(second, asked, [article]).at(-1)).toBe("2018/19 outstanding (article 1) worse");
  });

  test("an article has the earlier grades of the inspection it speaks of", () => {
    const article = summary(
      "article",
      { kind: "article", frameworkId: "hmicfrs-fire-2021" },
      { form: "news", grade: "requires improvement" },
    );
    expect(told(article, asked, [second, first, third])).toEqual(["2018/19 inadequate (first 1) better"]);
  });

  test("a prior grade is asked for what came before it", () => {
    const prior = { grade: "good", subjectId: "prevention", inspection: "2021/22", prior: true };
    expect(told(third, prior, [first, second])).toEqual(["2018/19 inadequate (first 1) better"]);
  });

  test("another body, a later inspection and a grade of nothing in particular give none", () => {
    expect(told(second, asked, [{ ...first, identity: { ...first.identity, body: "Marlbeck Fire and Rescue Service" } }])).toHaveLength(1);
    expect(told(first, asked, [second, third])).toEqual([]);
    expect(told(second, { ...asked, subjectId: null }, [first])).toEqual([]);
  });

  test("counts say nothing of a single subject", () => {
    const counting = summary("counting", { frameworkId: "hmicfrs-fire-2018" }, { form: "count" });
    expect(told(second, asked, [counting])).toHaveLength(1);
  });
});
