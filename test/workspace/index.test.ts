import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { URI } from "vscode-uri";
import { MAX_FILE_BYTES } from "../../server/src/workspace/fileSource.ts";
import { createIndex } from "../../server/src/workspace/index.ts";
import { nodeFiles } from "../../server/src/workspace/nodeFiles.ts";
import { fireReport } from "../support/fireReport.ts";

const report = fireReport({ inspection: "2018/19", prevention: "Requires improvement" });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reports-"));
});
afterEach(() => rm(folder, { recursive: true }));

const address = (path: string): string => URI.file(join(folder, path)).toString();

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** An index over the folder; `names` are the files it holds, as paths in the folder. */
function indexOf({ files = nodeFiles, include = ["**/*.txt"], exclude = [] as string[], respectGitignore = true } = {}) {
  const log: string[] = [];
  const index = createIndex(files, { changed: () => {}, log: (line) => void log.push(line) });
  index.setScope([{ folder: URI.file(folder).toString(), include, exclude, respectGitignore }]);
  const names = () =>
    index.summaries(new Set()).map(({ uri }) =>
      URI.parse(uri)
        .fsPath.slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  return { index, log, names };
}

test("reports are found in all folders but those of tools, whatever their encoding", async () => {
  await write("a.txt", report);
  await write("2018/deep/b.txt", Buffer.from(`\ufeff${report}`, "utf16le"));
  await write("letter.txt", "Dear all,\n");
  await write("picture.txt", new Uint8Array(5_000));
  await write("a.md", report);
  await write(".git/c.txt", report);
  await write("node_modules/d/d.txt", report);
  const { index, names } = indexOf();
  index.start();
  await expect.poll(names).toEqual(["a.txt", "2018/deep/b.txt"]);
});

test("the globs of the settings say which files count, also once the index is read", async () => {
  await write("a.text", report);
  await write("old/b.text", report);
  const { index, names } = indexOf({ include: ["**/*.text"], exclude: ["old/**"] });
  index.start();
  await expect.poll(names).toEqual(["a.text"]);
  index.setScope([{ folder: URI.file(folder).toString(), include: ["old/*"], exclude: [], respectGitignore: true }]);
  await expect.poll(names).toEqual(["old/b.text"]);
});

test("links that lead round in a circle or out of the folder are not followed", async () => {
  await write("inside/a.txt", report);
  await symlink(folder, join(folder, "inside", "circle"));
  const { index, names } = indexOf();
  index.start();
  await expect.poll(names).toEqual(["inside/a.txt"]);
});

test("a deleted folder takes its reports with it", async () => {
  await write("old/a.txt", report);
  await write("old b/b.txt", report);
  const { index, names } = indexOf();
  index.start();
  await expect.poll(() => names().length).toBe(2);
  index.fileDeleted(address("old"));
  expect(names()).toEqual(["old b/b.txt"]);
});

test("a file that is no report any more is forgotten", async () => {
  await write("a.txt", report);
  const { index, names } = indexOf();
  index.start();
  await expect.poll(names).toEqual(["a.txt"]);
  await write("a.txt", "Dear all,\n");
  index.fileChanged(address("a.txt"));
  await expect.poll(names).toEqual([]);
});

test("a folder that cannot be read costs only itself", async () => {
  await write("a/a.txt", report);
  await write("b/b.txt", report);
  const files = {
    ...nodeFiles,
    readDirectory: async (uri: string) => (uri.endsWith("/a") ? [] : nodeFiles.readDirectory(uri)),
  };
  const { index, names } = indexOf({ files });
  index.start();
  await expect.poll(names).toEqual(["b/b.txt"]);
});

test("a file event outside the folders, or below a link that leads out of them, is not followed", async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), "elsewhere-"));
  await writeFile(join(elsewhere, "b.txt"), report);
  await write("a.txt", report);
  await symlink(elsewhere, join(folder, "linked"));
  await symlink(join(elsewhere, "b.txt"), join(folder, "linked.txt"));
  const { index, names } = indexOf();
  index.start();
  await expect.poll(names).toEqual(["a.txt"]);
  await write("c.txt", report);
  for (const uri of [URI.file(join(elsewhere, "b.txt")).toString(), address("linked/b.txt"), address("linked"), address("linked.txt")])
    index.fileChanged(uri);
  index.fileChanged(address("c.txt"));
  await expect.poll(names).toEqual(["a.txt", "c.txt"]);
  await rm(elsewhere, { recursive: true });
});

test("a file that a link has taken the place of is forgotten", async () => {
  await write("a.txt", report);
  await write("hidden/.b/b.txt", report);
  const { index, names } = indexOf();
  index.start();
  await expect.poll(names).toEqual(["a.txt"]);
  await rm(join(folder, "a.txt"));
  await symlink(join(folder, "hidden/.b/b.txt"), join(folder, "a.txt"));
  index.fileChanged(address("a.txt"));
  await expect.poll(names).toEqual([]);
});

test("a folder that comes under another name brings its reports with it", async () => {
  await write("old/a.txt", report);
  await write("old/deep/b.txt", report);
  const { index, names } = indexOf();
  index.start();
  await expect.poll(() => names().length).toBe(2);
  await rename(join(folder, "old"), join(folder, "new"));
  index.fileDeleted(address("old"));
  index.fileChanged(address("new"));
  await expect.poll(names).toEqual(["new/a.txt", "new/deep/b.txt"]);
});

test("a file of more than the limit is not read from the disk", async () => {
  await write("large.txt", new Uint8Array(MAX_FILE_BYTES + 1).fill(0x20));
  expect(await nodeFiles.read(address("large.txt"))).toBe("too large");
  expect(await nodeFiles.read(address("none.txt"))).toBeUndefined();
  expect(await nodeFiles.read("untitled:Untitled-1")).toBeUndefined();
});

test("nothing more is read after the end", async () => {
  await write("a.txt", report);
  const { index, names } = indexOf();
  index.start();
  index.dispose();
  index.fileChanged(address("a.txt"));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(names()).toEqual([]);
});
