import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { type FileHandle, lstat, open, readdir } from "node:fs/promises";
import { URI } from "vscode-uri";
import { type DirectoryEntry, type FileContent, type FileKind, type FileSource, type FileState, MAX_FILE_BYTES } from "./fileSource.ts";

/** The files of this machine; addresses of other schemes than `file` have no files and no bytes. */
export const nodeFiles: FileSource = { readDirectory, stat, read };

async function readDirectory(folder: string): Promise<readonly DirectoryEntry[]> {
  const path = pathOf(folder);
  const entries = path === undefined ? [] : await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => {
    const kind = kindOf(entry);
    return kind ? [{ name: entry.name, kind }] : [];
  });
}

async function stat(uri: string): Promise<FileState | undefined> {
  const path = pathOf(uri);
  const found = path === undefined ? undefined : await lstat(path).catch(() => undefined);
  const kind = found && kindOf(found);
  // the change of the entry itself tells of a file that was put in another's place with its old time
  return kind && { kind, stamp: `${found.size} ${found.mtimeMs} ${found.ctimeMs}` };
}

/**
 * A link may have taken a file's place since it was looked at, and would lead out of the folder; to open a pipe may take for ever. Where a
 * system knows no such flags, as Windows does not, they are left out.
 */
const AS_IT_STANDS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function read(uri: string): Promise<FileContent> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  const handle = await open(path, AS_IT_STANDS).catch(() => undefined);
  try {
    return handle && (await contentOf(handle));
  } catch {
    return undefined;
  } finally {
    await handle?.close();
  }
}

async function contentOf(handle: FileHandle): Promise<FileContent> {
  const found = await handle.stat();
  if (!found.isFile()) return undefined;
  const { size } = found;
  if (size > MAX_FILE_BYTES) return "too large";
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  for (let got = 1; got > 0 && length < size; length += got) got = (await handle.read(bytes, length, size - length)).bytesRead;
  return bytes.subarray(0, length);
}

/** The bytes of a file, for a thread on which nothing else waits. */
export function readNow(uri: string): FileContent {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    const file = openSync(path, AS_IT_STANDS);
    try {
      const found = fstatSync(file);
      if (!found.isFile()) return undefined;
      const { size } = found;
      if (size > MAX_FILE_BYTES) return "too large";
      const bytes = Buffer.allocUnsafe(size);
      let length = 0;
      for (let got = 1; got > 0 && length < size; length += got) got = readSync(file, bytes, length, size - length, null);
      return bytes.subarray(0, length);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): FileKind | undefined {
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "folder" : undefined;
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === "file" ? parsed.fsPath : undefined;
}
