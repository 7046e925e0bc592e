import { expect, test } from "vitest";
import { workspaceSymbols } from "../../server/src/features/workspaceSymbols.ts";
import { packedSummary } from "../../server/src/workspace/packedSummary.ts";
import { ROUND_1, ROUND_2, sample, summaries } from "../support/samples.ts";

const all = summaries(ROUND_1, ROUND_2, "article-calderfold-2025.txt", "northholme-police-2021-22.txt");

test("questions are found with their grades, in the reports and not in the articles", () => {
  const found = workspaceSymbols(all, "protecting the public through");
  expect(found.filter(({ kind }) => kind === "question").map(({ name, container }) => `${name} (${container})`)).toEqual([
    "Protecting the public through fire regulation: Good (Calderfold Fire and Rescue Service, 2018/19)",
    "Protecting the public through fire regulation: Requires improvement (Calderfold Fire and Rescue Service, 2021/22)",
  ]);
});

test("areas for improvement are found by the beginnings of their words", () => {
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

test("questions are found by letters in their order, areas for improvement by whole pieces of words alone", () => {
  const kinds = (query: string) => new Set(workspaceSymbols(all, query).map(({ kind }) => kind));
  expect(kinds("protpubfire")).toEqual(new Set(["question"]));
  expect(kinds("grievproctime")).toEqual(new Set());
  expect([...kinds("grievance")]).toContain("improvement");
});

test("no more are given than an editor can show", () => {
  expect(
    workspaceSymbols(
      Array.from({ length: 200 }, () => all[1]!),
      "",
    ).length,
  ).toBe(500);
});

test("reports on a body come before others that have the letters of its name by chance", () => {
  const [one] = summaries(ROUND_2);
  const named = (body: string) => ({ ...one!, uri: `file:///${body}.txt`, identity: { ...one!.identity, body } });
  const found = workspaceSymbols([named("Aldermere Fire Service"), named("Rode Fire Service")], "Rode fire");
  expect(found[0]?.container).toContain("Rode Fire Service");
  expect(found.some(({ container }) => container.includes("Aldermere"))).toBe(true);
});

test("the quick look into packed summaries leaves nothing out", () => {
  const [first] = all;
  const words = "Größe, K for kelvin, İstanbul – naïve [sic] @ 50%";
  const odd = { ...first!, improvements: [{ ...first!.improvements[0]!, words }] };
  const reports = [...all, odd];
  const packed = reports.map(packedSummary);
  for (const query of [
    "",
    "g",
    "griev proc time",
    "grievnorth",
    "good2021/22",
    "größe",
    "kelvin",
    "i̇stan",
    "naïve[sic]@50%",
    "%c",
    "zqzq",
    "prevs2018",
  ])
    expect(workspaceSymbols(packed, query), query).toEqual(workspaceSymbols(reports, query));
  expect(workspaceSymbols(packed, "größe k kelvin").length).toBe(1);
});

test("a query of more words than are looked for in the quick way still leaves nothing out", () => {
  const said = all.flatMap(({ improvements }) => improvements).reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const query = Array.from({ length: 4 }, () => said.words.slice(0, -1)).join(" ");
  expect(query.split(" ").length).toBeGreaterThan(64);
  const packed = workspaceSymbols(all.map(packedSummary), query);
  expect(packed.length).toBeGreaterThan(0);
  expect(packed).toEqual(workspaceSymbols(all, query));
});
