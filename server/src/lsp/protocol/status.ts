/** Notification from the server to our own client: what the status bar says of a document. */
export const STATUS = "inspectionLens/status";

/** Notification from our own client to the server: which documents the reader has declared to be no inspection reports. */
export const REFUSED = "inspectionLens/refused";

export interface StatusParams {
  /** The document, as the client spells it. */
  readonly uri: string;
  /** False where the text is no inspection report (any more); the two texts are empty then, unless it is too long to be read. */
  readonly recognised: boolean;
  /** Whether it is an article, a letter or minutes, which can be held against a report. */
  readonly isArticle: boolean;
  readonly text: string;
  readonly tooltip: string;
}

export interface RefusedParams {
  /** All of them, every time. */
  readonly uris: readonly string[];
}
