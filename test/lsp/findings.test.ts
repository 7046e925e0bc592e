import { expect, test } from "vitest";
import { FINDINGS_CHANGED, REFUSED } from "../../server/src/lsp/protocol.ts";
import { MOST_SEARCHED } from "../../server/src/lsp/search.ts";
import type { FileSource } from "../../server/src/workspace/fileSource.ts";
import { fireReport, letterHome } from "../support/fireReport.ts";
import { type ClientOptions, startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const folder = "file:///reports";
const area = "The service should evaluate its prevention work, so it understands the benefits better.";
const later = fireReport({ inspection: "2021/22", prevention: "Requires improvement" });
const earlier = fireReport({
  inspection: "2018/19",
  prevention: "Good",
  asked: area,
  more: "\nThere were 412 hydrants in 2018.\n",
});
const body = "Calderfold Fire and Rescue Service";
const question = "Preventing fires and other risks";

/** A client whose folder has been read. */
async function startIn(texts: Readonly<Record<string, string>>, options: ClientOptions = {}) {
  const files = memoryFiles(Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, text])));
  const client = await startInMemory({ folders: [folder], files, ...options });
  await expect.poll(async () => (await client.findings()).isReading).toBe(false);
  /** The nodes below those that lead down by their labels. */
  async function below(filter: object, ...labels: readonly string[]) {
    let { nodes } = await client.findings({ filter });
    for (const wanted of labels) {
      const parent = nodes.find(({ label }) => label === wanted)?.id;
      ({ nodes } = await client.findings({ parent, filter }));
    }
    return nodes;
  }
  /** How often files were read: all, or the one of a name. */
  const reads = (name?: string): number => files.reads.filter((uri) => name === undefined || uri === `${folder}/${name}`).length;
  return { client, reads, below };
}

test("the first request has the workspace read, and a finding of a file that is not open leads to its words", async () => {
  const { below } = await startIn({ "a.txt": later, "b.txt": earlier, "letter.txt": letterHome });
  expect((await below({})).map(({ label, description }) => [label, description])).toEqual([[body, "2 reports · HMICFRS fire and rescue"]]);
  const findings = await below({}, body, "2021/22", question);
  expect(findings.map(({ kind }) => kind)).toEqual(["grading", "area-for-improvement"]);
  const { uri, range } = findings[1]!;
  expect(uri).toBe(`${folder}/a.txt`);
  const line = later.split("\n")[range!.start.line]!;
  expect(line.slice(range!.start.character, range!.end.character)).toMatch(/^The service should evaluate its prevention work/);
});

test("what is unsaved wins, and the client is told that findings have changed", async () => {
  const { client, below } = await startIn({ "a.txt": later, "b.txt": earlier }, { initializationOptions: { findings: true } });
  await expect.poll(() => client.of(FINDINGS_CHANGED).length).toBeGreaterThan(0);
  const before = client.of(FINDINGS_CHANGED).length;
  await client.open(`${folder}/a.txt`, later.replace("evaluate its prevention work", "count its leaflets"));
  await client.outline(`${folder}/a.txt`);
  const [, area] = await below({}, body, "2021/22", question);
  expect(area?.label).toMatch(/^The service should count its leaflets/);
  await expect.poll(() => client.of(FINDINGS_CHANGED).length).toBeGreaterThan(before);
});

test("a client without such a view is told nothing", async () => {
  const { client } = await startIn({ "a.txt": later });
  await client.open(`${folder}/a.txt`, earlier);
  await client.outline(`${folder}/a.txt`);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(client.of(FINDINGS_CHANGED)).toEqual([]);
});

test("a report that the reader has refused is not in it", async () => {
  const { client, below } = await startIn({ "a.txt": later, "b.txt": earlier });
  await client.notify(REFUSED, { uris: [`${folder}/a.txt`] });
  expect((await below({}, body)).map(({ label }) => label)).toEqual(["2018/19"]);
  expect((await client.findingsChoices()).fates.map(({ value }) => value)).toEqual(["current"]);
});

test("a text is looked for in statistics of files that are not open, each of which is read once more for it", async () => {
  const { client, reads, below } = await startIn({ "a.txt": later, "b.txt": earlier });
  const once = reads("b.txt");
  expect((await below({ text: "hydrants" }, body)).map(({ label }) => label)).toEqual(["2018/19"]);
  const { message } = await client.findings({ filter: { text: " hydrants " } });
  expect(message).toBe("Showing findings, with the text “hydrants”");
  expect(reads("b.txt")).toBe(once + 1);
});

test("a search reads a bounded number of texts, and says so", async () => {
  const texts = Object.fromEntries(Array.from({ length: MOST_SEARCHED + 3 }, (_, i) => [`${i}.txt`, earlier]));
  const { client, reads } = await startIn(texts);
  const before = reads();
  const { message, nodes } = await client.findings({ filter: { text: "hydrants" } });
  expect(message).toContain("Only the first 200 of 203 texts are searched word for word");
  expect(nodes[0]?.description).toContain("200 reports");
  expect(reads() - before).toBe(MOST_SEARCHED);
});

const withAreas = (text: string, inName: string): string => text.replaceAll("Calderfold", inName);

test("what became of an area for improvement is read in the other reports on the body, of files that are not open", async () => {
  const { below } = await startIn({ "a.txt": later, "b.txt": earlier });
  const [, before] = await below({}, body, "2018/19", question);
  expect(before).toMatchObject({ fate: "issued again", description: "Issued again, word for word, by the report of 2021/22 · line 34" });
  const [, now] = await below({}, body, "2021/22", question);
  expect(now).toMatchObject({ fate: "issued again", description: "Issued again, word for word · line 34" });
});

test("what became of it is true again after a change of another report that is open", async () => {
  const { client, below } = await startIn({ "a.txt": later, "b.txt": earlier });
  expect((await below({}, body, "2018/19", question))[1]?.fate).toBe("issued again");
  await client.open(`${folder}/a.txt`, later.replace(area, "The service should test its sirens at all of its stations."));
  await client.outline(`${folder}/a.txt`);
  expect((await below({}, body, "2018/19", question))[1]?.fate).toBe("not mentioned again");
});

test("a filter by what became of it leaves no empty branch at any level, and reads each report once for it", async () => {
  const { client, reads, below } = await startIn({ "a.txt": later.replace(area, "The service should test its sirens."), "b.txt": earlier });
  const once = reads();
  const gone = { fates: ["not mentioned again"] };
  expect((await below(gone, body)).map(({ label }) => label)).toEqual(["2018/19"]);
  expect((await below(gone, body, "2018/19")).map(({ label }) => label)).toEqual([question]);
  expect((await below({ fates: ["current"] }, body)).map(({ label }) => label)).toEqual(["2021/22"]);
  expect(await below({ fates: ["addressed"] })).toEqual([]);
  expect((await client.findingsChoices()).fates.map(({ label }) => label)).toEqual(["Current", "Not mentioned again"]);
  expect(reads() - once).toBe(2);
});

test("a filter by what became of it reads a bounded number of reports, and says so", async () => {
  const names = ["Amberfold", "Birchfold", "Cedarfold", "Dunfold", "Elmfold", "Fernfold"];
  const texts = names.flatMap((name) => Array.from({ length: 41 }, (_, i) => [`${name}-${i}.txt`, withAreas(earlier, name)]));
  const { client, reads } = await startIn(Object.fromEntries(texts));
  const before = reads();
  const { message, nodes } = await client.findings({ filter: { fates: ["current"] } });
  expect(message).toBe("Showing findings, current. Only 200 of 246 reports are read for what became of areas for improvement.");
  expect(nodes).toHaveLength(5);
  expect(reads() - before).toBe(200);
});

test("nothing is said of what became of areas for improvement in reports that name no body: they may be on many", async () => {
  const nameless = (text: string) => text.replaceAll("Calderfold Fire and Rescue Service", "the service");
  const { below } = await startIn({ "a.txt": nameless(later), "b.txt": nameless(earlier) });
  const [, before] = await below({}, "Body not stated", "2018/19", question);
  expect(before).toMatchObject({ kind: "area-for-improvement", fate: null, description: "line 34" });
});

test("what of the workspace is left out is said above the tree, and not below it", async () => {
  const inMemory = memoryFiles({ [`${folder}/a.txt`]: later, [`${folder}/large.txt`]: later });
  const files: FileSource = { ...inMemory, read: async (uri) => (uri.endsWith("/large.txt") ? "too large" : inMemory.read(uri)) };
  const { client } = await startIn({}, { files });
  const limit = "Text files of more than 8 MB are not read for earlier inspections: 1 left out.";
  const { message, nodes } = await client.findings();
  expect(message).toBe(limit);
  expect((await client.findings({ filter: { text: "prevention" } })).message).toBe(
    `Showing findings, with the text “prevention”. ${limit}`,
  );
  expect((await client.findings({ parent: nodes[0]!.id })).message).toBe("");
});

test("what stands below a node that is gone, or below nonsense, is nothing", async () => {
  const { client } = await startIn({ "a.txt": later });
  const none = { nodes: [], message: "", isReading: false };
  expect(await client.findings({ parent: JSON.stringify(["x", null, "y"]) })).toEqual(none);
  expect(await client.findings({ parent: "nonsense" })).toEqual(none);
  await expect(client.findings({ filter: { kinds: ["opinion"] } })).rejects.toThrow("parameters");
});

test("a workspace without reports has been read in the end", async () => {
  const { client } = await startIn({ "letter.txt": letterHome });
  expect(await client.findings()).toEqual({ nodes: [], message: "", isReading: false });
  const empty = await startInMemory();
  await expect.poll(() => empty.findings()).toEqual({ nodes: [], message: "", isReading: false });
});
