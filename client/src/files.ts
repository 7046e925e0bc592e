import { FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type DirectoryEntry,
  type FileContent,
  type FileParams,
  type FileState,
  READ_DIRECTORY,
  READ_FILE,
  type ReadFileParams,
  STAT,
} from "../../server/src/lsp/protocol.ts";

/** Reads files of the workspace for a server that cannot: in a browser, and in folders that are on no disk. Nothing else is read. */
export function giveFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_DIRECTORY, ({ uri }: FileParams) => inWorkspace(uri, readDirectory));
  client.onRequest(STAT, ({ uri }: FileParams) => inWorkspace(uri, stat));
  client.onRequest<FileContent | null, void>(READ_FILE, ({ uri, maxBytes }: ReadFileParams) =>
    inWorkspace(uri, (file) => read(file, maxBytes)),
  );
}

/** What cannot be read is answered with null, for it is nothing unusual. */
async function inWorkspace<Answer>(address: string, read: (uri: Uri) => Promise<Answer>): Promise<Answer | null> {
  const uri = Uri.parse(address);
  return workspace.getWorkspaceFolder(uri) ? read(uri).catch(() => null) : null;
}

async function readDirectory(uri: Uri): Promise<readonly DirectoryEntry[]> {
  const entries = await workspace.fs.readDirectory(uri);
  return entries.flatMap(([name, type]) => {
    const kind = kindOf(type);
    return kind ? [{ name, kind }] : [];
  });
}

async function stat(uri: Uri): Promise<FileState | null> {
  const { type, size, mtime, ctime } = await workspace.fs.stat(uri);
  const kind = kindOf(type);
  // file systems that keep no times give 0
  return kind ? { kind, ...(mtime > 0 && { stamp: `${size} ${mtime} ${ctime}` }) } : null;
}

async function read(uri: Uri, maxBytes: number): Promise<FileContent> {
  const { size } = await workspace.fs.stat(uri);
  return size > maxBytes ? "too large" : { base64: base64Of(await workspace.fs.readFile(uri)) };
}

/** Undefined for links, whatever they lead to. */
function kindOf(type: FileType): DirectoryEntry["kind"] | undefined {
  if (type === FileType.File) return "file";
  return type === FileType.Directory ? "folder" : undefined;
}

/** By parts, for a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return btoa(parts.join(""));
}
