import { type FileReading, readingOf } from "./fileReading.ts";
import type { FileContent, FileSource } from "./fileSource.ts";
import { BATCH, type FileToRead, type Pool, WORTH_A_POOL } from "./pool.ts";
import type { Recognition } from "./recognition.ts";
import { uriKey } from "./uriKey.ts";

/**
 * Reads files in the background, each once however often it is asked for meanwhile: it looks at the states of some at once, and of those that
 * have changed it reads one after another here, while the bytes of the next few are fetched, or many in the threads of a pool.
 */
export interface Reader {
  /** Whether files wait that will be read. */
  readonly isBusy: boolean;
  /** How many of how many files are done since there was nothing to do. */
  readonly counts: { readonly done: number; readonly total: number };
  /** Puts files at the end of the queue. */
  read(uris: Iterable<string>): void;
  /** Leaves out what waits or is being read under a key. */
  drop(key: string): void;
  /** Ends reading after the present files; what waits goes on waiting. */
  stop(): void;
  goOn(): void;
}

/** What connects the reader with its owner. */
export interface ReaderEvents {
  /** What is known of a file: one in the same state, read by the same recipe, is not read again. */
  lastReading(key: string): FileReading | undefined;
  /** A file was read, or is as it was; without a reading there is none (any more). */
  fileRead(key: string, reading: FileReading | undefined): void;
  /** The counts have changed, or the work has ended. */
  progressed(): void;
  log(line: string): void;
}

/** Requests wait no longer than this and one file. */
const MAX_TURN_MS = 5;

/** The states of so many files are asked for at once. */
const LOOKED_AT = 64;

/** Of so many files the bytes are fetched while another one is read, so that reading never waits for a disk. */
const AHEAD = 4;

/** Until so many have changed, further states are asked for before anything is read. */
const MOST_CHANGED = 256;

/** A reader over these files that is idle at first. */
export function createReader(files: FileSource, events: ReaderEvents, recognitionOf: (uri: string) => Recognition, pool?: Pool): Reader {
  const waiting = new Map<string, string>();
  const changed = new Map<string, FileToRead>();
  const inHand = new Map<string, object>();
  const ahead = new Map<string, Promise<FileContent>>();
  const batches = new Set<Promise<void>>();
  const lost = new Set<FileToRead>();
  let isBusy = false;
  let isStopped = false;
  let done = 0;

  async function readOn(): Promise<void> {
    if (isBusy || isStopped) return;
    isBusy = true;
    let since = performance.now();
    while (batches.size > 0 || (!isStopped && waiting.size + changed.size > 0)) {
      if (isStopped) await Promise.race(batches);
      else if (waiting.size > 0 && changed.size < MOST_CHANGED) await lookAtNext();
      else if (pool && (batches.size > 0 || changed.size > WORTH_A_POOL)) await readInPool(pool);
      else await readNext();
      if (performance.now() - since < MAX_TURN_MS) continue;
      await pause();
      since = performance.now();
    }
    lost.clear();
    pool?.rest();
    isBusy = false;
    if (waiting.size + changed.size === 0) done = 0;
    events.progressed();
  }

  /** Asks for the states of the next files; what is as it was is done, and what has changed will be read. */
  async function lookAtNext(): Promise<void> {
    const next = [...firstOf(waiting, LOOKED_AT)];
    const look = async ([key, uri]: readonly [string, string]): Promise<void> => {
      waiting.delete(key);
      const token = take(key);
      const state = await files.stat(uri).catch(() => undefined);
      if (inHand.get(key) !== token) return;
      const last = events.lastReading(key);
      if (state?.kind !== "file") return give(key, token, undefined);
      if (last && state.stamp !== undefined && last.stamp === state.stamp && last.recipe === recognitionOf(uri).recipe)
        return give(key, token, last);
      inHand.delete(key);
      changed.set(key, { uri, stamp: state.stamp, last });
    };
    await Promise.all(next.map(look));
  }

  async function readNext(): Promise<void> {
    for (const [key, { uri }] of firstOf(changed, AHEAD + 1)) if (!ahead.has(key)) ahead.set(key, fetch(uri));
    const [next] = firstOf(changed, 1);
    if (!next) return;
    const [key, file] = next;
    const content = ahead.get(key);
    changed.delete(key);
    ahead.delete(key);
    const token = take(key);
    const reading = readingOf(file.uri, { ...file, content: await content }, recognitionOf(file.uri));
    give(key, token, reading);
  }

  async function readInPool(pool: Pool): Promise<void> {
    const batch = pool.free > 0 ? nextBatch(pool) : [];
    if (batch.length > 0) {
      const reading = readBatch(pool, batch).finally(() => batches.delete(reading));
      batches.add(reading);
    } else if (batches.size > 0) await Promise.race(batches);
    else await readNext();
  }

  /** The next files that one recipe holds for, and that the pool can read. */
  function nextBatch(pool: Pool): readonly (readonly [string, FileToRead])[] {
    const batch: (readonly [string, FileToRead])[] = [];
    let recipe: string | undefined;
    for (const [key, file] of changed) {
      if (lost.has(file) || !pool.canRead(file.uri)) continue;
      const own = recognitionOf(file.uri).recipe;
      recipe ??= own;
      if (own === recipe && batch.push([key, file]) === BATCH) break;
    }
    return batch;
  }

  async function readBatch(pool: Pool, batch: readonly (readonly [string, FileToRead])[]): Promise<void> {
    const files = batch.map(([, file]) => file);
    const tokens = batch.map(([key]) => {
      changed.delete(key);
      return take(key);
    });
    const readings = await pool.read(files, recognitionOf(files[0]!.uri).recipe).catch(() => undefined);
    if (!readings) events.log(`A thread that read files has ended: ${files.length} files are read without it.`);
    for (const [i, [key, file]] of batch.entries()) {
      if (readings) give(key, tokens[i]!, readings[i]);
      else if (inHand.get(key) === tokens[i]) {
        inHand.delete(key);
        lost.add(file);
        changed.set(key, file);
      }
    }
  }

  const fetch = (uri: string): Promise<FileContent> => files.read(uri).catch(() => undefined);

  /** Only who has the token that was given last may say what is in a file. */
  function take(key: string): object {
    const token = {};
    inHand.set(key, token);
    return token;
  }

  function give(key: string, token: object, reading: FileReading | undefined): void {
    if (inHand.get(key) === token) {
      inHand.delete(key);
      events.fileRead(key, reading);
    }
    done++;
    events.progressed();
  }

  return {
    get isBusy() {
      return isBusy;
    },
    get counts() {
      return { done, total: done + waiting.size + changed.size + inHand.size };
    },
    read(uris) {
      for (const uri of uris) {
        const key = uriKey(uri);
        waiting.set(key, uri);
        // what was begun is of no use: it may have changed since
        for (const all of [changed, inHand, ahead]) all.delete(key);
      }
      void readOn();
    },
    drop(key) {
      for (const all of [waiting, changed, inHand, ahead]) all.delete(key);
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

function* firstOf<K, V>(map: ReadonlyMap<K, V>, many: number): Generator<readonly [K, V]> {
  for (const entry of map) {
    if (many-- === 0) return;
    yield entry;
  }
}

// A turn of the event loop, so that requests come between the files. A timer would wait a millisecond and more; browsers have nothing else.
const pause = (): Promise<void> =>
  new Promise((resolve) => (typeof setImmediate === "function" ? setImmediate(resolve) : setTimeout(resolve)));
