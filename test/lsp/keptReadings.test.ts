import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SymbolInformation } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { fireReport } from "../support/fireReport.ts";
import { startInMemory } from "../support/inMemoryServer.ts";

let folder: string;
let storage: string;
beforeAll(async () => {
  const place = await mkdtemp(join(tmpdir(), "kept-"));
  [folder, storage] = [join(place, "reports"), join(place, "storage")];
  await mkdir(folder);
  for (let i = 0; i < 70; i++)
    await writeFile(join(folder, `${i}.txt`), fireReport({ inspection: "2018/19", prevention: "Requires improvement" }));
});
afterAll(() => rm(join(folder, ".."), { recursive: true }));

async function symbolsWith(initializationOptions: unknown) {
  const client = await startInMemory({ folders: [URI.file(folder).toString()], initializationOptions });
  const symbols = () => client.ask<SymbolInformation[]>("workspace/symbol", { query: "requires" });
  await expect.poll(async () => new Set((await symbols()).map(({ location }) => location.uri)).size).toBe(70);
  await client.shutdown();
  return client;
}

test("a client that names no folder has nothing kept", async () => {
  await symbolsWith(undefined);
  await symbolsWith({ storage: "https://example.org/storage" });
  await expect(readdir(storage)).rejects.toThrow("ENOENT");
});

test("what was read is kept when the client shuts the server down, and answers again after the next start", async () => {
  await symbolsWith({ storage: URI.file(storage).toString() });
  expect(await readdir(storage)).toEqual(["reports.index"]);
  const again = await symbolsWith({ storage: URI.file(storage).toString() });
  expect(again.log()).toEqual([]);
});
