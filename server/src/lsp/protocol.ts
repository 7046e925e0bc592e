export { CONFIGURATION_FILE } from "../configuration/fileName.ts";

/** Notification from the server to our own client: what the status bar says of a document. */
export const STATUS = "inspectionLens/status";

/** Notification from our own client to the server: which documents the reader has declared to be no inspection reports. */
export const REFUSED = "inspectionLens/refused";

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
}
