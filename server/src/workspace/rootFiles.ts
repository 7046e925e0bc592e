import { decode } from "./decode.ts";
import type { FileSource } from "./fileSource.ts";
import { uriKey } from "./uriKey.ts";

/** The files of one name at the roots of the workspace's folders, as they are read: what an editor has open wins over what is on the disk. */
export interface RootFiles<Content> {
  /** What is in the file of the innermost folder around a document; undefined where that has none. */
  of(uri: string): Content | undefined;
  /** What is in the file of a folder of the workspace. */
  ofFolder(folder: string): Content | undefined;
  /** The address that the file of the innermost folder around a document has or would have; undefined outside all folders. */
  addressFor(uri: string): string | undefined;
  /** Ends when all that is being read now has been read; undefined where nothing is. */
  readonly pending: Promise<unknown> | undefined;
  setFolders(folders: readonly string[]): void;
  /** A file has come, gone or changed on the disk. */
  fileChanged(uri: string): void;
  /** A file was opened, or the open one has changed. */
  documentChanged(uri: string, text: string): void;
  /** Goes back to the file. */
  documentClosed(uri: string): void;
}

/** How such files are read, and who is told. */
export interface RootFilesOptions<Content> {
  readonly name: string;
  readonly read: (text: string) => Promise<Content>;
  /** Another text stands in a file than before; nothing, where it is gone. `counts` says whether it holds, or held, for a folder. */
  readonly changed: (uri: string, text: string, content: Content | undefined, counts: boolean) => void;
  readonly log: (line: string) => void;
}

/** No folders yet, and so no files. */
export function createRootFiles<Content>(
  files: Pick<FileSource, "read">,
  { name, read, changed, log }: RootFilesOptions<Content>,
): RootFiles<Content> {
  const held = new Map<string, { readonly text: string; readonly content: Content }>();
  const inEditor = new Map<string, string>();
  const turns = new Map<string, number>();
  const running = new Set<Promise<void>>();
  let roots: readonly string[] = [];

  const fileIn = (folder: string): string => `${trimmed(folder)}/${name}`;
  const isRoot = (key: string): boolean => roots.some((folder) => uriKey(fileIn(folder)) === key);

  function load(uri: string): void {
    const work = readAgain(uri)
      .catch((error: unknown) => log(`${uri} could not be read: ${error}`))
      .finally(() => running.delete(work));
    running.add(work);
  }

  /** Of several readings of one file only the last one counts. */
  async function readAgain(uri: string): Promise<void> {
    const key = uriKey(uri);
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    const text = inEditor.get(key) ?? (isRoot(key) ? await textOf(files, uri) : undefined);
    const content = text === undefined ? undefined : await read(text);
    if (turns.get(key) !== turn || held.get(key)?.text === text) return;
    if (text === undefined || content === undefined) held.delete(key);
    else held.set(key, { text, content });
    changed(uri, text ?? "", content, isRoot(key) || text === undefined);
  }

  function addressFor(uri: string): string | undefined {
    const key = uriKey(uri);
    const around = roots.filter((folder) => key.startsWith(`${trimmed(uriKey(folder))}/`));
    const [first, ...rest] = around;
    return first && fileIn(rest.reduce((a, b) => (uriKey(b).length > uriKey(a).length ? b : a), first));
  }

  const contentAt = (address: string): Content | undefined => held.get(uriKey(address))?.content;

  return {
    of(uri) {
      if (held.size === 0) return undefined; // asked for each of many thousand files
      const address = addressFor(uri);
      return address === undefined ? undefined : contentAt(address);
    },
    ofFolder: (folder) => contentAt(fileIn(folder)),
    addressFor,
    get pending() {
      return running.size > 0 ? Promise.allSettled(running) : undefined;
    },
    setFolders(folders) {
      const touched = new Set([...roots, ...folders]);
      const kept = roots.filter((folder) => folders.includes(folder));
      roots = folders;
      for (const folder of touched) if (!kept.includes(folder)) load(fileIn(folder));
    },
    fileChanged: load,
    documentChanged(uri, text) {
      inEditor.set(uriKey(uri), text);
      load(uri);
    },
    documentClosed(uri) {
      inEditor.delete(uriKey(uri));
      load(uri);
    },
  };
}

const trimmed = (folder: string): string => folder.replace(/\/$/, "");

async function textOf(files: Pick<FileSource, "read">, uri: string): Promise<string | undefined> {
  const bytes = await files.read(uri).catch(() => undefined);
  return typeof bytes === "object" ? decode(bytes) : undefined;
}
