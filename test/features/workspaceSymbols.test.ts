import { expect, test } from "vitest";
import { workspaceSymbols } from "../../server/src/features/workspaceSymbols.ts";
import { ROUND_1, ROUND_2, sample, summaries } from "../support/samples.ts";

const all = summaries(ROUND_1, ROUND_2, "article-calderfold-2025.txt", "northholme-police-2021-22.txt");

test("questions are found with their grades, in the reports and not in the articles", () => {
  const found = workspaceSymbols(all, "protecting the public through");
  expect(found.filter(({ kind }) => kind === "question").map(({ name, container }) => `${name} (${container})`)).toEqual([
    "Protecting the public through fire regulation: Good (Calderfold Fire and Rescue Service, 2018/19)",
    "Protecting the public through fire regulation: Requires improvement (Calderfold Fire and Rescue Service, 2021/22)",
  ]);
});

test("areas for improvement are found by letters in their order, as editors search", () => {
  const [found] = workspaceSymbols(all, "griev proc time").filter(({ uri }) => uri.endsWith(ROUND_2));
  const { text } = sample(ROUND_2);
  expect(found?.kind).toBe("improvement");
  expect(text.slice(found?.place.start, (found?.place.start ?? 0) + 30)).toBe(found?.name.slice(0, 30));
});

test("a body and its inspection narrow the search", () => {
  const found = workspaceSymbols(all, "northholme");
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ uri }) => uri.includes("northholme"))).toBe(true);
  expect(workspaceSymbols(all, "zzzz")).toEqual([]);
});

test("no more are given than an editor can show", () => {
  expect(
    workspaceSymbols(
      Array.from({ length: 200 }, () => all[1]!),
      "",
    ).length,
  ).toBe(500);
});
