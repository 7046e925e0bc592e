export type { DirectoryEntry, FileState } from "../../workspace/fileSource.ts";

/**
 * Requests from the server to our own client, which has the files that the server cannot reach: those of a browser, and of folders that are
 * on no disk. What is in a folder: an array of `DirectoryEntry`, without links; empty where it cannot be read.
 */
export const READ_DIRECTORY = "inspectionLens/readDirectory";

/** What stands at an address: a `FileState`; null where nothing does, or a link. */
export const STAT = "inspectionLens/stat";

/** The bytes of a file: `FileContent`; null where it cannot be read. */
export const READ_FILE = "inspectionLens/readFile";

export interface FileParams {
  readonly uri: string;
}

export interface ReadFileParams extends FileParams {
  /** Larger files are not to be read. */
  readonly maxBytes: number;
}

export type FileContent = { readonly base64: string } | "too large";
