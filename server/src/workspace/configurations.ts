import { type Configuration, noConfiguration } from "../configuration/configuration.ts";
import { CONFIGURATION_FILE } from "../configuration/fileName.ts";
import type { ConfigurationRead, Fault } from "../configuration/readConfiguration.ts";
import { createParser, type Parse, parseReport } from "../parse.ts";
import { decode } from "./decode.ts";
import type { FileSource } from "./fileSource.ts";
import { uriKey } from "./uriKey.ts";

/** What holds for the documents of a folder: its configuration, and the parser that knows what the reader has added. */
export interface InForce {
  readonly configuration: Configuration;
  readonly parse: Parse;
}

/** The `inspection-lens.json` files of the workspace's folders: what an editor has open wins over what is on the disk. */
export interface Configurations {
  /** What holds for a document: that of the innermost folder around it. */
  of(uri: string): InForce;
  /** What holds for a folder of the workspace. */
  ofFolder(folder: string): Configuration;
  /** Ends when all that is being read now has been read; undefined where nothing is. */
  readonly pending: Promise<unknown> | undefined;
  setFolders(folders: readonly string[]): void;
  /** A file has come, gone or changed on the disk. */
  fileChanged(uri: string): void;
  /** A file was opened, or the open one has changed. */
  documentChanged(uri: string, text: string): void;
  /** Goes back to the file. */
  documentClosed(uri: string): void;
}

/** What the configurations tell their owner. */
export interface ConfigurationEvents {
  /** Other configurations hold than before. */
  changed(): void;
  /** What is wrong with a file now; its text, for the places; empty where nothing is, or the file is gone. */
  faults(uri: string, text: string, faults: readonly Fault[]): void;
  log(line: string): void;
}

interface Held extends InForce {
  readonly text: string;
}

const NOTHING: InForce = { configuration: noConfiguration, parse: parseReport };

/** Whether a file has the name of a configuration: it is never a report. */
export const isConfiguration = (uri: string): boolean => uri.endsWith(`/${CONFIGURATION_FILE}`);

/** No folders yet, and so no configurations. */
export function createConfigurations(files: FileSource, events: ConfigurationEvents): Configurations {
  const held = new Map<string, Held>();
  const inEditor = new Map<string, string>();
  const turns = new Map<string, number>();
  const running = new Set<Promise<void>>();
  let roots: readonly string[] = [];

  const isRoot = (key: string): boolean => roots.some((folder) => uriKey(fileIn(folder)) === key);

  function load(uri: string): void {
    const work = read(uri)
      .catch((error: unknown) => events.log(`${uri} could not be read: ${error}`))
      .finally(() => running.delete(work));
    running.add(work);
  }

  /** Reads a file again; of several readings of one file only the last one counts. */
  async function read(uri: string): Promise<void> {
    const key = uriKey(uri);
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    const text = inEditor.get(key) ?? (isRoot(key) ? await textOf(files, uri) : undefined);
    const found = text === undefined ? undefined : await readText(text);
    if (turns.get(key) !== turn || held.get(key)?.text === text) return;
    if (text === undefined || !found) held.delete(key);
    else held.set(key, { text, configuration: found.configuration, parse: parserOf(found.configuration) });
    events.faults(uri, text ?? "", found?.faults ?? []);
    if (isRoot(key) || text === undefined) events.changed();
  }

  function inForce(uri: string): InForce {
    const key = uriKey(uri);
    const around = roots.filter((folder) => key.startsWith(`${trimmed(uriKey(folder))}/`));
    const innermost = around.reduce((a, b) => (uriKey(b).length > uriKey(a).length ? b : a), around[0] ?? "");
    return held.get(uriKey(fileIn(innermost))) ?? NOTHING;
  }

  return {
    of: inForce,
    ofFolder: (folder) => (held.get(uriKey(fileIn(folder))) ?? NOTHING).configuration,
    get pending() {
      return running.size > 0 ? Promise.allSettled(running) : undefined;
    },
    setFolders(folders) {
      const touched = new Set([...roots, ...folders]);
      const kept = roots.filter((folder) => folders.includes(folder));
      roots = folders;
      for (const folder of touched) if (!kept.includes(folder)) load(fileIn(folder));
    },
    fileChanged: load,
    documentChanged(uri, text) {
      inEditor.set(uriKey(uri), text);
      load(uri);
    },
    documentClosed(uri) {
      inEditor.delete(uriKey(uri));
      load(uri);
    },
  };
}

/** What reads the file is loaded only where there is one. */
const readText = async (text: string): Promise<ConfigurationRead> =>
  (await import("../configuration/readConfiguration.ts")).readConfiguration(text);

const parserOf = ({ additions }: Configuration): Parse => (additions ? createParser(additions) : parseReport);

const trimmed = (folder: string): string => folder.replace(/\/$/, "");

const fileIn = (folder: string): string => `${trimmed(folder)}/${CONFIGURATION_FILE}`;

async function textOf(files: FileSource, uri: string): Promise<string | undefined> {
  const bytes = await files.read(uri).catch(() => undefined);
  return typeof bytes === "object" ? decode(bytes) : undefined;
}
