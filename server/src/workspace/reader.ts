import { summarise } from "../compare/summarise.ts";
import type { ReportSummary } from "../model/summary.ts";
import type { Parse } from "../parse.ts";
import { decode } from "./decode.ts";
import type { FileSource } from "./fileSource.ts";
import { packedSummary } from "./packedSummary.ts";
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

/** Reads files in the background, one after another, each once however often it is asked for meanwhile; the bytes of the next ones are on their way. */
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

/** Of so many files the bytes are fetched while another one is read, so that reading never waits for a disk. */
const AHEAD = 4;

/** A file as it was fetched; without bytes there is nothing to be read in it any more. */
interface Fetched {
  readonly stamp: string | undefined;
  readonly bytes: Uint8Array | "too large" | undefined;
}

/** A reader over these files that is idle at first. */
export function createReader(files: FileSource, events: ReaderEvents, parserOf: (uri: string) => Parse): Reader {
  const waiting = new Map<string, string>();
  const ahead = new Map<string, Promise<Fetched | "as before" | undefined>>();
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
      fetchAhead();
      const fetched = ahead.get(key);
      waiting.delete(key);
      ahead.delete(key);
      current = key;
      const reading = readingOf(uri, await fetched);
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

  function fetchAhead(): void {
    for (const [key, uri] of waiting) {
      if (ahead.size > AHEAD) return;
      if (ahead.has(key)) continue;
      const fetching = fetch(key, uri).catch(() => undefined);
      ahead.set(key, fetching);
    }
  }

  async function fetch(key: string, uri: string): Promise<Fetched | "as before" | undefined> {
    const state = await files.stat(uri);
    if (state?.kind !== "file") return undefined;
    const { stamp } = state;
    const last = events.lastReading(key);
    if (last && stamp !== undefined && last.stamp === stamp && last.parse === parserOf(uri)) return "as before";
    return { stamp, bytes: await files.read(uri) };
  }

  function readingOf(uri: string, fetched: Fetched | "as before" | undefined): FileReading | "as before" | undefined {
    if (typeof fetched !== "object") return fetched;
    const { stamp, bytes } = fetched;
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
      for (const uri of uris) {
        const key = uriKey(uri);
        waiting.set(key, uri);
        ahead.delete(key); // it may have changed since
      }
      void readOn();
    },
    drop(isDropped) {
      for (const key of waiting.keys()) {
        if (!isDropped(key)) continue;
        waiting.delete(key);
        ahead.delete(key);
      }
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
    const summary = text === undefined ? undefined : summarise(uri, text, parse(text));
    return summary && packedSummary({ ...summary, uri });
  } catch {
    return undefined;
  }
}

const first = <K, V>(map: ReadonlyMap<K, V>): readonly [K, V] | undefined => map.entries().next().value;

// A turn of the event loop, so that requests come between the files. A timer would wait a millisecond and more; browsers have nothing else.
const pause = (): Promise<void> =>
  new Promise((resolve) => (typeof setImmediate === "function" ? setImmediate(resolve) : setTimeout(resolve)));
