import { decode } from "./decode.ts";
import { type DirectoryEntry, type FileSource, isEntered, MAX_ENTRIES, MAX_FILES } from "./fileSource.ts";
import { IGNORE_FILE, type Ignored } from "./gitignore.ts";
import { addressIn, type FolderScope, isWanted } from "./scope.ts";

/** What a walk through a folder has found. */
export interface Walk {
  /** The files that count, in a steady order: those of a folder before those of the folders in it. */
  readonly uris: readonly string[];
  /** False where the folder holds more than is looked at. */
  readonly isWhole: boolean;
}

/**
 * Walks through `start`, a path inside the scope's folder ("" for all of it), one folder after another, and brings `ignored` up to date on
 * the way. Folders that are not entered or ignored cost nothing. It ends early, with undefined, as soon as `isStopped`.
 */
export async function walk(
  files: FileSource,
  scope: FolderScope,
  ignored: Ignored,
  start: string,
  isStopped: () => boolean,
): Promise<Walk | undefined> {
  const addressOf = (path: string): string => addressIn(scope.folder, path);
  const uris: string[] = [];
  const waiting = [start];
  let looked = 0;
  ignored.remove(start);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const all = await files.readDirectory(addressOf(path)).catch(() => []);
    const entries = all
      .filter(hasAddress)
      .toSorted(byName)
      .slice(0, MAX_ENTRIES - looked);
    looked += entries.length;
    if (scope.respectGitignore && entries.some(isIgnoreFile)) await readIgnoreFile(path);
    if (isStopped()) return undefined;
    const inside = (name: string): string => (path === "" ? name : `${path}/${name}`);
    for (const { name, kind } of entries) {
      const file = inside(name);
      if (kind === "file" && isWanted(scope, file) && !ignored.has(file)) uris.push(addressOf(file));
    }
    for (const { name, kind } of entries.reverse()) {
      if (kind === "folder" && isEntered(name) && !ignored.has(`${inside(name)}/`)) waiting.push(inside(name));
    }
    if (looked === MAX_ENTRIES || uris.length > MAX_FILES) return { uris, isWhole: looked < MAX_ENTRIES };
  }
  return { uris, isWhole: true };

  async function readIgnoreFile(path: string): Promise<void> {
    const bytes = await files.read(addressOf(path === "" ? IGNORE_FILE : `${path}/${IGNORE_FILE}`)).catch(() => undefined);
    ignored.add(path, (typeof bytes === "object" && decode(bytes)) || "");
  }
}

/** Names with half a character, which Windows allows, cannot stand in an address. */
const hasAddress = ({ name }: DirectoryEntry): boolean => !/\p{Surrogate}/u.test(name);

const byName = (a: DirectoryEntry, b: DirectoryEntry): number => (a.name < b.name ? -1 : 1);

const isIgnoreFile = ({ name, kind }: DirectoryEntry): boolean => name === IGNORE_FILE && kind === "file";
