import type { ReportDocument } from "../model/document.ts";
import { decode } from "./decode.ts";
import type { FileSource } from "./fileSource.ts";
import { uriKey } from "./uriKey.ts";

/** Reports of the workspace read in full, as the index keeps only little of them. */
export interface Library {
  /** The text of a file; undefined where it is too large, none, or cannot be read. */
  text(uri: string): Promise<string | undefined>;
  /** The report in a file; undefined where the file is none, is too large or cannot be read. */
  read(uri: string): Promise<ReportDocument | undefined>;
}

/** Reads a text by the parser that holds for its address; undefined where it is no report. */
export type ReadDocument = (uri: string, text: string) => ReportDocument | undefined;

/** What a reader looks at beside each other: the reports on one body. */
const MOST_KEPT = 48;
const MOST_CHARACTERS_KEPT = 32_000_000;

/**
 * A library over these files. A file is read again each time it is asked for, which is quick, and recognised again only where its text has
 * changed: what was recognised last is kept. `forget` is for when the way of recognising has changed.
 */
export function createLibrary(files: Pick<FileSource, "read">, readDocument: ReadDocument): Library & { forget(): void } {
  const kept = new Map<string, ReportDocument>();

  function keep(key: string, document: ReportDocument): void {
    kept.delete(key);
    kept.set(key, document); // the last asked for is the last to go
    let characters = [...kept.values()].reduce((sum, { text }) => sum + text.length, 0);
    for (const [oldest, { text }] of kept) {
      if (oldest === key || (kept.size <= MOST_KEPT && characters <= MOST_CHARACTERS_KEPT)) break;
      kept.delete(oldest);
      characters -= text.length;
    }
  }

  async function textOf(uri: string): Promise<string | undefined> {
    const bytes = await files.read(uri).catch(() => undefined);
    return typeof bytes === "object" ? decode(bytes) : undefined;
  }

  return {
    text: textOf,
    async read(uri) {
      const key = uriKey(uri);
      const text = await textOf(uri);
      const known = kept.get(key);
      const document = known?.text === text ? known : text === undefined ? undefined : readDocument(uri, text);
      if (document) keep(key, document);
      else kept.delete(key);
      return document;
    },
    forget: () => kept.clear(),
  };
}
