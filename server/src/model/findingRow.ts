import type { FindingKind } from "./finding.ts";

/** A finding as a row of a table that stands by itself. Null where the text says nothing of it. */
export interface FindingRow {
  readonly body: string | null;
  readonly programme: string | null;
  readonly inspection: string | null;
  /** ISO date. */
  readonly published: string | null;
  /** The path in its folder, else the file's name. */
  readonly document: string;
  /** 1-based. */
  readonly line: number;
  readonly kind: FindingKind;
  readonly question: string | null;
  /** Its words, as people read them; of a figure its sentence. */
  readonly finding: string;
  /** A grade as the scale spells it, what became of an earlier area for improvement, or a figure in words. */
  readonly value: string | null;
  readonly gradeBefore: string | null;
  /** How the grade stands to the one before: "worse, one step down on the same four-tier scale". */
  readonly comparison: string | null;
}
