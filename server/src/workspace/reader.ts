import { summarise } from "../compare/summarise.ts";
import { looksLikeReport } from "../looksLikeReport.ts";
import type { ReportSummary } from "../model/summary.ts";
import { type Parse, parseReport } from "../parse.ts";
import { decode } from "./decode.ts";
import { type FileSource, MAX_FILE_BYTES } from "./fileSource.ts";
import { uriKey } from "./uriKey.ts";

/** Reads files in the background, one after another, each once however often it is asked for meanwhile. */
export interface Reader {
  /** Puts files at the end of the queue; resolves when nothing waits any more. */
  read(uris: Iterable<string>): Promise<void>;
  /** Leaves out what waits or is being read under these keys. */
  drop(isDropped: (key: string) => boolean): void;
  /** Ends all reading. */
  dispose(): void;
}

/** What the reader tells its owner: the summary of a file, undefined where it is no report or cannot be read, and lines for the log. */
export interface ReaderEvents {
  fileRead(key: string, summary: ReportSummary | undefined): void;
  log(line: string): void;
}

/** A reader over these files that is idle at first. */
export function createReader(files: FileSource, events: ReaderEvents, parserOf: (uri: string) => Parse): Reader {
  const waiting = new Map<string, string>();
  let current: string | undefined;
  let reading: Promise<void> | undefined;

  async function readOn(): Promise<void> {
    let tooLarge = 0;
    for (let next = first(waiting); next; next = first(waiting)) {
      const [key, uri] = next;
      waiting.delete(key);
      current = key;
      const bytes = await files.read(uri).catch(() => undefined);
      if (bytes === "too large") tooLarge++;
      if (current !== key) continue;
      events.fileRead(key, typeof bytes === "object" ? summaryOf(uri, bytes, parserOf(uri)) : undefined);
      if (typeof bytes === "object") await pause();
    }
    reading = undefined;
    if (tooLarge > 0)
      events.log(`Text files of more than ${MAX_FILE_BYTES} bytes are not read for earlier inspections: ${tooLarge} left out.`);
  }

  return {
    read(uris) {
      for (const uri of uris) waiting.set(uriKey(uri), uri);
      if (waiting.size > 0) reading ??= readOn();
      return reading ?? Promise.resolve();
    },
    drop(isDropped) {
      for (const key of waiting.keys()) if (isDropped(key)) waiting.delete(key);
      if (current !== undefined && isDropped(current)) current = undefined;
    },
    dispose() {
      waiting.clear();
      current = undefined;
    },
  };
}

// One broken file costs only itself.
function summaryOf(uri: string, bytes: Uint8Array, parse: Parse): ReportSummary | undefined {
  try {
    const text = decode(bytes);
    // a reader's own names may make a report of what does not look like one
    const mayBeReport = text !== undefined && (parse !== parseReport || looksLikeReport(text));
    return mayBeReport ? summarise(uri, text, parse(text)) : undefined;
  } catch {
    return undefined;
  }
}

const first = <K, V>(map: ReadonlyMap<K, V>): readonly [K, V] | undefined => map.entries().next().value;

// A turn of the event loop, so that requests come between two files.
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
