import { describe, expect, test } from "vitest";
import { documentHighlight } from "../../server/src/features/documentHighlight.ts";
import { documentLinks } from "../../server/src/features/documentLinks.ts";
import { foldingRanges } from "../../server/src/features/foldingRanges.ts";
import { selectionRanges } from "../../server/src/features/selectionRange.ts";
import { semanticTokens } from "../../server/src/features/semanticTokens.ts";
import { ARTICLE_2, document, ROUND_2, ROUND_3, sample, sampleNames } from "../support/samples.ts";

const FIRE = "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\n";

describe("folding", () => {
  const { text } = sample(ROUND_2);
  const lines = text.split("\n");
  const folds = foldingRanges(sample(ROUND_2)).map(({ from, to, kind }) => ({ kind, first: lines[from - 1]!, last: lines[to - 1]! }));

  test("a section folds from its heading to its last words", () => {
    expect(folds.find(({ first }) => first === "Road and water safety")).toMatchObject({
      kind: "section",
      last: expect.stringMatching(/^The service leads the county's road safety/),
    });
    expect(folds.filter(({ first }) => /^(?:Effectiveness|Efficiency|People)$/.test(first))).toHaveLength(3);
    expect(folds.filter(({ last }) => last.trim() === "")).toEqual([]);
  });

  test("lines of page furniture that follow one another fold, a single one and one that shares its line do not", () => {
    const page = (words: string) => `${FIRE}Effectiveness\n\nGood\n\nThe plan is read\n\n${words}by everyone in the service.\n`;
    const furniture = (words: string) =>
      foldingRanges(document(page(words)))
        .filter(({ kind }) => kind === "furniture")
        .map(({ from, to }) => to - from + 1);
    expect(furniture("UNDER EMBARGO\n\nPage 3 of 9\n\n- 3 -\n\n")).toEqual([5]);
    expect(furniture("UNDER EMBARGO\n\n")).toEqual([]);
  });

  test("with few to show, the outermost are shown", () => {
    expect(foldingRanges(sample(ROUND_2), 12).map(({ from }) => lines[from - 1])).toEqual(
      expect.arrayContaining(["Effectiveness", "Efficiency", "People"]),
    );
  });
});

describe("selecting more and more", () => {
  const read = sample(ROUND_2);
  const words = (at: string, into = 0): readonly string[] => {
    const [chain = []] = selectionRanges(read, [read.text.indexOf(at) + into]);
    return chain.map(({ start, end }) => read.text.slice(start, end));
  };

  test("in a list of areas for improvement goes from the word to the finding, its box, the question, the pillar and the whole", () => {
    const chain = words("The service should evaluate its prevention work, so it knows", 14);
    expect(chain.slice(0, 2)).toEqual(["should", expect.stringMatching(/^The service should evaluate.*\.$/)]);
    const beginnings = chain.slice(2).map((one) => one.trim().split("\n")[0]!.slice(0, 20));
    expect(beginnings).toEqual(["Areas for improvemen", "Preventing fires and", "Effectiveness", "UNDER EMBARGO UNTIL "]);
  });

  test("in running text has the figure between word and sentence, and the paragraph after the sentence", () => {
    const chain = words("58 (97 percent)", 4);
    expect(chain[0]).toBe("97");
    expect(chain[1]).toBe("58 (97 percent)");
    expect(chain[2]).toMatch(/^Of the 60 records.*less than a week late\.$/s);
    expect(chain[3]).toMatch(/^Since then.*without being asked\.$/s);
  });

  test("goes over page furniture where a sentence does", () => {
    const cut = document(`${FIRE}Effectiveness\n\nGood\n\nThe plan is read\n\nUNDER EMBARGO\n\nby everyone. It is short.\n`);
    const [chain = []] = selectionRanges(cut, [cut.text.indexOf("read")]);
    expect(chain.slice(0, 2).map(({ start, end }) => cut.text.slice(start, end))).toEqual([
      "read",
      "The plan is read\n\nUNDER EMBARGO\n\nby everyone.",
    ]);
  });
});

describe("painting", () => {
  const painted = (read = sample(ROUND_2)) => semanticTokens(read).map(({ start, end, type }) => `${type}: ${read.text.slice(start, end)}`);

  test("has headings, grades, figures and page furniture", () => {
    expect(painted()).toEqual(
      expect.arrayContaining([
        "comment: UNDER EMBARGO",
        "pillar: Effectiveness",
        "question: Preventing fires and other risks",
        "heading: Road and water safety",
        "findingsHeading: Areas for improvement",
        "grade: Outstanding",
        "number: 60 records",
      ]),
    );
  });

  test("leaves earlier grades as they are, and lines of an article that may be no headings", () => {
    const heading = painted(document(`${FIRE}Effectiveness\n\nGood (2019: Inadequate)\n`));
    expect(heading).toContain("grade: Good");
    expect(heading).not.toContain("grade: Inadequate");
    expect(painted(sample(ARTICLE_2)).filter((one) => one.startsWith("heading"))).toEqual([]);
  });
});

describe("links", () => {
  const links = (text: string) => documentLinks({ text }).map(({ start, end, target }) => [text.slice(start, end), target]);

  test.each([
    ["See https://example.org/a(b)c.", [["https://example.org/a(b)c", "https://example.org/a(b)c"]]],
    ["(see http://example.org/plan?x=1), and", [["http://example.org/plan?x=1", "http://example.org/plan?x=1"]]],
    ["our [notes on data](https://example.org/notes) say", [["notes on data", "https://example.org/notes"]]],
    ["<https://example.org>", [["https://example.org", "https://example.org"]]],
    ["“https://example.org/x”", [["https://example.org/x", "https://example.org/x"]]],
  ])("lead to the addresses in a text: %j", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  test.each([
    "[national guidance](#) and page 12, line 303",
    "https://example.org/publications/fire-\nreport",
    "https:// and http://localhost",
    "ftp://example.org/x",
  ])("are not where there is no whole address: %j", (text) => {
    expect(links(text)).toEqual([]);
  });
});

test.each(sampleNames)("in %s, the cursor on any name or grade of one question lights all of its names", (name) => {
  const read = sample(name);
  const { mentions, gradings } = read.report;
  const ofOne = gradings.filter(({ subjectId, start }) => subjectId !== null && gradings.filter((one) => one.start === start).length === 1);
  const places = [...mentions, ...ofOne];
  const unlit = places.flatMap((place) => {
    const lit = documentHighlight(read, place.start + 1);
    const same = mentions.filter(({ subjectId }) => subjectId === place.subjectId);
    return [place, ...same].filter(({ start, end }) => !lit.some((one) => one.start <= start && end <= one.end));
  });
  expect(places.length).toBeGreaterThan(0);
  expect(unlit.map(({ start, end }) => read.text.slice(start, end))).toEqual([]);
});

test("the longest sample has tokens, folds and links of every part, and none of nothing", () => {
  const read = sample(ROUND_3);
  expect(semanticTokens(read, { start: 0, end: 0 })).toEqual([]);
  expect(selectionRanges(read, [])).toEqual([]);
});
