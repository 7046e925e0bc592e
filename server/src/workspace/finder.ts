import { type FileKind, type FileSource, isEntered } from "./fileSource.ts";
import { createIgnored, type Ignored } from "./gitignore.ts";
import { addressIn, type FolderScope, isReachable, isWanted, keyWithoutSlash, pathBelow, pathInside, type Scope } from "./scope.ts";
import { uriKey } from "./uriKey.ts";
import { walk } from "./walk.ts";

/** Finds the files of the workspace in the background: it looks at one address after another, each once however often it is asked for. */
export interface Finder {
  /** Whether addresses wait that will be looked at. */
  readonly isBusy: boolean;
  /** The folders of the workspace that hold more than is looked at. */
  readonly cutFolders: readonly string[];
  /** Sets what belongs to the workspace. */
  setScope(scope: Scope): ScopeChange;
  /** Whether a file, by the key of its address, belongs to the workspace, as far as is known of what is ignored. */
  covers(key: string): boolean;
  /** Puts addresses at the end of the queue: of files, or of folders with all that is in them. */
  look(uris: Iterable<string>): void;
  /** Ends the search; what waits goes on waiting. */
  stop(): void;
  goOn(): void;
}

/** Folders of the workspace for which another scope is new. */
export interface ScopeChange {
  /** Those of which more may belong to it now. */
  readonly begun: readonly string[];
  /** Those of which less may: the files of all others are as they were. */
  readonly ended: readonly string[];
}

/** What the finder tells its owner. */
export interface FinderEvents {
  /** The files at or below an address that belong to the workspace by one of its folders. Others may by another one. */
  found(address: string, uris: readonly string[]): void;
  /** The work has begun or ended. */
  progressed(): void;
  log(line: string): void;
}

/** A folder of the workspace. */
interface Root {
  readonly scope: FolderScope;
  /** The key of its address. */
  readonly key: string;
  readonly ignored: Ignored;
  isCut: boolean;
}

/** A finder in no folders yet. */
export function createFinder(files: FileSource, events: FinderEvents): Finder {
  const due = new Map<string, string>();
  let roots: readonly Root[] = [];
  let isBusy = false;
  let isStopped = false;

  async function lookOn(): Promise<void> {
    if (isBusy || isStopped) return;
    isBusy = true;
    for (let next = due.entries().next().value; next && !isStopped; next = due.entries().next().value) {
      const [key, uri] = next;
      due.delete(key);
      events.progressed();
      await lookAt(key, uri).catch((error: unknown) => events.log(`${uri} could not be read for earlier inspections: ${error}`));
    }
    isBusy = false;
    events.progressed();
  }

  async function lookAt(key: string, uri: string): Promise<void> {
    for (const root of roots) {
      const path = pathInside(root.scope.folder, uri);
      if (path === undefined || !mayCount(root, path)) continue;
      const kind = await kindAt(root, path);
      if (kind === "file" && counts(root, path)) events.found(uri, [uri]);
      if (kind === "folder" && !root.ignored.has(path && `${path}/`)) await walkFrom(root, path, key, uri);
    }
  }

  async function walkFrom(root: Root, path: string, key: string, uri: string): Promise<void> {
    const found = await walk(files, root.scope, root.ignored, path, () => isStopped || due.has(key) || !roots.includes(root));
    if (found) {
      root.isCut = !found.isWhole || (root.isCut && path !== "");
      events.found(uri, found.uris);
    } else if (roots.includes(root)) due.set(key, uri);
  }

  /** What stands at a path that no link leads to; the folder of the workspace itself may be one. */
  async function kindAt({ scope: { folder } }: Root, path: string): Promise<FileKind | undefined> {
    if (path === "") return "folder";
    const names = path.split("/");
    for (let i = 1; i < names.length; i++) {
      const around = await files.stat(addressIn(folder, names.slice(0, i).join("/")));
      if (around?.kind !== "folder") return undefined;
    }
    return (await files.stat(addressIn(folder, path)))?.kind;
  }

  return {
    get isBusy() {
      return isBusy;
    },
    get cutFolders() {
      return roots.flatMap(({ scope, isCut }) => (isCut ? [scope.folder] : []));
    },
    setScope(scope) {
      const before = new Map(roots.map((root) => [JSON.stringify(root.scope), root]));
      roots = scope.map((folder) => before.get(JSON.stringify(folder)) ?? newRoot(folder));
      const kept = new Set(roots);
      const known = new Set(before.values());
      const foldersOf = (some: Iterable<Root>): readonly string[] => Array.from(some, (root) => root.scope.folder);
      return {
        begun: foldersOf(roots.filter((root) => !known.has(root))),
        ended: foldersOf([...known].filter((root) => !kept.has(root))),
      };
    },
    covers: (key) =>
      roots.some((root) => {
        const path = pathBelow(root.key, key);
        return path !== undefined && counts(root, path);
      }),
    look(uris) {
      for (const uri of uris) due.set(uriKey(uri), uri);
      void lookOn();
    },
    stop() {
      isStopped = true;
    },
    goOn() {
      isStopped = false;
      void lookOn();
    },
  };
}

const newRoot = (scope: FolderScope): Root => ({ scope, key: keyWithoutSlash(scope.folder), ignored: createIgnored(), isCut: false });

const counts = ({ scope, ignored }: Root, path: string): boolean => isReachable(path) && isWanted(scope, path) && !ignored.has(path);

/** Whether a path may be one of a file that counts, or of a folder with such files. */
const mayCount = ({ scope }: Root, path: string): boolean =>
  path === "" || (isReachable(path) && (isWanted(scope, path) || isEntered(path.slice(path.lastIndexOf("/") + 1))));
