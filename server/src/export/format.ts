import type { ReportDocument } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";

/** One file of a command line with all that was found in it. */
export interface AnnotatedFile {
  /** As given. */
  readonly path: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Its `uri` is the path; undefined where the text is no report. */
  readonly document: ReportDocument | undefined;
  readonly problems: readonly Problem[];
}

/** How wide a terminal is, in characters, and whether it shows bold. */
export interface Page {
  readonly width: number;
  readonly bold: boolean;
}

/** One output format. */
export interface Format {
  readonly name: string;
  /** The whole output, ending with a line end; the files are each other's workspace. */
  readonly write: (files: readonly AnnotatedFile[], page: Page) => string;
}
