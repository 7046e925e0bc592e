import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Pattern[];
}

const file = new URL("../syntaxes/inspection-report.tmLanguage.json", import.meta.url);
const { repository }: { repository: Readonly<Record<string, Pattern>> } = JSON.parse(readFileSync(file, "utf8"));
const flat = (pattern: Pattern): readonly Pattern[] => (pattern.match ? [pattern] : (pattern.patterns ?? []).flatMap(flat));
// The patterns keep to what JavaScript and the editor's own engine read alike.
const patterns = Object.values(repository).flatMap(flat);

/** What is painted in a line: each stretch with the first two words of its scope. */
const painted = (line: string): readonly string[] =>
  patterns.flatMap(({ match = "", name, captures }) =>
    [...line.matchAll(new RegExp(match, "g"))].map((found) => {
      const group = found.findIndex((words, i) => i > 0 && words !== undefined);
      const scope = name ?? captures?.[group]?.name ?? "";
      return `${scope.split(".").slice(0, 2).join(".")}: ${(found[captures ? group : 0] ?? "").trim()}`;
    }),
  );

test.each([
  ["Good", ["Good"]],
  ["  **Requires improvement**", ["Requires improvement"]],
  ["Preventing fires and other risks\tInadequate", ["Inadequate"]],
  ["| Responding to emergencies | Adequate | Good |", ["Adequate"]],
  ["Making best use of resources      Outstanding   ", ["Outstanding"]],
  ["Good (2019: Requires improvement)", ["Good"]],
  ["Responding to fires**Inadequate (2018/19: Good)**", ["Inadequate"]],
  ["Protecting the public\t Good\tRequires improvement", ["Good"]],
  ["Protecting the public    Good    Requires improvement", ["Good"]],
])("a current grade is painted where it is a grade: %j", (line, expected) => {
  expect(painted(line)).toEqual(expected.map((grade) => `strong.grade: ${grade}`));
});

test.each([
  "Good practice is shared with neighbours.",
  "The service is good at preventing fires.",
  "It has a good understanding.  Good plans need data.",
  "Staff said the food was good",
  "Recommendations were made in an earlier report.",
  "We published it in 2019, for 2021/22.",
  "Published on 14 May 2025, on the round of 2023–25",
])("a sentence is left alone: %j", (line) => {
  expect(painted(line)).toEqual([]);
});

test("headings of findings, figures and furniture are painted", () => {
  expect(painted("Areas for improvement")).toEqual(["markup.heading: Areas for improvement"]);
  expect(painted("**Accelerated cause of concern**")).toEqual(["markup.heading: **Accelerated cause of concern**"]);
  expect(painted("Of 1,204 checks, 64 percent cost £1.5m; 88.4% were late.")).toEqual(
    ["1,204", "64 percent", "£1.5m", "88.4%"].map((figure) => `constant.numeric: ${figure}`),
  );
  expect(painted("UNDER EMBARGO UNTIL 00.01 ON 20 JANUARY 2023Effectiveness")).toContain(
    "comment.line: UNDER EMBARGO UNTIL 00.01 ON 20 JANUARY 2023",
  );
  for (const furniture of ["UNDER EMBARGO", "Page 3 of 9", "- 3 -", "<hr/>"])
    expect(painted(furniture)).toContain(`comment.line: ${furniture}`);
  expect(painted("UNDER EMBARGO**Workforce**")).toEqual(["comment.line: UNDER EMBARGO"]);
  expect(painted("  12")).toContain("comment.line: 12");
  expect(painted("Effectiveness ......... 6")).toContain("comment.line: ......... 6");
});

test("no line takes long, however it is made", () => {
  const start = performance.now();
  for (const part of [".", " ", "1", "1,111", "Good ", "\t", "#", "**", "| "]) painted(`${part.repeat(20_000 / part.length)}x`);
  expect(performance.now() - start).toBeLessThan(500);
});
