import type { ReportSummary } from "../model/summary.ts";
import { type Parse, parseReport } from "../parse.ts";
import { type FileSource, MAX_FILES } from "./fileSource.ts";
import { createReader } from "./reader.ts";
import { covers, type Scope } from "./scope.ts";
import { uriKey } from "./uriKey.ts";

/** All reports of the workspace, as summaries: what an editor has open wins over what is on the disk. Nothing is read before `start`. */
export interface WorkspaceIndex {
  /** Grows with every change of the summaries. */
  readonly revision: number;
  /** True from the start, and from a change of the scope, until the whole workspace has been read. */
  readonly isReading: boolean;
  /** The summaries, without those whose key is left out. */
  summaries(isLeftOut: (key: string) => boolean): readonly ReportSummary[];
  /** Reads the workspace in the background; further calls do nothing. */
  start(): void;
  /** Sets what belongs to the workspace; reads it again where reading has started. */
  setScope(scope: Scope): void;
  /** Takes the summary of an open document; undefined where its text is no report (any more). */
  documentRead(uri: string, summary: ReportSummary | undefined): void;
  /** Goes back to the document's file. */
  documentClosed(uri: string): void;
  /** A file is new or has changed. */
  fileChanged(uri: string): void;
  /** A file, or a folder with all that was in it, is gone. */
  fileDeleted(uri: string): void;
  /** Ends all reading. */
  dispose(): void;
}

/** What the index tells its owner. */
export interface IndexEvents {
  /** The summaries have changed, or the whole workspace has been read. */
  changed(): void;
  log(line: string): void;
}

/** An empty index over these files, each of which is read by the parser that holds for it. */
export function createIndex(files: FileSource, events: IndexEvents, parserOf: (uri: string) => Parse = () => parseReport): WorkspaceIndex {
  const onDisk = new Map<string, ReportSummary>();
  const inEditor = new Map<string, ReportSummary | undefined>();
  const reader = createReader(files, { fileRead, log: events.log }, parserOf);
  let scope: Scope = [];
  let isStarted = false;
  let scans = 0;
  let revision = 0;
  let isReading = false;

  function changed(): void {
    revision++;
    events.changed();
  }

  function fileRead(key: string, summary: ReportSummary | undefined): void {
    if (summary) onDisk.set(key, summary);
    if (summary || onDisk.delete(key)) changed();
  }

  function forget(isGone: (key: string) => boolean): void {
    reader.drop(isGone);
    const gone = [...onDisk.keys()].filter(isGone);
    for (const key of gone) onDisk.delete(key);
    if (gone.length > 0) changed();
  }

  async function scan(thisScan: number): Promise<void> {
    const found = new Map<string, string>();
    for await (const uri of listAll(() => thisScan === scans)) {
      if (found.size === MAX_FILES) {
        events.log(`Only the first ${MAX_FILES} text files of the workspace are read for earlier inspections.`);
        break;
      }
      found.set(uriKey(uri), uri);
    }
    if (thisScan !== scans) return;
    forget((key) => !found.has(key));
    await reader.read(found.values());
  }

  async function* listAll(isWanted: () => boolean): AsyncIterable<string> {
    for (const { folder } of scope) {
      for await (const uri of files.list(folder)) {
        if (!isWanted()) return;
        if (covers(scope, uri)) yield uri;
      }
    }
  }

  function scanInBackground(): void {
    const thisScan = ++scans;
    isReading = true;
    scan(thisScan)
      .catch((error: unknown) => events.log(`The workspace could not be read for earlier inspections: ${error}`))
      .then(() => {
        if (thisScan !== scans) return;
        isReading = false;
        events.changed();
      });
  }

  return {
    get revision() {
      return revision;
    },
    get isReading() {
      return isReading;
    },
    summaries: (isLeftOut) =>
      [...new Map([...onDisk, ...inEditor])].flatMap(([key, summary]) => (summary && !isLeftOut(key) ? [summary] : [])),
    start() {
      if (isStarted) return;
      isStarted = true;
      scanInBackground();
    },
    setScope(newScope) {
      scope = newScope;
      if (isStarted) scanInBackground();
    },
    documentRead(uri, summary) {
      const key = uriKey(uri);
      const before = inEditor.has(key) ? inEditor.get(key) : onDisk.get(key);
      inEditor.set(key, summary);
      if (before || summary) changed();
    },
    documentClosed(uri) {
      if (inEditor.delete(uriKey(uri))) changed();
      this.fileChanged(uri);
    },
    fileChanged(uri) {
      if (isStarted && covers(scope, uri)) void reader.read([uri]);
    },
    fileDeleted(uri) {
      const gone = uriKey(uri);
      forget((key) => key === gone || key.startsWith(`${gone}/`));
    },
    dispose() {
      isStarted = false;
      scans++;
      reader.dispose();
    },
  };
}
