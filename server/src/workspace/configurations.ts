import { type Configuration, noConfiguration } from "../configuration/configuration.ts";
import { CONFIGURATION_FILE } from "../configuration/fileName.ts";
import type { ConfigurationRead, Fault } from "../configuration/readConfiguration.ts";
import { createParser } from "../parse.ts";
import type { FileSource } from "./fileSource.ts";
import { plainRecognition, type Recognition } from "./recognition.ts";
import { createRootFiles, type RootFiles } from "./rootFiles.ts";

/** What holds for the documents of a folder: its configuration, and the parser that knows what the reader has added. */
export interface InForce extends Recognition {
  readonly configuration: Configuration;
}

/** The `inspection-lens.json` files of the workspace's folders. */
export interface Configurations extends Omit<RootFiles<InForce>, "of" | "ofFolder"> {
  /** What holds for a document: that of the innermost folder around it. */
  of(uri: string): InForce;
  /** What holds for a folder of the workspace. */
  ofFolder(folder: string): Configuration;
}

/** What such files tell their owner. */
export interface ConfigurationEvents {
  /** Other configurations hold than before. */
  changed(): void;
  /** What is wrong with a file now; its text, for the places; empty where nothing is, or the file is gone. */
  faults(uri: string, text: string, faults: readonly Fault[]): void;
  log(line: string): void;
}

const NOTHING: InForce = { configuration: noConfiguration, ...plainRecognition };

/** Whether a file has the name of a configuration: it is never a report. */
export const isConfiguration = (uri: string): boolean => uri.endsWith(`/${CONFIGURATION_FILE}`);

/** No folders yet, and so no configurations. */
export function createConfigurations(files: FileSource, events: ConfigurationEvents): Configurations {
  const inForce = createRootFiles<InForce & ConfigurationRead>(files, {
    name: CONFIGURATION_FILE,
    read: async (text) => {
      const found = await readText(text);
      return { ...found, ...recognitionOf(found.configuration, text) };
    },
    changed(uri, text, found, counts) {
      events.faults(uri, text, found?.faults ?? []);
      if (counts) events.changed();
    },
    log: events.log,
  });
  return {
    ...inForce,
    of: (uri) => inForce.of(uri) ?? NOTHING,
    ofFolder: (folder) => (inForce.ofFolder(folder) ?? NOTHING).configuration,
    get pending() {
      return inForce.pending;
    },
  };
}

/** What reads the file is loaded only where there is one. */
const readText = async (text: string): Promise<ConfigurationRead> =>
  (await import("../configuration/readConfiguration.ts")).readConfiguration(text);

const recognitionOf = ({ additions }: Configuration, recipe: string): Recognition =>
  additions ? { parse: createParser(additions), recipe } : plainRecognition;
