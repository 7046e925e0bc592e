import type { Framework, Subject } from "../model/framework.ts";
import type { Identity, Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { Changed } from "../text/changed.ts";
import type { Reading } from "../text/reading.ts";
import type { Language, SubjectBook } from "./language.ts";
import type { Structure } from "./structure.ts";
import type { Trace } from "./trace.ts";

/** What every recogniser is given: the text as read, the language, and what is known about the document so far. */
export interface Context {
  readonly reading: Reading;
  readonly language: Language;
  readonly identity: Identity;
  readonly framework: Framework;
  readonly book: SubjectBook;
  readonly structure: Structure;
  /** Only where the text is one that was read before, by the same framework, and has been edited since. */
  readonly earlier?: Earlier | undefined;
  /** Only while the text is explained. */
  readonly trace?: Trace | undefined;
}

/** What was found in a text before it was edited, and which of its blocks changed. */
export interface Earlier {
  readonly findings: Pick<Report, "statistics" | "mentions">;
  readonly changed: Changed;
}

/** The offsets of tokens `from` … `to` (exclusive). */
export const spanOf = ({ tokens }: Reading, from: number, to: number): Span => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! });

/** The characters of a token. */
export const wordAt = ({ text, tokens }: Reading, at: number): string => text.slice(tokens.start[at]!, tokens.end[at]!);

/** A subject as findings carry it. */
export const named = (subject: Subject | undefined): { readonly subjectId: string | null; readonly subject: string | null } => ({
  subjectId: subject?.id ?? null,
  subject: subject?.name ?? null,
});
