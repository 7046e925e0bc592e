import { expect, test } from "vitest";
import { READ_DIRECTORY, READ_FILE, STAT } from "../../server/src/lsp/protocol.ts";
import { type FileSource, MAX_FILE_BYTES } from "../../server/src/workspace/fileSource.ts";
import { fireReport } from "../support/fireReport.ts";
import { harbourFile } from "../support/harbourFile.ts";
import { harbourReport } from "../support/harbours.ts";
import { positionOf, startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const FOLDER = "vscode-vfs://github/calderfold/reports";
const later = fireReport({ inspection: "2021/22", prevention: "Requires improvement" });
const earlier = fireReport({ inspection: "2018/19", prevention: "Requires improvement" });

/** A client that answers from these files, and the requests of ours that it was asked. */
async function start(files: FileSource, options: Parameters<typeof startInMemory>[0] = {}) {
  const asked: string[] = [];
  const answer = async (method: string, params: unknown): Promise<unknown> => {
    const { uri = "", maxBytes = 0 } = params as { readonly uri?: string; readonly maxBytes?: number };
    if (method.startsWith("inspectionLens/")) asked.push(`${method.slice("inspectionLens/".length)} ${uri.slice(FOLDER.length + 1)}`);
    if (method === READ_DIRECTORY) return files.readDirectory(uri);
    if (method === STAT) return (await files.stat(uri)) ?? null;
    if (method !== READ_FILE) return null;
    const bytes = await files.read(uri);
    if (bytes === "too large" || (bytes && bytes.length > maxBytes)) return "too large";
    return bytes ? { base64: Buffer.from(bytes).toString("base64") } : null;
  };
  const client = await startInMemory({ folders: [FOLDER], initializationOptions: { files: true }, files: null, answer, ...options });
  const uri = `${FOLDER}/later.txt`;
  await client.open(uri, later);
  const onGrade = positionOf(later, "Requires improvement", 3);
  return { client, asked, hover: async (): Promise<string> => (await client.hover(uri, onGrade))?.contents.value ?? "" };
}

test("where the server has no files it asks the client for them, one after another", async () => {
  const files = memoryFiles({
    [`${FOLDER}/2018/earlier%20%C3%A9.txt`]: earlier,
    [`${FOLDER}/.gitignore`]: "drafts\n",
    [`${FOLDER}/drafts/draft.txt`]: earlier,
  });
  const { hover, asked } = await start(files);
  await expect.poll(hover).toMatch(/earlier.{1,9}\.txt/);
  expect(asked).toEqual([
    "readFile inspection-lens.json",
    "readFile inspection-lens.accepted.json",
    "readDirectory ",
    "readFile .gitignore",
    "readDirectory 2018",
    "stat 2018/earlier%20%C3%A9.txt",
    "readFile 2018/earlier%20%C3%A9.txt",
  ]);
});

test("a server with a disk asks the client for folders that are not on it, and follows their file events", async () => {
  const files = memoryFiles({ [`${FOLDER}/earlier.txt`]: earlier });
  const { client, hover, asked } = await start(files, { folders: ["file:///none-here", FOLDER], files: memoryFiles() });
  await expect.poll(hover).toContain("earlier.txt");
  files.contents.set(`${FOLDER}/new/copy.txt`, earlier);
  await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `${FOLDER}/new`, type: 1 }] });
  await expect.poll(hover).toContain("copy.txt");
  files.contents.delete(`${FOLDER}/earlier.txt`);
  await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `${FOLDER}/earlier.txt`, type: 3 }] });
  await expect.poll(hover).not.toContain("earlier.txt");
  expect(asked.filter((line) => line === "readFile earlier.txt")).toHaveLength(1);
});

test("the configuration of a folder comes from the client before the first answer", async () => {
  const { client } = await start(memoryFiles({ [`${FOLDER}/inspection-lens.json`]: JSON.stringify(harbourFile) }));
  await client.open(`${FOLDER}/harbour.txt`, harbourReport);
  expect((await client.outline(`${FOLDER}/harbour.txt`)).map(({ name }) => name)).toContain("Berths and moorings");
});

test("a client that does not say that it gives files is not asked", async () => {
  const { client, asked } = await start(memoryFiles({ [`${FOLDER}/earlier.txt`]: earlier }), { initializationOptions: {} });
  await client.outline(`${FOLDER}/later.txt`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toEqual([]);
});

test("a file of more than the limit stays where it is, and that is said", async () => {
  const files = memoryFiles({ [`${FOLDER}/large.txt`]: " ".repeat(MAX_FILE_BYTES + 1) });
  const { client } = await start(files);
  await expect.poll(() => client.log().join()).toContain("more than 8 MB are not read for earlier inspections: 1 left out");
});

test.each([
  ["no list", { [READ_DIRECTORY]: { name: "a.txt" } }],
  ["names that lead elsewhere", { [READ_DIRECTORY]: [{ name: "../../secret.txt", kind: "file" }] }],
  ["no state", { [READ_DIRECTORY]: [{ name: "a.txt", kind: "file" }], [STAT]: "file" }],
  ["no base64", { [READ_DIRECTORY]: [{ name: "a.txt", kind: "file" }], [STAT]: { kind: "file" }, [READ_FILE]: { base64: "é" } }],
])("a client that answers with %s costs only the files", async (_, answers: Readonly<Record<string, unknown>>) => {
  const asked: string[] = [];
  const answer = (method: string): unknown => {
    asked.push(method);
    return answers[method] ?? null;
  };
  const client = await startInMemory({ folders: [FOLDER], initializationOptions: { files: true }, files: null, answer });
  await client.open(`${FOLDER}/later.txt`, later);
  expect(await client.outline(`${FOLDER}/later.txt`)).not.toEqual([]);
  await expect.poll(() => asked).toContain(Object.keys(answers).at(-1));
  expect(asked.filter((method) => method === READ_FILE).length).toBeLessThan(3);
  expect(await client.outline(`${FOLDER}/later.txt`)).not.toEqual([]);
});
