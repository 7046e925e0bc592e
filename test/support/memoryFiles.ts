import type { DirectoryEntry, FileSource } from "../../server/src/workspace/fileSource.ts";

/** Files that stand in memory, by address; `reads` are the addresses that were read, `listed` the folders that were looked into. */
export interface MemoryFiles extends FileSource {
  readonly contents: Map<string, string>;
  readonly reads: string[];
  readonly listed: string[];
}

/** A source of these files; the content itself is the stamp of each. */
export function memoryFiles(initial: Readonly<Record<string, string>> = {}): MemoryFiles {
  const contents = new Map(Object.entries(initial));
  const reads: string[] = [];
  const listed: string[] = [];
  const isFolder = (uri: string): boolean => [...contents.keys()].some((address) => address.startsWith(`${uri}/`));
  return {
    contents,
    reads,
    listed,
    async readDirectory(folder) {
      listed.push(folder);
      const below = [...contents.keys()].filter((address) => address.startsWith(`${folder}/`));
      const names = new Map(below.map((address) => [nameIn(folder, address), address]));
      return [...names].map(
        ([name, address]): DirectoryEntry => ({
          name: decodeURIComponent(name),
          kind: address === `${folder}/${name}` ? "file" : "folder",
        }),
      );
    },
    async stat(uri) {
      const stamp = contents.get(uri);
      if (stamp !== undefined) return { kind: "file", stamp };
      return isFolder(uri) ? { kind: "folder" } : undefined;
    },
    async read(uri) {
      reads.push(uri);
      const content = contents.get(uri);
      return content === undefined ? undefined : new TextEncoder().encode(content);
    },
  };
}

const nameIn = (folder: string, address: string): string => address.slice(folder.length + 1).split("/")[0] ?? "";
