import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { COMPARABLE, COMPARISON, COMPARISON_WITH_REPORT, type ComparableDocument, type PageAnswer } from "../../server/src/lsp/protocol.ts";
import { startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { ROUND_1, ROUND_2, ROUND_3, sampleNames, samplesFolder } from "../support/samples.ts";

const folder = "file:///samples";
const address = (name: string): string => `${folder}/${name}`;
const textOf = (name: string): string => readFileSync(join(samplesFolder, name), "utf8");

/** A client in a folder with these samples, one of them just opened: nothing else has been read yet. */
async function openSample(name: string, names: readonly string[] = sampleNames) {
  const files = memoryFiles(Object.fromEntries(names.map((one) => [address(one), textOf(one)])));
  const client = await startInMemory({ folders: [folder], files });
  await client.open(address(name), textOf(name));
  return client;
}

const pageOf = async (name: string, params: object = {}, names?: readonly string[]): Promise<string> => {
  const client = await openSample(name, names);
  const answer = await client.ask<PageAnswer>(COMPARISON, { textDocument: { uri: address(name) }, ...params });
  return "page" in answer ? answer.page : answer.reason;
};

test("a report is compared with the inspection before, and with no other, as soon as the folder has been read", async () => {
  const page = await pageOf(ROUND_3);
  expect(page).toContain("HMICFRS fire and rescue · 2 inspections: 2021/22, 2023-25");
  expect(page).toContain(`(${address(ROUND_2)}#L`);
  expect(page).not.toContain(`(${address(ROUND_1)}#L`);
  expect(page).not.toContain("northholme");
});

test("a report without another one beside it is compared with what it recalls itself", async () => {
  const page = await pageOf(ROUND_2, {}, [ROUND_2]);
  expect(page).toContain("2 inspections: 2018/19, 2021/22");
  expect(page).toContain("No report of it is at hand");
});

test("a report that recalls nothing, and has none beside it, says so in one sentence", async () => {
  expect(await pageOf(ROUND_1, {}, [ROUND_1, "northholme-police-2021-22.txt"])).toMatch(
    /^No other inspection of Calderfold Fire and Rescue Service is known here: [^.]+\.txt files\.$/,
  );
});

test("those that can be chosen are the others on the same body, newest first, and those chosen are compared", async () => {
  const client = await openSample(ROUND_2);
  const textDocument = { uri: address(ROUND_2) };
  const known = await client.ask<readonly ComparableDocument[]>(COMPARABLE, { textDocument });
  expect(known.map(({ uri, label }) => [uri.slice(folder.length + 1), label])).toEqual([
    ["article-calderfold-2025.txt", "2023-25 · article"],
    [ROUND_3, "2023-25 · report"],
    ["article-calderfold-2023-01.txt", "2021/22 · article"],
    [ROUND_1, "2018/19 · report"],
  ]);
  const page = await pageOf(ROUND_2, { with: [address(ROUND_1), address(ROUND_3)] });
  expect(page).toContain("3 inspections: 2018/19, 2021/22, 2023-25");
});

test("a report on another body, or of another inspectorate, is not compared, whatever a client asks for", async () => {
  const page = await pageOf(ROUND_2, { with: [address(ROUND_1), address("northholme-police-2021-22.txt"), "file:///elsewhere.txt"] });
  expect(page).toContain("2 inspections: 2018/19, 2021/22");
  expect(page).not.toContain("northholme");
});

test("an article is held against the report of its inspection, or another one that was chosen", async () => {
  const article = "article-calderfold-2023-01.txt";
  const ask = async (names: readonly string[], params: object = {}): Promise<PageAnswer | null> => {
    const client = await openSample(article, names);
    return client.ask<PageAnswer | null>(COMPARISON_WITH_REPORT, { textDocument: { uri: address(article) }, ...params });
  };
  expect(await ask(sampleNames)).toMatchObject({ page: expect.stringContaining(`[${ROUND_2}](${address(ROUND_2)}#L1)`) });
  const others = [article, ROUND_1, ROUND_3];
  expect(await ask(others)).toEqual({ reason: "The report of 2021/22 on Calderfold Fire and Rescue Service is not among the files here." });
  expect(await ask(others, { report: address(ROUND_3) })).toMatchObject({ page: expect.stringContaining(`(${address(ROUND_3)}#L1)`) });
});

test("of a text that is no report there is no comparison", async () => {
  const client = await openSample(ROUND_2);
  await client.open("file:///letter.txt", "Dear all,\n");
  expect(await client.ask(COMPARISON, { textDocument: { uri: "file:///letter.txt" } })).toBeNull();
  expect(await client.ask(COMPARABLE, { textDocument: { uri: "file:///letter.txt" } })).toEqual([]);
});
