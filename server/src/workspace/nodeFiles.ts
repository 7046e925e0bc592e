import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { URI } from "vscode-uri";
import { type FileSource, isEntered, MAX_FILE_BYTES } from "./fileSource.ts";

/** The files of this machine; addresses of other schemes than `file` have no files and no bytes. */
export const nodeFiles: FileSource = { list, read };

async function* list(folder: string): AsyncIterable<string> {
  const start = pathOf(folder);
  const waiting = start === undefined ? [] : [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.isFile()) yield URI.file(join(path, entry.name)).toString();
    }
    for (const entry of entries.reverse()) {
      if (entry.isDirectory() && isEntered(entry.name)) waiting.push(join(path, entry.name));
    }
  }
}

async function read(uri: string): Promise<Uint8Array | "too large" | undefined> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    const { size } = await stat(path);
    return size > MAX_FILE_BYTES ? "too large" : await readFile(path);
  } catch {
    return undefined;
  }
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === "file" ? parsed.fsPath : undefined;
}
