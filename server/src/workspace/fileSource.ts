/** Where the workspace's files come from: the disk in Node; in a browser later the client. */
export interface FileSource {
  /**
   * Addresses of all files below a folder, in a steady order. Folders that `isEntered` refuses are left out and links are not followed,
   * so no loop of links keeps it busy. A folder that cannot be read has no files.
   */
  list(folder: string): AsyncIterable<string>;
  /** The bytes of a file; undefined where there is none (any more) or it cannot be read. */
  read(uri: string): Promise<Uint8Array | "too large" | undefined>;
}

/** No report comes near it: the longest published ones have some 2 MB of text. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** More text files than this in one workspace are no collection of reports. */
export const MAX_FILES = 5_000;

/** False for folders that never hold reports, by name: `.git` and all other dotfolders, `node_modules`. */
export const isEntered = (name: string): boolean => !name.startsWith(".") && name !== "node_modules";

/** For a host without files: every workspace is empty. */
export const noFiles: FileSource = {
  async *list() {},
  read: async () => undefined,
};
