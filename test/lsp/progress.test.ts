import { expect, test } from "vitest";
import type { WorkDoneProgressBegin, WorkDoneProgressReport } from "vscode-languageserver";
import { fireReport } from "../support/fireReport.ts";
import { modern, startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const FOLDER = "file:///reports";
const report = fireReport({ inspection: "2021/22", prevention: "Requires improvement" });
const capabilities = { ...modern, window: { workDoneProgress: true } };

interface Told {
  readonly token: string;
  readonly value: WorkDoneProgressBegin | WorkDoneProgressReport | { readonly kind: "end" };
}

/** A client beside a folder of which each file takes a while, until `hurry`. */
async function start(options: Parameters<typeof startInMemory>[0] = {}) {
  const names = Array.from({ length: 340 }, (_, i) => `${FOLDER}/${i}.txt`);
  const files = memoryFiles(Object.fromEntries(names.map((name) => [name, "Dear all"])));
  let wait = 25;
  const read = async (uri: string) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    return files.read(uri);
  };
  const client = await startInMemory({ capabilities, folders: [FOLDER], files: { ...files, read }, ...options });
  await client.open(`${FOLDER}/report.txt`, report);
  const told = () => client.of<Told>("$/progress");
  return { client, files, told, kinds: () => told().map(({ value }) => value.kind), hurry: () => (wait = 0) };
}

test("long reading is shown with how far it is, and comes to an end", async () => {
  const { client, files, told, kinds, hurry } = await start();
  await expect.poll(kinds, { timeout: 5_000 }).toContain("report");
  expect(client.of("window/workDoneProgress/create")).toHaveLength(1);
  expect(told()[0]?.value).toMatchObject({
    kind: "begin",
    title: "Reading reports for earlier inspections",
    message: expect.stringMatching(/^\d+ of 340 files$/),
    percentage: expect.any(Number),
    cancellable: true,
  });
  hurry();
  await expect.poll(kinds, { timeout: 10_000 }).toContain("end");
  expect(files.reads.length).toBeGreaterThanOrEqual(340);
  const percentages = told().flatMap(({ value }) => ("percentage" in value ? [value.percentage ?? 0] : []));
  expect(percentages).toEqual(percentages.toSorted((a, b) => a - b));
});

test("cancelled, reading stops, the server answers as before, and a changed file goes on with it", async () => {
  const { client, files, told, kinds, hurry } = await start();
  await expect.poll(kinds, { timeout: 5_000 }).toContain("begin");
  await client.notify("window/workDoneProgress/cancel", { token: told()[0]?.token });
  await expect.poll(kinds).toContain("end");
  await new Promise((resolve) => setTimeout(resolve, 100)); // a few files were on their way
  const before = files.reads.length;
  expect(before).toBeLessThan(340);
  expect(await client.outline(`${FOLDER}/report.txt`)).not.toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(files.reads).toHaveLength(before);

  hurry();
  await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `${FOLDER}/0.txt`, type: 2 }] });
  await expect.poll(() => new Set(files.reads).size, { timeout: 10_000 }).toBeGreaterThanOrEqual(340);
});

test("short reading is not shown, nor long reading to a client that cannot show it", async () => {
  const quick = await startInMemory({ capabilities, folders: [FOLDER], files: memoryFiles({ [`${FOLDER}/a.txt`]: report }) });
  await quick.open(`${FOLDER}/report.txt`, report);
  const { client, files } = await start({ capabilities: modern });
  await expect.poll(() => files.reads.length, { timeout: 5_000 }).toBeGreaterThan(150);
  for (const { of } of [quick, client]) expect(of("window/workDoneProgress/create")).toEqual([]);
});
