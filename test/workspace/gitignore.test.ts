import { expect, test } from "vitest";
import { createIgnored } from "../../server/src/workspace/gitignore.ts";
import { createIndex } from "../../server/src/workspace/index.ts";
import { fireReport } from "../support/fireReport.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

/** The paths of these that are ignored where the files stand in the folders given. */
function ignored(files: Readonly<Record<string, string>>, paths: readonly string[]): readonly string[] {
  const rules = createIgnored();
  for (const [folder, text] of Object.entries(files)) rules.add(folder, text);
  return paths.filter((path) => rules.has(path));
}

test("a line is on paths in its file's own folder, and on names in all folders below", () => {
  const files = { old: "/drafts/\nletter.txt\nsub/*.txt\r\n" };
  const below = ["old/drafts/a.txt", "old/b/letter.txt", "old/letter.txt", "old/sub/a.txt"];
  expect(ignored(files, below)).toEqual(below);
  expect(ignored(files, ["drafts/a.txt", "letter.txt", "old/b/drafts/a.txt", "old/b/sub/a.txt", "older/letter.txt"])).toEqual([]);
});

test("the last line that matches decides, and an inner file comes after an outer one", () => {
  const files = { "": "*.txt\n!kept.txt\nb/\n", a: "!a.txt\nkept.txt\n!b/\n" };
  expect(ignored(files, ["a.txt", "kept.txt", "a/a.txt", "a/kept.txt", "a/b/a.txt", "a/b/c.txt"])).toEqual([
    "a.txt",
    "a/kept.txt",
    "a/b/c.txt",
  ]);
});

test("nothing in an ignored folder comes back", () => {
  expect(ignored({ "": "old/\n!old/a.txt\n" }, ["old/", "old/a.txt", "old", "new/old/b.txt"])).toEqual([
    "old/",
    "old/a.txt",
    "new/old/b.txt",
  ]);
});

test("comments, blank lines and a lone slash say nothing; marks in the names of folders are no wildcards", () => {
  expect(
    ignored({ "a[1]*": "# a.txt\n   \n/\n!\n\\#b.txt\nc.txt   \n" }, ["a[1]*/a.txt", "a[1]*/#b.txt", "a[1]*/c.txt", "a1x/c.txt"]),
  ).toEqual(["a[1]*/#b.txt", "a[1]*/c.txt"]);
});

test("a line that would take the library long is left out", () => {
  const path = `${"a/".repeat(120)}c.txt`;
  expect(ignored({ "": "**/a/**/a/**/a/**/a/**/c.txt\n" }, [path])).toEqual([]);
});

const FOLDER = "file:///reports";
const report = fireReport({ inspection: "2018/19", prevention: "Requires improvement" });

/** An index over files, of which some are `.gitignore`; `names` are the reports it holds, as paths in the folder. */
async function started(contents: Readonly<Record<string, string>>, respectGitignore = true) {
  const files = memoryFiles(Object.fromEntries(Object.entries(contents).map(([path, text]) => [`${FOLDER}/${path}`, text])));
  const index = createIndex(files, { changed: () => {}, log: () => {} });
  const setScope = (respects: boolean) =>
    index.setScope([{ folder: FOLDER, include: ["**/*.txt"], exclude: [], respectGitignore: respects }]);
  setScope(respectGitignore);
  index.start();
  const names = () => index.summaries(new Set()).map(({ uri }) => uri.slice(FOLDER.length + 1));
  const write = (path: string, text: string): void => {
    files.contents.set(`${FOLDER}/${path}`, text);
    index.fileChanged(`${FOLDER}/${path}`);
  };
  return { files, index, names, write, setScope };
}

const some = { "a.txt": report, "drafts/b.txt": report, "drafts/deep/c.txt": report, "old/d.txt": report };

test("ignored folders are not entered, and what they hold is no report of the workspace", async () => {
  const { files, names } = await started({ ...some, ".gitignore": "drafts/\n", "old/.gitignore": "*\n!.gitignore\n" });
  await expect.poll(names).toEqual(["a.txt"]);
  expect(files.listed).toEqual([FOLDER, `${FOLDER}/old`]);
});

test("a .gitignore that comes, changes or goes is followed, and only its folder is looked through", async () => {
  const { files, index, names, write } = await started(some);
  await expect.poll(names).toEqual(["a.txt", "drafts/b.txt", "drafts/deep/c.txt", "old/d.txt"]);
  files.reads.length = files.listed.length = 0;
  write("drafts/.gitignore", "deep/\n");
  await expect.poll(names).toEqual(["a.txt", "drafts/b.txt", "old/d.txt"]);
  write("drafts/.gitignore", "b.txt\n");
  await expect.poll(names).toEqual(["a.txt", "old/d.txt", "drafts/deep/c.txt"]);
  files.contents.delete(`${FOLDER}/drafts/.gitignore`);
  index.fileDeleted(`${FOLDER}/drafts/.gitignore`);
  await expect.poll(names).toEqual(["a.txt", "old/d.txt", "drafts/deep/c.txt", "drafts/b.txt"]);
  expect(files.listed.every((folder) => folder.startsWith(`${FOLDER}/drafts`))).toBe(true);
  expect(files.reads).not.toContain(`${FOLDER}/a.txt`);
});

test("an ignored file does not come in by an event, but does while it is open", async () => {
  const { index, names, write } = await started({ ...some, ".gitignore": "drafts/\n" });
  await expect.poll(names).toEqual(["a.txt", "old/d.txt"]);
  write("drafts/b.txt", `${report}\n`);
  write("e.txt", report);
  await expect.poll(names).toEqual(["a.txt", "old/d.txt", "e.txt"]);
  const [open] = index.summaries(new Set());
  index.documentRead(`${FOLDER}/drafts/b.txt`, open && { ...open, uri: `${FOLDER}/drafts/b.txt` });
  expect(names()).toContain("drafts/b.txt");
  index.documentClosed(`${FOLDER}/drafts/b.txt`);
  write("f.txt", report);
  await expect.poll(names).toEqual(["a.txt", "old/d.txt", "e.txt", "f.txt"]);
});

test("the setting makes a .gitignore a file like any other", async () => {
  const { names, setScope } = await started({ ...some, ".gitignore": "*.txt\n" }, false);
  await expect.poll(() => names().length).toBe(4);
  setScope(true);
  await expect.poll(names).toEqual([]);
  setScope(false);
  await expect.poll(() => names().length).toBe(4);
});
