export { CONFIGURATION_FILE } from "../configuration/fileName.ts";
export type { DirectoryEntry, FileState } from "../workspace/fileSource.ts";

/** Notification from the server to our own client: what the status bar says of a document. */
export const STATUS = "inspectionLens/status";

/** Notification from our own client to the server: which documents the reader has declared to be no inspection reports. */
export const REFUSED = "inspectionLens/refused";

/**
 * Request from our own client to the server: why a document, and the line at the position, was read as it was. The answer is a page in
 * Markdown, or null where the document is not open.
 */
export const RECOGNITION_DETAILS = "inspectionLens/recognitionDetails";

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

export interface RecognitionDetailsParams {
  readonly textDocument: { readonly uri: string };
  /** The cursor; without it the page is on the document alone. */
  readonly position?: { readonly line: number; readonly character: number };
}

export interface StatusParams {
  /** The document, as the client spells it. */
  readonly uri: string;
  /** False where the text is no inspection report (any more); the two texts are empty then. */
  readonly recognised: boolean;
  readonly text: string;
  readonly tooltip: string;
}

export interface RefusedParams {
  /** All of them, every time. */
  readonly uris: readonly string[];
}

/** What our own client says at the start; other editors say nothing and get what the Language Server Protocol has. */
export interface InitializationOptions {
  /** Whether the client shows what `STATUS` tells. */
  readonly status?: boolean;
  readonly refused?: readonly string[];
  /** Whether the client answers `READ_DIRECTORY`, `STAT` and `READ_FILE`. */
  readonly files?: boolean;
}
