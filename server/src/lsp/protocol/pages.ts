/**
 * Request from our own client to the server: why a document, and the line at the position, was read as it was. The answer is a page in
 * Markdown, or null where the document is not open.
 */
export const RECOGNITION_DETAILS = "inspectionLens/recognitionDetails";

export interface RecognitionDetailsParams {
  readonly textDocument: { readonly uri: string };
  /** The cursor; without it the page is on the document alone. */
  readonly position?: { readonly line: number; readonly character: number };
}

/** Request from our own client to the server: the reports and articles that a document can be compared with, as `ComparableDocument[]`. */
export const COMPARABLE = "inspectionLens/comparable";

export interface ComparableDocument {
  readonly uri: string;
  /** False for articles, letters and minutes. */
  readonly isReport: boolean;
  readonly label: string;
  readonly detail: string;
}

/** Request from our own client to the server: a document beside others on the same body, as `PageAnswer`; null where it is no open report. */
export const COMPARISON = "inspectionLens/comparison";

export interface ComparisonParams {
  readonly textDocument: { readonly uri: string };
  /** The others; without them the inspection before. */
  readonly with?: readonly string[];
}

/**
 * Request from our own client to the server: an article beside the report that it speaks of, as `PageAnswer`; null where it is no open
 * report or article.
 */
export const COMPARISON_WITH_REPORT = "inspectionLens/comparisonWithReport";

export interface ComparisonWithReportParams {
  readonly textDocument: { readonly uri: string };
  /** Another report than the one that the article speaks of. */
  readonly report?: string;
}

/** A page in Markdown, or one sentence that says why there is none. */
export type PageAnswer = { readonly page: string } | { readonly reason: string };
