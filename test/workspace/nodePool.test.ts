import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { URI } from "vscode-uri";
import { MAX_FILE_BYTES } from "../../server/src/workspace/fileSource.ts";
import { createIndex } from "../../server/src/workspace/index.ts";
import { nodeFiles } from "../../server/src/workspace/nodeFiles.ts";
import { createNodePool } from "../../server/src/workspace/nodePool.ts";
import { packed } from "../../server/src/workspace/packedSummary.ts";
import type { Pool } from "../../server/src/workspace/pool.ts";
import { recognitionBy } from "../../server/src/workspace/recognition.ts";
import { bundledWorker } from "../support/bundledWorker.ts";
import { harbourFile } from "../support/harbourFile.ts";
import { harbourReport } from "../support/harbours.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { sample, sampleNames } from "../support/samples.ts";

const MANY = 230;
let folder: string;
let worker: Awaited<ReturnType<typeof bundledWorker>>;
beforeAll(async () => {
  worker = await bundledWorker();
  folder = await mkdtemp(join(tmpdir(), "many-"));
  await mkdir(join(folder, "old"));
  for (let i = 0; i < MANY; i++) {
    const { text } = sample(sampleNames[i % sampleNames.length]!);
    await writeFile(
      join(folder, i % 3 === 0 ? "old" : "", `${i}.txt`),
      i % 10 === 7 ? "Dear all,\n" : text.replaceAll("Calderfold", `Calder${i}`),
    );
  }
  await writeFile(join(folder, "own.txt"), harbourReport);
  await writeFile(join(folder, "large.txt"), Buffer.alloc(MAX_FILE_BYTES + 1, "a"));
});
afterAll(() => Promise.all([folder, worker.folder].map((one) => rm(one, { recursive: true }))));

/** What an index over the folder has found when it has read it, with a pool or without. */
async function readWith(pool: Pool | undefined, recipe = "") {
  const log: string[] = [];
  const reads: string[] = [];
  const recognition = await recognitionBy(recipe);
  const read = (uri: string) => {
    reads.push(uri);
    return nodeFiles.read(uri);
  };
  const files = { ...nodeFiles, read };
  const index = createIndex(files, { changed: () => {}, log: (line) => void log.push(line) }, { pool, recognitionOf: () => recognition });
  index.setScope([{ folder: URI.file(folder).toString(), include: ["**/*.txt"], exclude: [], respectGitignore: true }]);
  index.start();
  await index.whenRead();
  const found = index.summaries(new Set()).map((one) => [one.uri, [...packed(one)], one.identity, one.frameworks?.map(({ id }) => id)]);
  return { log, reads, found, limits: index.limits };
}

/** In a steady order, and with the numbers that this program has for words. */
const inOrder = (found: Awaited<ReturnType<typeof readWith>>["found"]) => new Map(found.map(([uri, ...said]) => [uri, said]));

test("threads find in every file what the server itself finds, byte for byte", async () => {
  const [own, theirs] = [await readWith(undefined), await readWith(createNodePool(() => worker.script, 2))];
  expect(own.found.length).toBeGreaterThan(180);
  expect(inOrder(theirs.found)).toEqual(inOrder(own.found));
  expect(theirs.reads).toEqual([]);
  expect(theirs.log).toEqual(own.log);
  expect(theirs.limits).toEqual(own.limits);
});

test("they know what the reader has laid down for the folder", async () => {
  const recipe = JSON.stringify(harbourFile);
  const [own, theirs] = [
    await readWith(undefined, recipe),
    await readWith(
      createNodePool(() => worker.script, 2),
      recipe,
    ),
  ];
  expect(inOrder(theirs.found)).toEqual(inOrder(own.found));
  expect(theirs.found.find(([uri]) => String(uri).endsWith("own.txt"))).toBeDefined();
});

test("a thread that ends costs one line for each batch it had, and the files are read without it", async () => {
  const script = join(worker.folder, "broken.mjs");
  await writeFile(script, 'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => process.exit(3));');
  const own = await readWith(undefined);
  const { log, found } = await readWith(createNodePool(() => pathToFileURL(script), 1));
  expect(inOrder(found)).toEqual(inOrder(own.found));
  const lines = log.filter((line) => line.includes("thread"));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThanOrEqual(2);
  expect(lines[0]).toBe("A thread that read files has ended: 25 files are read without it.");
});

test("a thread that cannot even start costs no more", async () => {
  const own = await readWith(undefined);
  const { found } = await readWith(createNodePool(() => pathToFileURL(join(worker.folder, "missing.mjs")), 2));
  expect(inOrder(found)).toEqual(inOrder(own.found));
});

test("a few files start no threads", async () => {
  const asked: unknown[] = [];
  const pool: Pool = {
    free: 1,
    canRead: () => true,
    async read(files) {
      asked.push(files);
      return undefined;
    },
    rest: () => {},
  };
  const files = memoryFiles({ "file:///reports/a.txt": "Dear all", "file:///reports/b.txt": harbourReport });
  const index = createIndex(files, { changed: () => {}, log: () => {} }, { pool });
  index.setScope([{ folder: "file:///reports", include: ["**/*.txt"], exclude: [], respectGitignore: true }]);
  index.start();
  await index.whenRead();
  expect(files.reads).toHaveLength(2);
  expect(asked).toEqual([]);
});
