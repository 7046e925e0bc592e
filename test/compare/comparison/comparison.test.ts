import { describe, expect, test } from "vitest";
import { compareReports } from "../../../server/src/compare/comparison/comparison.ts";
import type { Comparison, SubjectCell } from "../../../server/src/model/comparison.ts";
import { fireReport } from "../../support/fireReport.ts";
import { document, ROUND_1, ROUND_2, ROUND_3, sample } from "../../support/samples.ts";

const rounds = [ROUND_1, ROUND_2, ROUND_3].map(sample);
const three = compareReports(rounds);
const cellsOf = ({ subjects }: Comparison, id: string): readonly SubjectCell[] => subjects.find((one) => one.id === id)?.cells ?? [];
const told = (cell: SubjectCell): string =>
  cell.kind === "graded" ? `${cell.grade}${cell.step ? `, ${cell.step.relation} than ${cell.step.since}` : ""}` : cell.kind;

describe("the inspections of a comparison", () => {
  test("come oldest first, whatever the order of the files, with their scales, dates, labels and documents", () => {
    const { inspections } = compareReports([...rounds].reverse());
    expect(
      inspections.map(({ name, otherLabels, published, framework }) => [name, otherLabels, published, framework.scale.length]),
    ).toEqual([
      ["2018/19", ["2019"], "2019-06-20", 4],
      ["2021/22", [], "2023-01-18", 4],
      ["2023-25", [], "2025-05-14", 5],
    ]);
    expect(inspections.map(({ documents }) => documents.map(({ uri }) => uri))).toEqual(rounds.map(({ uri }) => [uri]));
  });

  test("have their articles beside the report, and one that is only recalled has no document", () => {
    const { inspections } = compareReports([sample("article-calderfold-2023-01.txt"), sample(ROUND_2)]);
    expect(inspections.map(({ name, documents }) => [name, documents.map(({ kind }) => kind)])).toEqual([
      ["2018/19", []],
      ["2021/22", ["report", "article"]],
    ]);
  });

  test("are none without documents", () => {
    expect(compareReports([])).toMatchObject({ inspections: [], subjects: [], improvements: [], claims: [], statistics: [] });
  });
});

describe("the questions of a comparison", () => {
  test("stand under their pillars in the framework's order", () => {
    expect(three.subjects.slice(0, 3).map(({ name, isUnderPillar }) => [name, isUnderPillar])).toEqual([
      ["Effectiveness", false],
      ["Understanding the risk of fire and other emergencies", true],
      ["Preventing fires and other risks", true],
    ]);
    expect(three.subjects).toHaveLength(14);
  });

  test("are better, worse, the same or not directly comparable, from each inspection to the next", () => {
    expect(cellsOf(three, "prevention").map(told)).toEqual(["good", "good, same than 0", "good, not directly comparable than 1"]);
    expect(cellsOf(three, "protection").map(told)).toEqual([
      "good",
      "requires improvement, worse than 0",
      "adequate, not directly comparable than 1",
    ]);
    expect(cellsOf(three, "major-incidents")[1]).toMatchObject({ step: { relation: "better", why: expect.stringContaining("four-tier") } });
    expect(cellsOf(three, "major-incidents")[2]).toMatchObject({ step: { why: expect.stringContaining("four tiers to five") } });
  });

  test("that a round does not grade say so", () => {
    expect(cellsOf(three, "people").map(told)).toEqual(["requires improvement", "good, better than 0", "not graded"]);
  });

  test("have the name that their own report gives them", () => {
    const renamed = three.subjects.find(({ id }) => id === "major-incidents");
    expect(renamed).toMatchObject({
      name: "Responding to major and multi-agency incidents",
      otherNames: [{ inspection: 0, name: "Responding to national risks" }],
    });
  });

  test("are held against the last grade known where an inspection between says nothing", () => {
    const silent = sample(ROUND_2);
    const without = {
      ...silent,
      summary: { ...silent.summary, gradings: silent.summary.gradings.filter((one) => one.subjectId !== "prevention") },
    };
    expect(cellsOf(compareReports([sample(ROUND_1), without, sample(ROUND_3)]), "prevention").map(told)).toEqual([
      "good",
      "not known",
      "good, not directly comparable than 0",
    ]);
  });
});

describe("a grade of a comparison", () => {
  const [, cell] = cellsOf(three, "best-use-of-resources");

  test("is the one at the plainest place of the inspection's own report, and other grades are told with their places", () => {
    expect(cell).toMatchObject({
      grade: "requires improvement",
      places: [expect.objectContaining({ source: "report", form: "heading", line: 448, uri: `file:///samples/${ROUND_2}` }), { line: 450 }],
      disagreement: [{ grade: "good", places: [{ source: "report", form: "table", line: 95 }] }],
    });
  });

  test("of a later report stands in where the report is not at hand, and then an article's", () => {
    const [recalled] = cellsOf(compareReports([sample(ROUND_2)]), "prevention");
    expect(recalled).toMatchObject({ grade: "good", places: [{ source: "recalled" }, { source: "recalled" }] });
    const [, article] = cellsOf(compareReports([sample(ROUND_1), sample("article-calderfold-2025.txt")]), "best-use-of-resources");
    expect(article).toMatchObject({ grade: "requires improvement", places: [{ source: "article" }] });
  });

  test("that a later report recalls differently is a disagreement", () => {
    expect(cellsOf(three, "right-people-right-skills")[0]).toMatchObject({
      grade: "requires improvement",
      disagreement: [{ grade: "good", places: [{ source: "recalled", line: 577, uri: `file:///samples/${ROUND_2}` }] }],
    });
  });

  test("quotes its document", () => {
    const texts = new Map(rounds.map(({ uri, text }) => [uri, text]));
    const places = three.subjects.flatMap(({ cells }) => cells.flatMap((one) => (one.kind === "graded" ? one.places : [])));
    expect(places.length).toBeGreaterThan(80);
    for (const { uri, start, end, line, character, words } of places) {
      const text = texts.get(uri) ?? "";
      expect(text.slice(start, end).replace(/\s+/g, " ")).toBe(words);
      expect(text.split("\n")[line - 1]?.slice(character).startsWith(words.slice(0, 4))).toBe(true);
    }
  });
});

describe("areas for improvement of a comparison", () => {
  const fates = (at: number): readonly string[] => three.improvements[at]?.lines.map(({ fate }) => fate) ?? [];
  const count = (at: number, fate: string): number => fates(at).filter((one) => one === fate).length;

  test("are told by inspection and by what became of them", () => {
    expect([fates(0).length, count(0, "addressed"), count(0, "addressed in other words")]).toEqual([9, 6, 1]);
    expect([fates(1).length, count(1, "not addressed, issued again"), count(1, "not mentioned again")]).toEqual([12, 3, 3]);
  });

  test("of the newest report are current, those issued again first", () => {
    expect(three.improvements.map(({ isNewest }) => isNewest)).toEqual([false, false, true]);
    expect(fates(2).slice(0, 5)).toEqual([...Array(3).fill("not addressed, issued again"), "issued again", "current"]);
  });

  test("that only a later report recalls belong to the inspection before it", () => {
    const { improvements, inspections } = compareReports([sample(ROUND_2)]);
    expect(inspections[improvements[0]?.inspection ?? -1]?.name).toBe("2018/19");
    expect(improvements[0]?.lines).toHaveLength(9);
  });

  test("are recounted where the report counts them itself", () => {
    expect(three.claims).toMatchObject([
      {
        inspection: 1,
        line: 115,
        claimed: { addressed: 8, total: 9 },
        counted: { addressed: 5, addressedInOtherWords: 1, notAddressed: 3 },
      },
    ]);
  });
});

test("questions come and go with the frameworks", () => {
  const council = (year: number, title: string, table: string) =>
    document(
      `${title}\n\nNorthholme Council\n\nOfsted inspection of children’s services, published 2 March ${year}\n\n${table}\n\nOfsted inspected Northholme Council in ${year}.\n`,
      `file:///${year}.txt`,
    );
  const compared = compareReports([
    council(
      2016,
      "Inspection of services for children in need of help and protection, children looked after and care leavers",
      "Adoption performance\n\nGood\n\nLeadership, management and governance\n\nRequires improvement\n",
    ),
    council(
      2022,
      "Inspection of local authority children’s services",
      "The impact of leaders on social work practice with children and families\n\nGood\n\nThe experiences and progress of children in care and care leavers\n\nGood\n",
    ),
  ]);
  const row = (id: string) => compared.subjects.find((one) => one.id === id);
  expect(row("adoption")).toMatchObject({ newIn: null, goneAfter: 0, cells: [{ grade: "good" }, { kind: "not asked" }] });
  expect(row("in-care-and-leavers")).toMatchObject({
    newIn: 1,
    goneAfter: null,
    cells: [{ kind: "not asked" }, { grade: "good", step: null }],
  });
  expect(row("leaders")).toMatchObject({
    otherNames: [{ inspection: 0, name: "Leadership, management and governance" }],
    newIn: null,
    goneAfter: null,
    cells: [{}, { step: { relation: "not directly comparable" } }],
  });
});

test("the work grows with the number of findings", () => {
  const took = (copies: number): number => {
    const more =
      "\nHome fire safety visits made in the year\n\n• The service should train more people in prevention work.\n\nThe service is good at preventing fires and other risks.\n".repeat(
        copies,
      );
    const documents = [
      document(fireReport({ inspection: "2018/19", prevention: "Good", more }), "file:///1"),
      document(fireReport({ inspection: "2021/22", prevention: "Good", more }), "file:///2"),
    ];
    const start = performance.now();
    expect(compareReports(documents).inspections).toHaveLength(2);
    return performance.now() - start;
  };
  took(1000);
  // quadratic work takes 16 times as long for four times the findings
  expect(took(8000)).toBeLessThan(10 * Math.max(took(2000), 20));
});
