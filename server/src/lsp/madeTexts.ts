import type { EncodedDocument } from "./encodedDocument.ts";

/** A text that was made out of reports: a clean copy of one, or a table of findings. */
export type Made = "copy" | "table";

/**
 * The texts that were made out of reports, which the client may open as documents. A copy is read as the report it is, and is no report of
 * the workspace besides, which would have it twice; a table is none at all, whatever language it opens in.
 */
export interface MadeTexts {
  add(text: string, what: Made): void;
  /** A document was opened. One that was made here stays so when the reader writes in it. */
  opened(document: EncodedDocument): void;
  /** What an open document was made as; undefined where the reader has it from elsewhere. */
  of(document: EncodedDocument): Made | undefined;
}

/** None is made yet. */
export function createMadeTexts(): MadeTexts {
  const made = new Map<number, Made>();
  const open = new WeakMap<EncodedDocument, Made>();
  return {
    add: (text, what) => void made.set(fingerprintOf(text), what),
    opened(document) {
      const what = made.size > 0 ? made.get(fingerprintOf(document.getText())) : undefined;
      if (what) open.set(document, what);
    },
    of: (document) => open.get(document),
  };
}

/** Stands for a text, whatever its line ends, and keeps none of it. */
function fingerprintOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) if (text[i] !== "\r") sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum;
}
