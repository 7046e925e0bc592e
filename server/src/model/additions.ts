import type { BodyKind, Framework } from "./framework.ts";

/** More names for a subject of the framework, or of all frameworks of the programme, with this id. */
export interface SubjectNames {
  readonly framework: string;
  readonly subjectId: string;
  readonly names: readonly string[];
}

/** An inspected body by its names, the canonical one first. */
export interface OwnBody {
  readonly kind: BodyKind;
  readonly names: readonly string[];
}

/** Finds the names of bodies of one kind in the beginning of a text, each as often as it stands there. */
export interface BodyNames {
  readonly kind: BodyKind;
  readonly find: (head: string) => readonly string[];
}

/** What a reader adds to what recognition knows by itself. Two frameworks of one id cannot be: the reader's own takes the other's place. */
export interface Additions {
  readonly frameworks: readonly Framework[];
  readonly aliases: readonly SubjectNames[];
  readonly bodies: readonly OwnBody[];
  readonly bodyNames: readonly BodyNames[];
  /** Whether a line, given with single spaces, is page furniture; absent where the reader names none. */
  readonly isFurniture?: (line: string) => boolean;
}
