import { expect, test } from "vitest";
import { annotations } from "../../server/src/features/annotations.ts";
import { readDocument } from "../../server/src/features/document.ts";
import { createParser } from "../../server/src/parse.ts";
import { additions, harbourReport, harbours2030 } from "../support/harbours.ts";
import { document, ROUND_2, ROUND_3, sample } from "../support/samples.ts";

const marked = (text: string): readonly string[] => {
  const read = document(text);
  return annotations(read).map(({ start, end, shape, prior }) => `${read.text.slice(start, end)}: ${prior ? "earlier " : ""}${shape}`);
};

const FOUR = "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\n";
const FIVE = "Fire & Rescue Service 2023–2025\n\nAn inspection of Calderfold Fire and Rescue Service\n\n";

test("each grade of a scale has its own shape, and keeps it on a scale with a tier more", () => {
  const graded = (grades: readonly string[]): string =>
    `Overview\n\nQuestion\tGrade\n${[
      "Effectiveness",
      "Preventing fires and other risks",
      "Efficiency",
      "People",
      "Making best use of resources",
    ]
      .slice(0, grades.length)
      .map((question, i) => `${question}\t${grades[i]}`)
      .join("\n")}\n`;
  expect(marked(FOUR + graded(["Outstanding", "Good", "Requires improvement", "Inadequate"]))).toEqual([
    "Outstanding: star",
    "Good: circle",
    "Requires improvement: triangle",
    "Inadequate: cross",
  ]);
  expect(marked(FIVE + graded(["Outstanding", "Good", "Adequate", "Requires improvement", "Inadequate"]))).toContain("Adequate: diamond");
});

test("an earlier grade is known from the current one, and a state in place of a grade has no mark", () => {
  expect(marked(`${FOUR}Effectiveness\n\nGood (2019: Requires improvement)\n\nPeople\n\nNot yet graded\n`)).toEqual([
    "Good: circle",
    "Requires improvement: earlier triangle",
  ]);
});

test("page furniture that cuts a grade in two is not marked", () => {
  const read = document(
    `${FOUR}Effectiveness\n\nGood\n\nThe service requires\n\nUNDER EMBARGO\n\nimprovement at preventing fires and other risks.\n`,
  );
  const words = annotations(read).map(({ start, end }) => read.text.slice(start, end));
  expect(words).toEqual(["Good", "requires", "improvement"]);
});

test("a word that grades several questions has one mark, and all samples have theirs", () => {
  const read = sample("article-calderfold-2025.txt");
  expect(annotations(read).filter(({ shape }) => shape === "triangle")).toHaveLength(3);
  expect(new Set(annotations(sample(ROUND_2)).map(({ shape }) => shape))).toEqual(new Set(["star", "circle", "triangle"]));
  expect(new Set(annotations(sample(ROUND_3)).map(({ shape }) => shape))).toEqual(new Set(["circle", "diamond", "triangle", "cross"]));
});

test("the scale of a reader's own framework has shapes too", () => {
  const read = readDocument("file:///harbour.txt", harbourReport, createParser(additions({ frameworks: [harbours2030] })));
  expect(read && annotations(read).map(({ shape }) => shape)).toEqual(["star", "triangle"]);
});
