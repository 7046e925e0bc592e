import { expect, test } from "vitest";
import { type FileSource, MAX_ENTRIES, MAX_FILES } from "../../server/src/workspace/fileSource.ts";
import { createIndex, type IndexOptions, type Progress } from "../../server/src/workspace/index.ts";
import { plainRecognition } from "../../server/src/workspace/recognition.ts";
import type { FolderScope } from "../../server/src/workspace/scope.ts";
import { fireReport } from "../support/fireReport.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const FOLDER = "file:///reports";
const OTHER = "file:///more";
const report = fireReport({ inspection: "2018/19", prevention: "Requires improvement" });

const scopeOf = (folder: string, more: Partial<FolderScope> = {}): FolderScope => ({
  ...{ folder, include: ["**/*.txt"], exclude: [], respectGitignore: true },
  ...more,
});

/** An index over `FOLDER`, with the progress it last told. */
function indexOf(files: FileSource, options?: IndexOptions) {
  const told: (Progress | undefined)[] = [];
  const log: string[] = [];
  const events = { changed: () => {}, progressed: (p?: Progress) => void told.push(p), log: (line: string) => void log.push(line) };
  const index = createIndex(files, events, options);
  index.setScope([scopeOf(FOLDER)]);
  const names = () => index.summaries(new Set()).map(({ uri }) => uri.replace(`${FOLDER}/`, ""));
  /** Ends when everything that was asked for is done. */
  const settled = async (): Promise<void> => {
    await turn();
    await expect.poll(() => told.at(-1), { timeout: 10_000 }).toBeUndefined();
  };
  return { index, log, told, names, settled };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** So many small files that are no reports. */
const letters = (folder: string, count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${folder}/${i % 10}/${i}.txt`, `Letter ${i}`]));

test("a thousand files are read once; what comes later reads what is new or has changed, and nothing else", async () => {
  const files = memoryFiles({ ...letters(FOLDER, 1_000), ...letters(OTHER, 30), [`${FOLDER}/a.txt`]: report });
  const { index, names, settled } = indexOf(files);
  const readSince = async (): Promise<number> => {
    await settled();
    return files.reads.splice(0).length;
  };
  index.start();
  expect(await readSince()).toBe(1_001);
  expect(names()).toEqual(["a.txt"]);

  index.setScope([scopeOf(FOLDER)]);
  expect(await readSince()).toBe(0);

  files.contents.set(`${FOLDER}/3/3.txt`, report);
  index.setScope([scopeOf(FOLDER, { exclude: ["nothing"] })]);
  expect(await readSince()).toBe(1);
  expect(names()).toEqual(["a.txt", "3/3.txt"]);

  index.setScope([scopeOf(FOLDER, { exclude: ["nothing"] }), scopeOf(OTHER)]);
  expect(await readSince()).toBe(30);

  index.setScope([scopeOf(OTHER)]);
  expect(await readSince()).toBe(0);
  expect(names()).toEqual([]);
});

test("a file that belongs to two folders stays while one of them has it", async () => {
  const inner = `${FOLDER}/2018`;
  const files = memoryFiles({ [`${inner}/a.txt`]: report, [`${FOLDER}/b.txt`]: report });
  const { index, names, settled } = indexOf(files);
  index.start();
  const namesIn = async (...scope: readonly FolderScope[]) => {
    index.setScope(scope);
    await settled();
    return names().toSorted();
  };
  expect(await namesIn(scopeOf(FOLDER), scopeOf(inner))).toEqual(["2018/a.txt", "b.txt"]);
  expect(await namesIn(scopeOf(FOLDER))).toEqual(["2018/a.txt", "b.txt"]);
  expect(await namesIn(scopeOf(FOLDER, { exclude: ["2018/**"] }), scopeOf(inner))).toEqual(["2018/a.txt", "b.txt"]);
  expect(await namesIn(scopeOf(FOLDER, { exclude: ["2018/**"] }))).toEqual(["b.txt"]);
  expect(await namesIn(scopeOf(inner))).toEqual(["2018/a.txt"]);
});

test("a folder that joins thousands of files, or leaves, asks nothing of the others", async () => {
  const { index, settled } = indexOf(memoryFiles(letters(FOLDER, 20_000)));
  index.start();
  await settled();
  const from = performance.now();
  for (let i = 0; i < 20; i++) index.setScope(i % 2 === 0 ? [scopeOf(FOLDER), scopeOf(OTHER)] : [scopeOf(FOLDER)]);
  // held against all of them each time, it would take ten times as long
  expect(performance.now() - from).toBeLessThan(1_000);
  await settled();
});

test("a folder for which nothing changes is not looked through again", async () => {
  const files = memoryFiles({ [`${FOLDER}/a.txt`]: report, [`${OTHER}/b.txt`]: report });
  const { index, settled } = indexOf(files);
  index.start();
  await settled();
  index.setScope([scopeOf(FOLDER), scopeOf(OTHER)]);
  await settled();
  expect(files.listed).toEqual([FOLDER, OTHER]);
});

test("an event for a file that is as it was reads nothing, many events for a changed one read it once", async () => {
  const files = memoryFiles({ [`${FOLDER}/a.txt`]: report, [`${FOLDER}/b.txt`]: "Dear all" });
  const { index, names, settled } = indexOf(files);
  index.start();
  await settled();
  files.reads.length = 0;
  index.fileChanged(`${FOLDER}/a.txt`);
  await settled();
  expect(files.reads).toEqual([]);
  files.contents.set(`${FOLDER}/b.txt`, report);
  for (let i = 0; i < 20; i++) index.fileChanged(`${FOLDER}/b.txt`);
  await settled();
  expect(files.reads).toEqual([`${FOLDER}/b.txt`]);
  expect(names()).toEqual(["a.txt", "b.txt"]);
});

test("a file whose state cannot be told is read at every event", async () => {
  const files = memoryFiles({ [`${FOLDER}/a.txt`]: report });
  const { index, settled } = indexOf({ ...files, stat: async (uri) => (await files.stat(uri)) && { kind: "file" } });
  index.start();
  await settled();
  index.fileChanged(`${FOLDER}/a.txt`);
  await settled();
  expect(files.reads).toHaveLength(2);
});

test("where another recipe holds, only the files it holds for are read again", async () => {
  const files = memoryFiles({ [`${FOLDER}/a.txt`]: report, [`${FOLDER}/own/b.txt`]: report });
  let own = plainRecognition;
  const { index, settled } = indexOf(files, { recognitionOf: (uri) => (uri.includes("/own/") ? own : plainRecognition) });
  index.start();
  await settled();
  files.reads.length = 0;
  own = { ...plainRecognition, recipe: "{}" };
  index.setScope([scopeOf(FOLDER)]);
  await settled();
  expect(files.reads).toEqual([`${FOLDER}/own/b.txt`]);
  expect(files.listed).toEqual([FOLDER, `${FOLDER}/own`]);
});

test("a file that is deleted while it is read is forgotten", async () => {
  let finish: () => void = () => {};
  const held = new Promise<void>((resolve) => (finish = resolve));
  const files = memoryFiles({ [`${FOLDER}/a.txt`]: report });
  const { index, names, settled } = indexOf({ ...files, read: (uri) => held.then(() => files.read(uri)) });
  index.start();
  await turn();
  index.fileDeleted(`${FOLDER}/a.txt`);
  finish();
  await settled();
  expect(files.reads).toHaveLength(1);
  expect(names()).toEqual([]);
});

test("what the editor has wins over the file until it is closed, whatever is told of the file", async () => {
  const uri = `${FOLDER}/a.txt`;
  const files = memoryFiles({ [uri]: report });
  const { index, settled } = indexOf(files);
  const labels = () => index.summaries(new Set()).map(({ identity }) => identity.inspection);
  index.start();
  await settled();
  const [onDisk] = index.summaries(new Set());
  const unsaved = onDisk && { ...onDisk, identity: { ...onDisk.identity, inspection: "2016/17" } };
  index.documentRead(uri, unsaved);
  files.contents.set(uri, fireReport({ inspection: "2021/22", prevention: "Good" }));
  index.fileChanged(uri);
  await settled();
  expect(labels()).toEqual(["2016/17"]);
  index.documentClosed(uri);
  await settled();
  expect(labels()).toEqual(["2021/22"]);
});

test("stopped, it keeps what it has read, and goes on with what is left when a file changes", async () => {
  const files = memoryFiles({ ...letters(FOLDER, 100), [`${FOLDER}/a.txt`]: report });
  const read = (uri: string) => {
    if (files.reads.length === 5) index.stop();
    return files.read(uri);
  };
  const { index, told, names, settled } = indexOf({ ...files, read });
  index.start();
  await settled();
  expect(files.reads).toHaveLength(6);
  expect(names()).toEqual(["a.txt"]);
  index.fileChanged("file:///elsewhere/b.txt");
  index.start();
  await settled();
  expect(files.reads).toHaveLength(6);

  files.contents.set(`${FOLDER}/b.txt`, report);
  index.fileChanged(`${FOLDER}/b.txt`);
  await settled();
  expect(files.reads).toHaveLength(102);
  expect(names()).toEqual(["a.txt", "b.txt"]);
  expect(told).toContainEqual({ done: 1, total: 101, isCounted: true });
  expect(told).not.toContainEqual({ done: 7, total: 101, isCounted: true });
  expect(told).toContainEqual({ done: 102, total: 102, isCounted: true });
});

test("the bytes of a few files are on their way while one is read, and never those of many", async () => {
  const files = memoryFiles(letters(FOLDER, 60));
  let open = 0;
  let most = 0;
  const read = async (uri: string) => {
    most = Math.max(most, ++open);
    await turn();
    open--;
    return files.read(uri);
  };
  const { index, settled } = indexOf({ ...files, read });
  index.start();
  await settled();
  expect(files.reads).toHaveLength(60);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(10);
});

test("a file that changes after its bytes were fetched is read as it is then", async () => {
  const files = memoryFiles({ ...letters(FOLDER, 3), [`${FOLDER}/z.txt`]: "Dear all" });
  const read = async (uri: string) => {
    const bytes = await files.read(uri);
    if (uri.endsWith("z.txt") && files.contents.get(uri) !== report) {
      files.contents.set(uri, report);
      index.fileChanged(uri);
    }
    return bytes;
  };
  const { index, names, settled } = indexOf({ ...files, read });
  index.start();
  await settled();
  expect(names()).toEqual(["z.txt"]);
});

test("stopped on its way through the folders, it starts with them again", async () => {
  const files = memoryFiles({ [`${FOLDER}/a/a.txt`]: report });
  const { index, names, settled } = indexOf(files);
  index.start();
  index.stop();
  await settled();
  expect(names()).toEqual([]);
  index.setScope([scopeOf(FOLDER), scopeOf(OTHER)]);
  await settled();
  expect(names()).toEqual(["a/a.txt"]);
});

test("too many files, and files that are too large, are left out and said so in one sentence each", async () => {
  const files = memoryFiles();
  const many = Array.from({ length: MAX_FILES + 10 }, (_, i) => ({ name: `${i}.txt`, kind: "file" as const }));
  const { index, log, settled } = indexOf({
    readDirectory: async () => many,
    stat: async () => ({ kind: "file", stamp: "1" }),
    read: async (uri) => (uri.endsWith("/7.txt") ? "too large" : files.read(uri)),
  });
  index.start();
  await expect.poll(() => index.limits, { timeout: 20_000 }).toHaveLength(2);
  await index.whenRead();
  await settled();
  expect(index.limits[0]).toContain("first 60,000 text files");
  expect(index.limits[1]).toContain("more than 8 MB are not read for earlier inspections: 1 left out");
  expect(log).toEqual(index.limits);
  index.fileChanged(`${FOLDER}/one-more.txt`);
  await settled();
  expect(log).toEqual(index.limits);
}, 30_000);

test("a tree without end is looked through as far as the limit, which is said", async () => {
  const names = Array.from({ length: 1_000 }, (_, i) => ({ name: `${i}`, kind: "folder" as const }));
  let listed = 0;
  const { index, log, settled } = indexOf({
    readDirectory: async () => (listed++ === 0 ? [...names, { name: "a.txt", kind: "file" }] : names),
    stat: async () => undefined,
    read: async () => undefined,
  });
  index.start();
  await settled();
  expect(listed).toBe(MAX_ENTRIES / 1_000);
  expect(index.limits).toEqual([`Only the first 300,000 files and folders in ${FOLDER} are looked at for earlier inspections.`]);
  expect(log).toEqual(index.limits);
});
