import type { Level } from "../model/problem.ts";
import type { AnnotatedFile, Page } from "./format.ts";

/** What is told of a rule beside what it found. */
export interface RuleNote {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly level: Level;
}

/** What is printed on, and by which rules was checked. */
export interface ProblemPage extends Page {
  readonly rules: readonly RuleNote[];
}

/** One way to print the contradictions in files. */
export interface ProblemFormat {
  readonly name: string;
  /** The whole output, ending with a line end. */
  readonly write: (files: readonly AnnotatedFile[], page: ProblemPage) => string;
}
