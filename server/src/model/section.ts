import type { Span } from "./span.ts";

/** A stretch of the report under one heading; sections nest and their order is that of the text. */
export interface Section extends Span {
  readonly level: "pillar" | "question" | "heading" | "box";
  /** The heading's own words, without marks and page furniture. */
  readonly title: Span;
  readonly subjectId: string | null;
  readonly subject: string | null;
  readonly children: readonly Section[];
}
