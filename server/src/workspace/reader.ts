import { summarise } from "../compare/summarise.ts";
import { looksLikeReport } from "../looksLikeReport.ts";
import type { ReportSummary } from "../model/summary.ts";
import { type Parse, parseReport } from "../parse.ts";
import { decode } from "./decode.ts";
import type { FileSource } from "./fileSource.ts";
import { uriKey } from "./uriKey.ts";

/** What is kept of a file that was read: little, also of one that is no report. */
export interface FileReading {
  /** The state that the file was in; undefined where it has to be read again to know. */
  readonly stamp: string | undefined;
  /** What it was read by. */
  readonly parse: Parse;
  /** Undefined where it is no report or could not be read. */
  readonly summary: ReportSummary | "too large" | undefined;
}

/** Reads files in the background, one after another, each once however often it is asked for meanwhile. */
export interface Reader {
  /** Whether files wait that will be read. */
  readonly isBusy: boolean;
  /** How many of how many files are done since there was nothing to do. */
  readonly counts: { readonly done: number; readonly total: number };
  /** Puts files at the end of the queue. */
  read(uris: Iterable<string>): void;
  /** Leaves out what waits or is being read under these keys. */
  drop(isDropped: (key: string) => boolean): void;
  /** Ends reading after the present file; what waits goes on waiting. */
  stop(): void;
  goOn(): void;
}

/** What connects the reader with its owner. */
export interface ReaderEvents {
  /** What the owner has kept of a file: one in the same state, read by the same parser, is not read again. */
  lastReading(key: string): FileReading | undefined;
  /** A file was read; without a reading there is none (any more). */
  fileRead(key: string, reading: FileReading | undefined): void;
  /** The counts have changed, or the work has ended. */
  progressed(): void;
}

/** Requests wait no longer than this and one file. */
const MAX_TURN_MS = 5;

/** A reader over these files that is idle at first. */
export function createReader(files: FileSource, events: ReaderEvents, parserOf: (uri: string) => Parse): Reader {
  const waiting = new Map<string, string>();
  let current: string | undefined;
  let isBusy = false;
  let isStopped = false;
  let done = 0;

  async function readOn(): Promise<void> {
    if (isBusy || isStopped) return;
    isBusy = true;
    let since = performance.now();
    for (let next = first(waiting); next && !isStopped; next = first(waiting)) {
      const [key, uri] = next;
      waiting.delete(key);
      current = key;
      const reading = await readingOf(key, uri).catch(() => undefined);
      if (current === key && reading !== "as before") events.fileRead(key, reading);
      current = undefined;
      done++;
      events.progressed();
      if (performance.now() - since < MAX_TURN_MS) continue;
      await pause();
      since = performance.now();
    }
    isBusy = false;
    if (waiting.size === 0) done = 0;
    events.progressed();
  }

  async function readingOf(key: string, uri: string): Promise<FileReading | "as before" | undefined> {
    const state = await files.stat(uri);
    if (state?.kind !== "file") return undefined;
    const { stamp } = state;
    const last = events.lastReading(key);
    if (last && stamp !== undefined && last.stamp === stamp && last.parse === parserOf(uri)) return "as before";
    const bytes = await files.read(uri);
    const parse = parserOf(uri);
    if (bytes === undefined) return { stamp: undefined, parse, summary: undefined };
    return { stamp, parse, summary: bytes === "too large" ? bytes : summaryOf(uri, bytes, parse) };
  }

  return {
    get isBusy() {
      return isBusy;
    },
    get counts() {
      return { done, total: done + waiting.size + (current === undefined ? 0 : 1) };
    },
    read(uris) {
      for (const uri of uris) waiting.set(uriKey(uri), uri);
      void readOn();
    },
    drop(isDropped) {
      for (const key of waiting.keys()) if (isDropped(key)) waiting.delete(key);
      if (current !== undefined && isDropped(current)) current = undefined;
    },
    stop() {
      isStopped = true;
    },
    goOn() {
      isStopped = false;
      void readOn();
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

// A turn of the event loop, so that requests come between the files.
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
