import { expect, test } from "vitest";
import { fatesInReports } from "../../../server/src/compare/lifeLines/fatesInReports.ts";
import { document, ROUND_1, ROUND_2, ROUND_3, sample } from "../../support/samples.ts";

const rounds = [ROUND_1, ROUND_2, ROUND_3].map(sample);

test("every report has the fate of each thing that it asks for, wherever in the line of reports it stands", () => {
  const fates = fatesInReports(rounds);
  for (const { uri, report } of rounds) {
    const asked = report.improvements.filter(({ kind }) => !kind.endsWith("practice")).map(({ start }) => start);
    expect([...fates.get(uri)!.keys()].sort((a, b) => a - b)).toEqual(asked);
  }
});

test("an article has no fates, and makes none", () => {
  const article = sample("article-calderfold-2023-01.txt");
  expect(fatesInReports([...rounds, article])).toEqual(fatesInReports(rounds));
});

test("a copy that says less is followed as the fuller report is", () => {
  const { text, uri } = rounds[1]!;
  const less = document(text.slice(0, text.indexOf("Efficiency\n", text.length / 2)), "file:///less.txt");
  const fates = fatesInReports([less, ...rounds]);
  const [shorter, fuller] = [fates.get(less.uri)!, fates.get(uri)!];
  expect(shorter.size).toBeGreaterThan(0);
  expect(shorter.size).toBeLessThan(fuller.size);
  for (const [start, fate] of shorter) expect(fate).toEqual(fuller.get(start));
});
