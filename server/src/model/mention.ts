import type { Span } from "./span.ts";

/** A place where the text calls something graded by one of its names. */
export interface Mention extends Span {
  readonly subjectId: string;
}
