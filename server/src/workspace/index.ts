import type { ReportSummary } from "../model/summary.ts";
import type { FileReading } from "./fileReading.ts";
import { type FileSource, MAX_FILES } from "./fileSource.ts";
import { createFileTable } from "./fileTable.ts";
import { createFinder } from "./finder.ts";
import { IGNORE_FILE } from "./gitignore.ts";
import type { IndexFile } from "./indexFile.ts";
import { createKeptReadings, type Readings } from "./keptReadings.ts";
import { limitsReached } from "./limits.ts";
import type { Pool } from "./pool.ts";
import { createReader } from "./reader.ts";
import { plainRecognition, type Recognition } from "./recognition.ts";
import { keyWithoutSlash, type Scope } from "./scope.ts";
import { uriKey } from "./uriKey.ts";

/** All reports of the workspace, as summaries: what an editor has open wins over what is on the disk. Nothing is read before `start`. */
export interface WorkspaceIndex {
  /** Grows with every change of the summaries. */
  readonly revision: number;
  /** True from the start, and from a change of what belongs to the workspace, until all of it has been read. */
  readonly isReading: boolean;
  /** What is left out for its size or number: a sentence each; empty where nothing is. */
  readonly limits: readonly string[];
  /** The summaries, without those with one of these keys. All of them are the same array until one changes. */
  summaries(leftOut: ReadonlySet<string>): readonly ReportSummary[];
  /** Reads the workspace in the background; further calls do nothing. */
  start(): void;
  /** Waits until there is nothing left to read, or reading was stopped. */
  whenRead(): Promise<void>;
  /** Stops reading and keeps what was read; the next change of a file that counts, or of the scope, goes on with what is left. */
  stop(): void;
  /** Sets what belongs to the workspace; where reading has started, looks through the folders for which that is new. */
  setScope(scope: Scope): void;
  /** Takes the summary of an open document; undefined where its text is no report (any more). */
  documentRead(uri: string, summary: ReportSummary | undefined): void;
  /** Goes back to the document's file. */
  documentClosed(uri: string): void;
  /** A file is new or has changed, or a folder is new. */
  fileChanged(uri: string): void;
  /** A file, or a folder with all that was in it, is gone. */
  fileDeleted(uri: string): void;
  /** Ends all reading; the promise ends when what was read is kept. */
  dispose(): Promise<void>;
}

/** How far the reading is. */
export interface Progress {
  readonly done: number;
  /** Of so many files; more may come unless `isCounted`. */
  readonly total: number;
  readonly isCounted: boolean;
}

/** What the index tells its owner. */
export interface IndexEvents {
  /** The summaries have changed, or all there is has been read. */
  changed(): void;
  /** Reading goes on, or has ended where there is no progress; comes often. */
  progressed?(progress: Progress | undefined): void;
  log(line: string): void;
}

/** A file of the workspace; without a reading it waits to be read. */
interface IndexedFile {
  readonly uri: string;
  readonly reading?: FileReading | undefined;
}

/** What an index may have besides files. */
export interface IndexOptions {
  /** How each file is recognised: by what all know, unless this says otherwise. */
  readonly recognitionOf?: (uri: string) => Recognition;
  /** Threads that help where there is much to read. */
  readonly pool?: Pool | undefined;
  /** Where what was read is kept for the next start. */
  readonly file?: IndexFile | undefined;
}

/** An empty index over these files. */
export function createIndex(
  files: FileSource,
  events: IndexEvents,
  { recognitionOf = () => plainRecognition, pool, file }: IndexOptions = {},
): WorkspaceIndex {
  const onDisk = createFileTable<IndexedFile>();
  const inEditor = new Map<string, ReportSummary | undefined>();
  const kept = file && createKeptReadings(file, events.log);
  const lastReading = (key: string): FileReading | undefined => onDisk.get(key)?.reading;
  const knownReading = (key: string): FileReading | undefined => lastReading(key) ?? kept?.of(onDisk.get(key)?.uri ?? key);
  const finder = createFinder(files, { found, progressed, log: events.log });
  const reader = createReader(files, { lastReading: knownReading, fileRead, progressed, log: events.log }, recognitionOf, pool);
  const announced = new Set<string>();
  let state: "not started" | "loading" | "started" | "ended" = "not started";
  let isStopped = false;
  let scope: Scope = [];
  let hasTooManyFiles = false;
  let revision = 0;
  let wasBusy = false;
  let held: Held | undefined;
  let waiting: (() => void)[] = [];

  const isReading = (): boolean => state === "loading" || finder.isBusy || reader.isBusy;
  const readings = (): Readings => [...onDisk.values()].flatMap(({ uri, reading }) => (reading ? [[uri, reading]] : []));

  function changed(): void {
    revision++;
    events.changed();
  }

  function found(address: string, uris: readonly string[]): void {
    const keys = new Map(uris.map((uri) => [uriKey(uri), uri]));
    const at = keyWithoutSlash(address);
    // what another folder's globs want may still be there
    forget(onDisk.at(at), (key) => !keys.has(key) && !finder.covers(key));
    for (const [key, uri] of keys) {
      if (onDisk.size < MAX_FILES || onDisk.has(key)) onDisk.set(key, { uri, reading: lastReading(key) });
      else hasTooManyFiles = true;
    }
    reader.read(Array.from(onDisk.at(at), ([, { uri }]) => uri));
  }

  function fileRead(key: string, reading: FileReading | undefined): void {
    const before = onDisk.get(key);
    if (!before || before.reading === reading) return;
    kept?.changed(before.uri, reading);
    if (reading) onDisk.set(key, { uri: before.uri, reading });
    else onDisk.delete(key);
    if (summaryOf(before.reading) || summaryOf(reading)) changed();
  }

  function forget(files: Iterable<readonly [string, IndexedFile]>, isGone: (key: string, file: IndexedFile) => boolean): void {
    let wasReport = false;
    for (const [key, file] of files) {
      if (!isGone(key, file)) continue;
      onDisk.delete(key);
      reader.drop(key);
      kept?.changed(file.uri, undefined);
      wasReport ||= summaryOf(file.reading) !== undefined;
    }
    if (wasReport) changed();
  }

  /** All reports as they were at the last change. */
  function all(): Held {
    if (held?.revision === revision) return held;
    const keys: string[] = [];
    const summaries: ReportSummary[] = [];
    const add = (key: string, summary: ReportSummary | undefined): void => {
      if (!summary) return;
      keys.push(key);
      summaries.push(summary);
    };
    for (const [key, { reading }] of onDisk.entries()) add(key, inEditor.has(key) ? inEditor.get(key) : summaryOf(reading));
    for (const [key, summary] of inEditor) if (!onDisk.has(key)) add(key, summary);
    held = { revision, keys, summaries };
    return held;
  }

  function limits(): readonly string[] {
    let tooLarge = 0;
    for (const { reading } of onDisk.values()) if (reading?.summary === "too large") tooLarge++;
    return limitsReached({ cutFolders: finder.cutFolders, hasTooManyFiles, tooLarge });
  }

  function progressed(): void {
    const isBusy = isReading();
    events.progressed?.(isBusy ? { ...reader.counts, isCounted: state === "started" && !finder.isBusy } : undefined);
    if (isBusy !== wasBusy && !isBusy) {
      events.changed();
      for (const goOn of waiting) goOn();
      waiting = [];
      if (!isStopped && state === "started") kept?.settled(readings);
    }
    wasBusy = isBusy;
    if (isBusy) return;
    for (const limit of limits()) {
      if (!announced.has(limit)) events.log(limit);
      announced.add(limit);
    }
  }

  function start(): void {
    if (state !== "not started") return;
    state = "loading";
    if (kept) void kept.load().then(begin);
    else begin();
    progressed();
  }

  function begin(): void {
    if (state !== "loading") return;
    state = "started";
    finder.look(scope.map(({ folder }) => folder));
    progressed();
  }

  function stop(): void {
    isStopped = true;
    finder.stop();
    reader.stop();
  }

  function goOn(): void {
    isStopped = false;
    finder.goOn();
    reader.goOn();
  }

  return {
    get revision() {
      return revision;
    },
    get isReading() {
      return isReading();
    },
    whenRead: () => (isReading() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    get limits() {
      return limits();
    },
    summaries(leftOut) {
      const { keys, summaries } = all();
      return leftOut.size === 0 ? summaries : summaries.filter((_, place) => !leftOut.has(keys[place]!));
    },
    start,
    stop,
    setScope(newScope) {
      scope = newScope;
      const { begun, ended } = finder.setScope(scope);
      for (const folder of ended) forget(onDisk.at(keyWithoutSlash(folder)), (key) => !finder.covers(key));
      if (state !== "started") return;
      const isOtherwise = ({ uri, reading }: IndexedFile): boolean => reading !== undefined && reading.recipe !== recognitionOf(uri).recipe;
      const otherwise = [...onDisk.values()].filter(isOtherwise).map(({ uri }) => uri);
      const toLookAt = hasTooManyFiles ? scope.map(({ folder }) => folder) : begun; // there may be room now
      hasTooManyFiles = false;
      finder.look(toLookAt);
      reader.read(otherwise);
      if (toLookAt.length + otherwise.length > 0) goOn();
    },
    documentRead(uri, summary) {
      const key = uriKey(uri);
      const before = inEditor.has(key) ? inEditor.get(key) : summaryOf(lastReading(key));
      inEditor.set(key, summary);
      if (before || summary) changed();
    },
    documentClosed(uri) {
      if (inEditor.delete(uriKey(uri))) changed();
      this.fileChanged(uri);
    },
    fileChanged(uri) {
      if (state !== "started") return;
      if (onDisk.has(uriKey(uri))) reader.read([uri]);
      else finder.look([isIgnoreFile(uri) ? folderAround(uri) : uri]);
      if (isIgnoreFile(uri) || finder.covers(uriKey(uri))) goOn();
    },
    fileDeleted(uri) {
      forget(onDisk.at(keyWithoutSlash(uri)), () => true);
      if (isIgnoreFile(uri)) this.fileChanged(uri);
    },
    async dispose() {
      state = "ended";
      stop();
      for (const [key] of onDisk.entries()) reader.drop(key);
      await kept?.end(readings);
    },
  };
}

/** The summaries at some moment, with the keys of their addresses. */
interface Held {
  readonly revision: number;
  readonly keys: readonly string[];
  readonly summaries: readonly ReportSummary[];
}

const summaryOf = (reading: FileReading | undefined): ReportSummary | undefined =>
  typeof reading?.summary === "object" ? reading.summary : undefined;

const isIgnoreFile = (uri: string): boolean => uri.endsWith(`/${IGNORE_FILE}`);

const folderAround = (uri: string): string => uri.slice(0, uri.lastIndexOf("/"));
