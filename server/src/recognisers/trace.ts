import type { Decided, DecidedBy, LeftReason, NoFigure, RuledOut, Sign } from "../model/explanation.ts";
import type { Framework } from "../model/framework.ts";
import type { Span } from "../model/span.ts";

/**
 * Is told, while a text is explained, why recognition did what it did: by recognition itself, so that no reason can differ from what was done.
 * Ordinary reading has no trace and pays one look at `undefined` where something is left.
 */
export interface Trace {
  readonly voted: (name: string, votes: number) => void;
  /** A sign for a framework, what it weighs, and where it stands. */
  readonly weighed: (framework: Framework, sign: Sign, points: number, places: readonly Span[]) => void;
  /** `place` is that of the words which rule it out, where some do. */
  readonly ruledOut: (framework: Framework, why: RuledOut, place?: Span) => void;
  readonly decided: (field: Decided["field"], why: DecidedBy, place: Span | undefined) => void;
  /** A grade word, by its first token, that a way of stating grades left; `because` is the token of the word that decided, -1 where none did. */
  readonly left: (grade: number, reason: LeftReason, because: number) => void;
  /** A grade word is that of an earlier inspection because of tokens `from` … `to` (exclusive). */
  readonly earlier: (grade: number, from: number, to: number) => void;
  readonly claimed: (grade: number, way: string) => void;
  readonly number: (token: number, why: NoFigure) => void;
}
