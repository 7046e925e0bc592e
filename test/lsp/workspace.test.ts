import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { URI } from "vscode-uri";
import { fireReport, letterHome } from "../support/fireReport.ts";
import { positionOf, startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const later = fireReport({ inspection: "2021/22", prevention: "Requires improvement" });
const earlier = fireReport({ inspection: "2018/19", prevention: "Requires improvement" });

let folder: string;
const address = (name: string): string => URI.file(join(folder, name)).toString();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reports-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A client in the folder, with the later report open, and what a hover over its grade says. */
async function openLater() {
  const client = await startInMemory({ folders: [URI.file(folder).toString()] });
  const uri = address("later.txt");
  await client.open(uri, later);
  const onGrade = positionOf(later, "Requires improvement", 3);
  return { client, hover: async (): Promise<string> => (await client.hover(uri, onGrade))?.contents.value ?? "" };
}

test("a file beside the report gives the grade of the earlier inspection, as it stands on the disk or unsaved", async () => {
  await writeFile(join(folder, "earlier.txt"), earlier);
  await writeFile(join(folder, "letter.txt"), letterHome);
  const { client, hover } = await openLater();
  await expect.poll(hover).toContain("earlier.txt");
  await expect.poll(() => client.of("workspace/diagnostic/refresh").length).toBeGreaterThan(0);

  await client.open(address("earlier.txt"), letterHome);
  await client.outline(address("earlier.txt"));
  expect(await hover()).not.toContain("earlier.txt");

  await client.close(address("earlier.txt"));
  await expect.poll(hover).toContain("earlier.txt");
});

test("a file that comes or goes while the report is open is followed", async () => {
  const { client, hover } = await openLater();
  const tell = (type: number) => client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: address("copy.txt"), type }] });
  expect(await hover()).not.toContain("copy.txt");
  await writeFile(join(folder, "copy.txt"), earlier);
  await tell(1);
  await expect.poll(hover).toContain("copy.txt");
  await rm(join(folder, "copy.txt"));
  await tell(3);
  await expect.poll(hover).not.toContain("copy.txt");
});

test("unsaved text wins over the file until it is closed, also where the file changes meanwhile", async () => {
  await writeFile(join(folder, "earlier.txt"), earlier);
  const { client, hover } = await openLater();
  const uri = address("earlier.txt");
  await expect.poll(hover).toContain("was **Requires improvement** in 2018/19");
  await client.open(uri, earlier);
  await client.change(uri, 2, earlier.replaceAll("Requires improvement", "Good"));
  await expect.poll(hover).toContain("was **Good** in 2018/19");

  await writeFile(join(folder, "earlier.txt"), earlier.replaceAll("Requires improvement", "Inadequate"));
  await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await hover()).toContain("was **Good** in 2018/19");
  await client.close(uri);
  await expect.poll(hover).toContain("was **Inadequate** in 2018/19");
});

test("what a .gitignore names is no earlier report, unless the settings say so", async () => {
  await writeFile(join(folder, "earlier.txt"), earlier);
  await writeFile(join(folder, ".gitignore"), "earlier.*\n");
  const settings = { current: {} };
  const client = await startInMemory({ folders: [URI.file(folder).toString()], settings });
  await client.open(address("later.txt"), later);
  const hover = async () => (await client.hover(address("later.txt"), positionOf(later, "Requires improvement", 3)))?.contents.value ?? "";
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await hover()).not.toContain("earlier.txt");
  settings.current = { respectGitignore: false };
  await client.notify("workspace/didChangeConfiguration", { settings: null });
  await expect.poll(hover).toContain("earlier.txt");
  await rm(join(folder, ".gitignore"));
});

test("a file that the reader has refused is no earlier report", async () => {
  await writeFile(join(folder, "earlier.txt"), earlier);
  const { client, hover } = await openLater();
  await expect.poll(hover).toContain("earlier.txt");
  await client.notify("inspectionLens/refused", { uris: [address("earlier.txt")] });
  expect(await hover()).not.toContain("earlier.txt");
});

test("nothing more is read after shutdown, and nothing is answered", async () => {
  const files = memoryFiles({ "file:///reports/earlier.txt": earlier });
  const client = await startInMemory({ folders: ["file:///reports"], files });
  await client.open("file:///reports/letter.txt", earlier);
  await client.outline("file:///reports/letter.txt");
  await expect.poll(() => files.reads).toContain("file:///reports/earlier.txt");
  await client.shutdown();
  files.contents.set("file:///reports/late.txt", earlier);
  await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: "file:///reports/late.txt", type: 1 }] });
  await expect(client.outline("file:///reports/letter.txt")).rejects.toMatchObject({ code: -32600 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(files.reads).not.toContain("file:///reports/late.txt");
});

test("the workspace is read only once a report is open", async () => {
  const files = memoryFiles();
  const client = await startInMemory({ folders: ["file:///reports"], files });
  await client.open("file:///reports/letter.txt", letterHome);
  await client.outline("file:///reports/letter.txt");
  expect(files.listed).toEqual([]);
  await client.open("file:///reports/later.txt", later);
  await client.outline("file:///reports/later.txt");
  expect(files.listed).toEqual(["file:///reports"]);
});
