import type { Span } from "./span.ts";

/** How loudly a rule speaks; "off" silences it. Nothing in a report is ever an error. */
export type Level = "off" | "hint" | "information" | "warning";

/** A place that belongs to a problem, with a few words on what stands there. */
export interface RelatedPlace extends Span {
  /** The document's address; that of the problem's own document where the place is in it. */
  readonly uri: string;
  readonly message: string;
}

/** A contradiction that a rule found. */
export interface Problem extends Span {
  readonly code: string;
  readonly level: Exclude<Level, "off">;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
}
