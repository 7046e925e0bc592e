/** Files by the keys of their addresses, which knows at once whether there are any below a folder: that is asked of each change in the workspace. */
export interface FileTable<File> {
  readonly size: number;
  has(key: string): boolean;
  get(key: string): File | undefined;
  /** In the order in which they came. */
  values(): Iterable<File>;
  entries(): Iterable<readonly [string, File]>;
  set(key: string, file: File): void;
  delete(key: string): void;
  /** The file at an address, given as a key without a slash at its end, and all files below it. They may be deleted meanwhile. */
  at(key: string): Iterable<readonly [string, File]>;
}

/** A table without files. */
export function createFileTable<File>(): FileTable<File> {
  const files = new Map<string, File>();
  // how many files are below each folder
  const counts = new Map<string, number>();

  function count(key: string, more: 1 | -1): void {
    for (let end = key.lastIndexOf("/"); end > 0; end = key.lastIndexOf("/", end - 1)) {
      const folder = key.slice(0, end);
      const now = (counts.get(folder) ?? 0) + more;
      if (now > 0) counts.set(folder, now);
      else counts.delete(folder);
    }
  }

  return {
    get size() {
      return files.size;
    },
    has: (key) => files.has(key),
    get: (key) => files.get(key),
    values: () => files.values(),
    entries: () => files.entries(),
    set(key, file) {
      if (!files.has(key)) count(key, 1);
      files.set(key, file);
    },
    delete(key) {
      if (files.delete(key)) count(key, -1);
    },
    *at(key) {
      const file = files.get(key);
      if (file) yield [key, file];
      if (!counts.has(key)) return;
      for (const entry of files) if (entry[0].startsWith(`${key}/`)) yield entry;
    },
  };
}
