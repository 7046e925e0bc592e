import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { URI } from "vscode-uri";
import type { FileSource } from "../../server/src/workspace/fileSource.ts";
import { nodeFiles, readNow } from "../../server/src/workspace/nodeFiles.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { aReport, countingIndex, longestStandstill, type RoughFolder, roughFolder } from "../support/roughFolder.ts";

// at full size: npm run soak -- --only folders
const FILES = 2_000;
const EVENTS = 1_000;
/** Ten times as long as usual. */
const LONGEST_STANDSTILL_MS = 1_000;

let folder: RoughFolder;
beforeAll(() => {
  folder = roughFolder(FILES);
});
afterAll(() => folder.remove());

const addressIn = (path: string): string => URI.file(join(folder.root, path)).toString();

test("links in circles, names that are no text and pipes: the walk ends, and each folder and file is read once", async () => {
  const { index, counts, settled, paths } = countingIndex(folder.root);
  index.start();
  await settled();
  expect(paths()).toEqual(["0000/0.txt", "0002/1000.txt"]);
  expect(index.limits).toEqual([]);
  expect([...counts.listed.values(), ...counts.read.values()].filter((times) => times > 1)).toEqual([]);
  expect([...counts.listed.keys()].filter((uri) => /\/(?:loop|up|out)(?:\/|$)/.test(uri))).toEqual([]);
  expect([...counts.read.keys()].filter((uri) => /\/(?:secret|itself|pipe)\.txt$/.test(uri))).toEqual([]);
  expect([...counts.read.keys()].filter((uri) => URI.parse(uri).fsPath.endsWith("\u202e.txt"))).toHaveLength(FILES / 500);
});

test.each(["pipe.txt", "0000/secret.txt", "0000/itself.txt", "0000/out", "0000", "gone.txt"])(
  "%s, which has taken a file's place since that was looked at, is not read and keeps nobody waiting",
  async (path) => {
    expect([await nodeFiles.read(addressIn(path)), readNow(addressIn(path))]).toEqual([undefined, undefined]);
  },
);

test("thousands of events: a file that has changed is read once, and what they cost does not grow with the workspace", async () => {
  const { index, counts, settled, paths } = countingIndex(folder.root);
  index.start();
  await settled();
  const each = [...Array(EVENTS).keys()];
  for (const file of each) writeFileSync(folder.pathOf(file), aReport(file));
  counts.read.clear();
  const { longest } = await longestStandstill(async () => {
    for (let again = 0; again < 10; again++) for (const file of each) index.fileChanged(folder.addressOf(file));
    await settled();
  });
  expect([...counts.read.values()]).toEqual(each.map(() => 1));
  expect(paths()).toHaveLength(EVENTS + 1);
  expect(longest).toBeLessThan(LONGEST_STANDSTILL_MS);

  for (const file of each) rmSync(folder.pathOf(file));
  for (const file of each) index.fileDeleted(folder.addressOf(file));
  expect(paths()).toEqual(["0002/1000.txt"]);
  for (const file of each) writeFileSync(folder.pathOf(file), aReport(file));
  counts.read.clear();
  for (const file of each) index.fileChanged(folder.addressOf(file));
  await settled();
  expect([...counts.read.values()]).toEqual(each.map(() => 1));
  expect(paths()).toHaveLength(EVENTS + 1);
}, 60_000);

test("files that vanish while they are read cost only themselves", async () => {
  const vanishing: FileSource = {
    ...nodeFiles,
    read(uri) {
      if (uri.endsWith("7.txt")) rmSync(URI.parse(uri).fsPath, { force: true });
      return nodeFiles.read(uri);
    },
  };
  const { index, settled, paths } = countingIndex(folder.root, { files: vanishing });
  const before = [...Array(EVENTS).keys()].filter((file) => file % 10 !== 7);
  index.start();
  await settled();
  expect(paths()).toHaveLength(before.length + 1);
});

test("no permission, or a disk that fails, costs only the folder or the file", async () => {
  const report = aReport(0);
  const files = memoryFiles({
    "file:///r/a/a.txt": report,
    "file:///r/b/b.txt": report,
    "file:///r/b/c.txt": report,
    "file:///r/d.txt": report,
  });
  const refused = (uri: string): Promise<never> =>
    Promise.reject(Object.assign(new Error(`permission denied, ${uri}`), { code: "EACCES" }));
  const { index, settled, paths, log } = countingIndex("/r", {
    files: {
      readDirectory: (uri) => (uri.endsWith("/a") ? refused(uri) : files.readDirectory(uri)),
      stat: (uri) => (uri.endsWith("/c.txt") ? refused(uri) : files.stat(uri)),
      read: (uri) => (uri.endsWith("/b.txt") || uri.endsWith("/.gitignore") ? refused(uri) : files.read(uri)),
    },
  });
  files.contents.set("file:///r/.gitignore", "*.txt");
  index.start();
  await settled();
  expect(paths()).toEqual(["d.txt"]);
  expect(log).toEqual([]);
});

test("a name that no address can hold costs only its file", async () => {
  const files = memoryFiles({ "file:///r/a.txt": aReport(0) });
  const { index, settled, paths } = countingIndex("/r", {
    files: {
      ...files,
      readDirectory: async (uri) => [
        { name: "half a \ud83d.txt", kind: "file" },
        { name: "\udc00", kind: "folder" },
        ...(await files.readDirectory(uri)),
      ],
    },
  });
  index.start();
  await settled();
  expect(paths()).toEqual(["a.txt"]);
});

test("a folder that is deleted takes all below it along, one that has never been there nothing", async () => {
  const files = memoryFiles({ "file:///r/a/x/1.txt": aReport(1), "file:///r/a/2.txt": aReport(2), "file:///r/ab/3.txt": aReport(3) });
  const { index, settled, paths } = countingIndex("/r", { files });
  index.start();
  await settled();
  index.fileDeleted("file:///r/b");
  expect(paths()).toHaveLength(3);
  index.fileDeleted("file:///r/a/");
  expect(paths()).toEqual(["ab/3.txt"]);
});
