import { describe, expect, test } from "vitest";
import { fateOf } from "../../../server/src/compare/lifeLines/fate.ts";
import { lifeLines } from "../../../server/src/compare/lifeLines/lifeLines.ts";
import type { ReportDocument } from "../../../server/src/model/document.ts";
import type { LifeLine } from "../../../server/src/model/lifeLine.ts";
import { document, ROUND_1, ROUND_2, ROUND_3, sample } from "../../support/samples.ts";

const rounds = [ROUND_1, ROUND_2, ROUND_3].map(sample);

/** The life-line whose first event has these words; fails where there is none. */
function lineOn(words: string, documents: readonly ReportDocument[] = rounds): LifeLine {
  const found = lifeLines(documents).find(({ events }) => events[0]?.words.includes(words));
  if (!found) throw new Error(`no life-line on ${words}`);
  return found;
}

const told = ({ events }: LifeLine): readonly string[] =>
  events.map(({ inspection, line, kind, explicit }) => `${inspection}, line ${line}: ${kind}${explicit ? "" : " in other words"}`);

/** A report with one question and what stands under it. */
const report = (inspection: "2018/19" | "2021/22", ...paragraphs: readonly string[]): ReportDocument =>
  document(
    [
      `Fire & Rescue Service ${inspection}`,
      "An inspection of Calderfold Fire and Rescue Service",
      "Preventing fires and other risks",
      "Good",
      ...paragraphs,
    ].join("\n\n"),
    `file:///${inspection.replace("/", "-")}.txt`,
  );

const asking = (...areas: readonly string[]): readonly string[] => ["Areas for improvement", areas.map((area) => `- ${area}`).join("\n")];

describe("the life of an area for improvement", () => {
  test("goes over three reports, from its issue to the day it is addressed", () => {
    expect(told(lineOn("evaluate its prevention work"))).toEqual([
      "2018/19, line 137: issued",
      "2021/22, line 297: recalled",
      "2021/22, line 299: not addressed in other words",
      "2021/22, line 260: issued again",
      "2023-25, line 74: recalled",
      "2023-25, line 76: addressed",
    ]);
  });

  test("is the same whatever order the reports are given in", () => {
    expect(lifeLines([rounds[2]!, rounds[0]!, rounds[1]!])).toEqual(lifeLines(rounds));
  });

  test("says whether it was issued again word for word or in other words, and how alike they are", () => {
    const again = (line: LifeLine) => line.events.filter(({ kind }) => kind === "issued again").map(({ likeness }) => likeness);
    expect(again(lineOn("evaluate its prevention work"))).toEqual([{ share: 1, isVerbatim: true }]);
    const [inOtherWords, verbatim] = again(lineOn("business continuity plans every year"));
    expect(inOtherWords?.isVerbatim).toBe(false);
    expect(inOtherWords?.share).toBeGreaterThan(0.5);
    expect(inOtherWords?.share).toBeLessThan(1);
    expect(verbatim).toEqual({ share: 1, isVerbatim: true });
  });

  test("begins with its recall where the report that issued it is not at hand, under that inspection's name", () => {
    const line = lineOn("evaluate its prevention work", [rounds[1]!]);
    expect(line.issuedBy).toBe("2018/19");
    expect(told(line)).toEqual([
      "2021/22, line 297: recalled",
      "2021/22, line 299: not addressed in other words",
      "2021/22, line 260: issued again",
    ]);
  });

  test("has no article in it, and of two texts of one report only one", () => {
    const article = sample("article-calderfold-2023-01.txt");
    const copy = { ...rounds[1]!, uri: "file:///copy.txt" };
    expect(lifeLines([...rounds, article, copy])).toEqual(lifeLines(rounds));
  });

  test("goes on where a report asks for the same without a word on the last one", () => {
    const before = report("2018/19", ...asking("The service should check the smoke alarms of all homes with oxygen equipment every year."));
    const same = report(
      "2021/22",
      ...asking("The service should check smoke alarms in all homes with oxygen equipment every single year."),
    );
    expect(lifeLines([before, same]).map(told)).toEqual([["2018/19, line 11: issued", "2021/22, line 11: issued again"]]);
  });

  test.each([
    [
      "a short demand inside a long one",
      "The service should plan its visits.",
      "The service should plan its visits to schools, train those who make them, record what was said and report the numbers to the authority.",
    ],
    [
      "the words of the trade",
      "The service should evaluate its prevention activity with partners.",
      "The service should quality assure its prevention activity with partners and train staff.",
    ],
  ])("%s is not the same area for improvement", (_, one, other) => {
    expect(lifeLines([report("2018/19", ...asking(one)), report("2021/22", ...asking(other))]).length).toBe(2);
  });

  test("ends where the report says that it was addressed, whatever else the report asks for", () => {
    const before = report("2018/19", ...asking("The service should train staff to carry out home visits well."));
    const after = report(
      "2021/22",
      ...asking("The service should train staff to carry out home visits on time."),
      "Training",
      "In our last inspection, we identified an area for improvement that the service should train staff to carry out home visits well. The service has addressed this area for improvement.",
    );
    expect(lifeLines([before, after]).map((line) => fateOf(line, "2021/22"))).toEqual(["addressed", "current"]);
  });
});

test("a practice is praised and has no life-line", () => {
  const praised = report("2018/19", "Innovative practice", "The service lends robot dogs to schools so that children learn about fire.");
  expect(praised.report.improvements.map(({ kind }) => kind)).toEqual(["innovative-practice"]);
  expect(lifeLines([praised])).toEqual([]);
});

test("the fates of what the first report asked for", () => {
  const lines = lifeLines(rounds.slice(0, 2)).filter(({ issuedBy }) => issuedBy === "2018/19");
  expect(lines.map((line) => fateOf(line, "2021/22"))).toEqual([
    "addressed",
    "addressed in other words",
    "not addressed, issued again",
    "addressed",
    "addressed",
    "not addressed, issued again",
    "addressed",
    "not addressed, issued again",
    "addressed",
  ]);
});

test("what no later report mentions was not mentioned again, and what the newest asks for is current", () => {
  const before = report("2018/19", ...asking("The service should train staff to carry out home visits."));
  const after = report("2021/22", ...asking("The service should test its sirens."));
  expect(lifeLines([before, after]).map((line) => fateOf(line, "2021/22"))).toEqual(["not mentioned again", "current"]);
});

test("the time it takes grows no faster than the text", () => {
  const area = (i: number) =>
    `The service should check the ${["pumps", "ladders", "hoses", "boats"][i % 4]} at station number ${i} each week.`;
  const long = (n: number) => [
    report("2018/19", ...asking(...Array.from({ length: n }, (_, i) => area(i)))),
    report("2021/22", ...asking(...Array.from({ length: n }, (_, i) => area(i + 1)))),
  ];
  const time = (documents: readonly ReportDocument[]): number => {
    const start = performance.now();
    lifeLines(documents);
    return performance.now() - start;
  };
  const [some, many] = [long(1_000), long(4_000)];
  time(some);
  expect(time(many)).toBeLessThan(10 * Math.max(time(some), 20));
});
