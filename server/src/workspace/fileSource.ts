/** Where the workspace's files come from: the disk in Node, the client in a browser and for folders that are on no disk. */
export interface FileSource {
  /** What is in a folder, in any order. Links are left out, so no loop of them keeps anyone busy. A folder that cannot be read is empty. */
  readDirectory(folder: string): Promise<readonly DirectoryEntry[]>;
  /** What stands at an address; undefined where nothing does (any more), or a link, or what is neither file nor folder. */
  stat(uri: string): Promise<FileState | undefined>;
  /** The bytes of a file. */
  read(uri: string): Promise<FileContent>;
}

/** Bytes; undefined where there is no file (any more) or it cannot be read. */
export type FileContent = Uint8Array | "too large" | undefined;

export type FileKind = "file" | "folder";

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: FileKind;
}

export interface FileState {
  readonly kind: FileKind;
  /** Differs from one content of a file to the next; missing where that cannot be told without reading. */
  readonly stamp?: string | undefined;
}

/** No report comes near it: the longest published ones have some 2 MB of text. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** All reports that inspectorates have published in years; with so many the server holds some 300 MB. */
export const MAX_FILES = 60_000;

/** A folder of the workspace with more files and folders than this is read as far as this. */
export const MAX_ENTRIES = 300_000;

/** False for folders that never hold reports, by name: `.git` and all other dotfolders, `node_modules`. */
export const isEntered = (name: string): boolean => !name.startsWith(".") && name !== "node_modules";
