import { beforeEach, expect, test, vi } from "vitest";
import type { BaseLanguageClient } from "vscode-languageclient";
import { giveFiles } from "../../client/src/files.ts";
import { READ_DIRECTORY, READ_FILE, STAT } from "../../server/src/lsp/protocol.ts";

const FILE = 1;
const FOLDER = 2;
const LINK = 64;

/** A file system of four entries, in a workspace of the one folder `/reports`. */
const { fs, bytes } = vi.hoisted(() => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => i % 256);
  const fs = {
    readDirectory: vi.fn(async () => [
      ["a.txt", 1],
      ["old", 2],
      ["linked.txt", 65],
      ["circle", 66],
    ]),
    stat: vi.fn(async (_: unknown) => ({ type: 1, size: 20_000, mtime: 7, ctime: 5 })),
    readFile: vi.fn(async (_: unknown) => bytes),
  };
  return { fs, bytes };
});
vi.mock("vscode", () => ({
  FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
  Uri: { parse: (address: string) => ({ path: address.replace("memfs:", "") }) },
  workspace: { fs, getWorkspaceFolder: ({ path }: { readonly path: string }) => (path.startsWith("/reports") ? {} : undefined) },
}));
beforeEach(() => void vi.clearAllMocks());

/** Asks as the server does. */
async function ask(method: string, params: object): Promise<unknown> {
  const handlers = new Map<string, (params: object) => unknown>();
  const onRequest = (name: string, handler: (params: object) => unknown) => handlers.set(name, handler);
  giveFiles({ onRequest } as unknown as BaseLanguageClient);
  return handlers.get(method)?.(params);
}

test("a folder has its files and folders, and no links", async () => {
  expect(await ask(READ_DIRECTORY, { uri: "memfs:/reports" })).toEqual([
    { name: "a.txt", kind: "file" },
    { name: "old", kind: "folder" },
  ]);
});

test("the stamp of a file changes with its times and size, and is not there where no times are kept", async () => {
  const uri = "memfs:/reports/a.txt";
  const first = await ask(STAT, { uri });
  fs.stat.mockResolvedValueOnce({ type: FILE, size: 20_000, mtime: 8, ctime: 5 });
  expect(first).toEqual({ kind: "file", stamp: expect.any(String) });
  expect(await ask(STAT, { uri })).not.toEqual(first);
  fs.stat.mockResolvedValueOnce({ type: FOLDER, size: 0, mtime: 0, ctime: 0 });
  expect(await ask(STAT, { uri })).toEqual({ kind: "folder" });
  fs.stat.mockResolvedValueOnce({ type: FILE | LINK, size: 9, mtime: 8, ctime: 5 });
  expect(await ask(STAT, { uri })).toBeNull();
});

test("a file's bytes arrive whole, unless there are too many of them", async () => {
  const uri = "memfs:/reports/a.txt";
  expect(await ask(READ_FILE, { uri, maxBytes: 20_000 })).toEqual({ base64: Buffer.from(bytes).toString("base64") });
  fs.readFile.mockClear();
  expect(await ask(READ_FILE, { uri, maxBytes: 19_999 })).toBe("too large");
  expect(fs.readFile).not.toHaveBeenCalled();
});

test("what cannot be read, and what is not in the workspace, is not there", async () => {
  fs.stat.mockRejectedValueOnce(new Error("gone"));
  expect(await ask(STAT, { uri: "memfs:/reports/a.txt" })).toBeNull();
  vi.clearAllMocks();
  for (const method of [READ_DIRECTORY, STAT, READ_FILE]) expect(await ask(method, { uri: "memfs:/secret", maxBytes: 9 })).toBeNull();
  expect([fs.readDirectory.mock.calls, fs.stat.mock.calls, fs.readFile.mock.calls]).toEqual([[], [], []]);
});
