import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanCopy, type LineMap } from "../../server/src/features/cleanCopy.ts";
import { readDocument } from "../../server/src/features/document.ts";
import type { ReportDocument } from "../../server/src/model/document.ts";
import { parseReport } from "../../server/src/parse.ts";
import { anyText } from "../support/arbitraries.ts";
import { document, ROUND_2, sample, sampleNames } from "../support/samples.ts";

const OPENING = "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\nEffectiveness\n\nGood\n\n";

/** The copy of a text behind an opening that makes it a report, without the opening and without a map. */
const copied = (text: string): string =>
  cleanCopy(document(OPENING + text), "none")
    .slice(OPENING.length)
    .trimEnd();

/** All letters and digits of a text's words without page furniture, in order. */
function wordsIn(text: string): string {
  const { text: meant, tokens } = parseReport.read(text).reading;
  let words = "";
  for (let i = 0; i < tokens.count; i++) words += meant.slice(tokens.start[i], tokens.end[i]).replace(/[^\p{L}\p{N}]/gu, "");
  return words;
}

/** What is recognised in a document, without its places. */
const recognised = ({ report }: ReportDocument) => ({
  gradings: report.gradings.map(({ form, grade, subjectId, prior, inspection }) => ({ form, grade, subjectId, prior, inspection })),
  states: report.states.map(({ state, subjectId }) => ({ state, subjectId })),
  improvements: report.improvements.map(({ kind, subjectId }) => ({ kind, subjectId })),
  followUps: report.followUps.map(({ status, explicit, subjectId }) => ({ status, explicit, subjectId })),
  statistics: report.statistics.map(({ kind, value, percent, unit, period }) => ({ kind, value, percent, unit, period })),
});

describe.each(sampleNames)("%s", (name) => {
  test("every word is in the copy, in order, and none besides", () => {
    expect(cleanCopy(sample(name), "none").replace(/[^\p{L}\p{N}]/gu, "")).toBe(wordsIn(sample(name).text));
  });

  test.each<LineMap>(["none", "end", "margin"])("a copy with its lines %s is recognised as the report is", (map) => {
    expect(recognised(document(cleanCopy(sample(name), map)))).toEqual(recognised(sample(name)));
  });
});

test("any text behind a report keeps its words", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const report = readDocument("file:///report.txt", OPENING + text);
      fc.pre(report !== undefined); // some texts make another kind of text of it
      expect(cleanCopy(report, "none").replace(/[^\p{L}\p{N}]/gu, "")).toBe(wordsIn(report.text));
    }),
    { numRuns: 150 },
  );
});

test.each([
  [
    "a heading comes off what it was glued to",
    "UNDER EMBARGO**People****Good (2019: Good)**\nStaff are well.",
    "People\n\nGood (2019: Good)\n\nStaff are well.",
  ],
  [
    "a paragraph is one line, across lines and pages",
    "The service has put in place a plan that every station follows,\nand it\n\nUNDER EMBARGO\n\nhas kept to it.",
    "The service has put in place a plan that every station follows, and it has kept to it.",
  ],
  ["a broken word is whole", "The com-\nmunity is well.", "The community is well."],
  [
    "a compound keeps its hyphen",
    "This is a long-\nterm plan. A long road; each term has one.",
    "This is a long-term plan. A long road; each term has one.",
  ],
  ["bullets stay in their list", "- one thing\n- another thing\n\nThe end.", "- one thing\n- another thing\n\nThe end."],
  ["columns stay apart", "Question\tThis time\nPeople\tGood", "Question\tThis time\nPeople\tGood"],
  ["bold words do not tear a sentence apart", "The service has **nine** inspectors.", "The service has nine inspectors."],
  ["a link leaves its words", "They raised a [safeguarding](#) concern.", "They raised a safeguarding concern."],
])("%s", (_, given, expected) => {
  expect(copied(given)).toBe(expected);
});

describe("the map", () => {
  const report = sample(ROUND_2);
  const given = report.text.split(/\r?\n/);

  test("at the end leads each line of the copy to the line of the report with its first words", () => {
    const copy = cleanCopy(report, "end").split("\n");
    const entries = copy.flatMap((line) => {
      const [, at, from] = /^(\d+) → (\d+)(?:–\d+)?$/.exec(line) ?? [];
      return at === undefined ? [] : [[Number(at), Number(from)]];
    });
    expect(entries.length).toBeGreaterThan(100);
    for (const [at, from] of entries) {
      const [word = ""] = /[\p{L}\p{N}]+/u.exec(copy[at! - 1]!) ?? [];
      expect(given[from! - 1]).toContain(word);
    }
  });

  test("names the lines that were left out, which are page furniture", () => {
    const [, left = ""] = /on these lines of it: ([^.]+)\./.exec(cleanCopy(report, "end")) ?? [];
    const lines = left.split(", ").flatMap((run) => {
      const [first = 0, last = first] = run.split("–").map(Number);
      return Array.from({ length: last - first + 1 }, (_, i) => given[first + i - 1]);
    });
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).toMatch(/UNDER EMBARGO|^\s*[-–—_<>/hr\s\d]*$/);
  });

  test("stands in the margin above paragraphs and lists, and nowhere where it is not wanted", () => {
    expect(cleanCopy(report, "margin")).toMatch(/\n— \d+ —\nWe have been to Calderfold/);
    expect(cleanCopy(report, "none")).not.toMatch(/→|— \d+ —/);
  });
});

test("a text ten times as long takes no more than about ten times the work", () => {
  const time = (text: string): number => {
    const report = document(text);
    const start = performance.now();
    cleanCopy(report, "end");
    return performance.now() - start;
  };
  const text = sample(ROUND_2).text;
  time(text);
  const [short, long] = [Math.max(1, time(text.repeat(4))), time(text.repeat(40))];
  expect(long / short).toBeLessThan(100);
});
