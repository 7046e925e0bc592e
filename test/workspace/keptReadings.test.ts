import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { URI } from "vscode-uri";
import type { FileSource } from "../../server/src/workspace/fileSource.ts";
import { createIndex, type WorkspaceIndex } from "../../server/src/workspace/index.ts";
import { nodeFiles } from "../../server/src/workspace/nodeFiles.ts";
import { nodeIndexFile } from "../../server/src/workspace/nodeIndexFile.ts";
import { plainRecognition } from "../../server/src/workspace/recognition.ts";
import { fireReport } from "../support/fireReport.ts";

const report = fireReport({ inspection: "2018/19", prevention: "Requires improvement" });
const better = fireReport({ inspection: "2021/22", prevention: "Good" });
const MANY = 70;

let folder: string;
let storage: string;
beforeEach(async () => {
  const place = await mkdtemp(join(tmpdir(), "kept-"));
  folder = join(place, "reports");
  storage = join(place, "storage");
  await mkdir(folder);
  await writeReports(MANY);
});
const running: WorkspaceIndex[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((index) => index.dispose()));
  await rm(join(folder, ".."), { recursive: true });
});

const pathOf = (i: number): string => join(folder, `${i}.txt`);

async function writeReports(many: number): Promise<void> {
  for (let i = 0; i < many; i++) await writeFile(pathOf(i), report);
}

/** One run of the server's index over the folder, read to its end. */
async function run({ build = "one", recipe = "" } = {}) {
  const reads: string[] = [];
  const log: string[] = [];
  const files: FileSource = {
    ...nodeFiles,
    async read(uri) {
      reads.push(uri.slice(uri.lastIndexOf("/") + 1));
      return nodeFiles.read(uri);
    },
  };
  const file = nodeIndexFile(URI.file(storage).toString(), build);
  const recognitionOf = () => ({ ...plainRecognition, recipe });
  const index = createIndex(files, { changed: () => {}, log: (line) => void log.push(line) }, { file, recognitionOf });
  index.setScope([{ folder: URI.file(folder).toString(), include: ["**/*.txt"], exclude: [], respectGitignore: true }]);
  running.push(index);
  index.start();
  await index.whenRead();
  const found = () =>
    Object.fromEntries(index.summaries(new Set()).map(({ uri, identity }) => [uri.slice(uri.lastIndexOf("/") + 1), identity.inspection]));
  return { reads, log, index, found, end: () => index.dispose() };
}

/** A run that has come to its end and kept what it read. */
async function ranBefore(options = {}): Promise<void> {
  const first = await run(options);
  expect(first.reads).toHaveLength(MANY);
  await first.end();
}

test("a second start over the same files reads none of them, and has all reports with their lists", async () => {
  await ranBefore();
  const { reads, found, index } = await run();
  expect(reads).toEqual([]);
  expect(Object.keys(found())).toHaveLength(MANY);
  expect(index.summaries(new Set())[0]?.gradings.map(({ grade }) => grade)).toContain("requires improvement");
});

test("a file that has another size or another time is read, one that is gone is forgotten, a new one is found", async () => {
  await ranBefore();
  const { mtime } = await stat(pathOf(1));
  await writeFile(pathOf(1), better);
  await utimes(pathOf(1), mtime, mtime); // as before but for the size
  await writeFile(pathOf(2), better);
  await rm(pathOf(3));
  await writeFile(pathOf(MANY), better);
  const second = await run();
  expect(second.reads.toSorted()).toEqual(["1.txt", "2.txt", `${MANY}.txt`].toSorted());
  expect(second.found()).toMatchObject({ "0.txt": "2018/19", "1.txt": "2021/22", "2.txt": "2021/22", [`${MANY}.txt`]: "2021/22" });
  expect(second.found()["3.txt"]).toBeUndefined();
  await second.end();
  expect((await run()).reads).toEqual([]);
});

test("a file that was only touched is read and not recognised again", async () => {
  await ranBefore();
  await utimes(pathOf(1), new Date(), new Date());
  const { reads, found } = await run();
  expect(reads).toEqual(["1.txt"]);
  expect(found()["1.txt"]).toBe("2018/19");
});

test("what another build has kept, or what was recognised by another recipe, is read again", async () => {
  await ranBefore();
  await ranBefore({ build: "another" });
  await ranBefore({ build: "another", recipe: '{ "rules": {} }' });
});

test("a broken or foreign file costs a cold start and nothing else", async () => {
  await ranBefore();
  const path = join(storage, (await readdir(storage))[0]!);
  const whole = await readFile(path);
  for (const broken of [
    whole.subarray(0, whole.length - 1),
    Buffer.from("{}"),
    Buffer.alloc(0),
    Buffer.concat([whole.subarray(9), whole]),
  ]) {
    await writeFile(path, broken);
    const { reads, log, found, end } = await run();
    expect(reads).toHaveLength(MANY);
    expect(Object.keys(found())).toHaveLength(MANY);
    expect(log).toEqual([]);
    await end();
    expect((await readFile(path)).length).toBeGreaterThan(0);
  }
});

test("only its owner may read the file, and nothing else stays in the folder", async () => {
  await ranBefore();
  await writeFile(join(storage, "reports.index.0123456789ab"), "left over");
  await utimes(join(storage, "reports.index.0123456789ab"), new Date(0), new Date(0));
  await (await run()).end();
  expect(await readdir(storage)).toEqual(["reports.index"]);
  if (process.platform !== "win32") expect((await stat(join(storage, "reports.index"))).mode & 0o777).toBe(0o600);
});

test("two servers that keep at once leave one whole file", async () => {
  const [one, other] = await Promise.all([run(), run()]);
  await Promise.all([one.end(), other.end()]);
  expect(await readdir(storage)).toEqual(["reports.index"]);
  expect((await run()).reads).toEqual([]);
});

test("a folder that has hardly any files left keeps nothing of those it had", async () => {
  await ranBefore();
  for (let i = 5; i < MANY; i++) await rm(pathOf(i));
  const { found } = await run();
  expect(Object.keys(found())).toHaveLength(5);
  await expect.poll(() => readdir(storage)).toEqual([]);
});

test("where nothing can be written one line says so, and all else goes on", async () => {
  await writeFile(storage, "a file where the folder should be");
  const { found, log, end } = await run();
  await end();
  expect(Object.keys(found())).toHaveLength(MANY);
  expect(log).toHaveLength(1);
  expect(log[0]).toContain("could not be kept for the next start");
});

test("an address of another scheme has no file", () => {
  expect(nodeIndexFile("vscode-remote://host/storage")).toBeUndefined();
  expect(nodeIndexFile("not an address")).toBeUndefined();
});

test("a folder that was moved is another folder", async () => {
  await ranBefore();
  await rename(folder, `${folder}2`);
  folder = `${folder}2`;
  const { found } = await run();
  expect(Object.keys(found())).toHaveLength(MANY);
});
