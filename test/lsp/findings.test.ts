import { expect, test } from "vitest";
import { FINDINGS_CHANGED, REFUSED } from "../../server/src/lsp/protocol.ts";
import { MOST_SEARCHED } from "../../server/src/lsp/search.ts";
import type { FileSource } from "../../server/src/workspace/fileSource.ts";
import { fireReport, letterHome } from "../support/fireReport.ts";
import { type ClientOptions, startInMemory } from "../support/inMemoryServer.ts";

const folder = "file:///reports";
const later = fireReport({ inspection: "2021/22", prevention: "Requires improvement" });
const earlier = fireReport({ inspection: "2018/19", prevention: "Good", more: "\nThere were 412 hydrants in 2018.\n" });
const body = "Calderfold Fire and Rescue Service";
const question = "Preventing fires and other risks";

/** Files by name; `read` counts how often each was read. */
function filesOf(texts: Readonly<Record<string, string>>) {
  const read = new Map<string, number>();
  const files: FileSource = {
    async *list() {
      for (const name of Object.keys(texts)) yield `${folder}/${name}`;
    },
    async read(uri) {
      read.set(uri, (read.get(uri) ?? 0) + 1);
      const text = texts[uri.slice(folder.length + 1)];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
  };
  return { files, read };
}

/** A client whose folder has been read. */
async function startIn(texts: Readonly<Record<string, string>>, options: ClientOptions = {}) {
  const { files, read } = filesOf(texts);
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
  return { client, read, below };
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
  const { client, read, below } = await startIn({ "a.txt": later, "b.txt": earlier });
  const once = read.get(`${folder}/b.txt`)!;
  expect((await below({ text: "hydrants" }, body)).map(({ label }) => label)).toEqual(["2018/19"]);
  const { message } = await client.findings({ filter: { text: " hydrants " } });
  expect(message).toBe("Showing findings, with the text “hydrants”");
  expect(read.get(`${folder}/b.txt`)).toBe(once + 1);
});

test("a search reads a bounded number of texts, and says so", async () => {
  const texts = Object.fromEntries(Array.from({ length: MOST_SEARCHED + 3 }, (_, i) => [`${i}.txt`, earlier]));
  const { client, read } = await startIn(texts);
  const before = [...read.values()].reduce((sum, count) => sum + count);
  const { message, nodes } = await client.findings({ filter: { text: "hydrants" } });
  expect(message).toContain("Only the first 200 of 203 texts are searched word for word");
  expect(nodes[0]?.description).toContain("200 reports");
  expect([...read.values()].reduce((sum, count) => sum + count) - before).toBe(MOST_SEARCHED);
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
