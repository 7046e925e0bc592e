/** A stretch of a document's text: UTF-16 offsets into it, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
