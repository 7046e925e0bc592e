import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Configuration, noConfiguration } from "../configuration/configuration.ts";
import { CONFIGURATION_FILE } from "../configuration/fileName.ts";
import { createParser, type Parse, parseReport } from "../parse.ts";
import { UsageError } from "./command.ts";
import { clause } from "./readText.ts";

/** What holds for a file on the command line. */
export interface Held {
  readonly configuration: Configuration;
  readonly parse: Parse;
}

/** The configurations of a command line; each file is read once, and what is wrong with it said once. */
export interface Configurations {
  /** What holds for a file: the one named, else the nearest upwards from it; for standard input, from the working folder. */
  readonly of: (path: string) => Promise<Held>;
  /** Sentences on what is wrong with the configurations read so far, each with file, line and column. */
  readonly complaints: readonly string[];
}

/** What `--config FILE` and `--no-config` choose; `isUsable` is false where nothing of the file named can be used. Throws `UsageError` for both. */
export async function chosenConfigurations(
  file: string | undefined,
  none = false,
): Promise<{ readonly configurations: Configurations; readonly isUsable: boolean }> {
  if (file !== undefined && none) throw new UsageError("--config and --no-config exclude each other.");
  const named = file === undefined ? undefined : await namedConfiguration(file);
  return { configurations: named ?? (none ? withoutConfigurations : nearestConfigurations()), isUsable: named?.isUsable ?? true };
}

const NOTHING: Held = { configuration: noConfiguration, parse: parseReport };

/** Without configurations: every file is read as all know it. */
export const withoutConfigurations: Configurations = { of: async () => NOTHING, complaints: [] };

/** The configurations that are found upwards from each file. */
export function nearestConfigurations(): Configurations {
  const complaints: string[] = [];
  const found = new Map<string, Promise<Held>>();
  // a folder's own file, else what holds for the folder around it
  const ofFolder = (folder: string): Promise<Held> => {
    const known = found.get(folder) ?? search(folder);
    found.set(folder, known);
    return known;
  };
  const search = async (folder: string): Promise<Held> => {
    const own = await held(join(folder, CONFIGURATION_FILE), complaints);
    if (own !== "none") return own.held;
    return dirname(folder) === folder ? NOTHING : ofFolder(dirname(folder));
  };
  return { of: (path) => ofFolder(path === "-" ? resolve() : dirname(resolve(path))), complaints };
}

/** The configuration that the command line names, for every file; undefined where nothing of it can be used, for the reason in `complaints`. */
export async function namedConfiguration(path: string): Promise<Configurations & { readonly isUsable: boolean }> {
  const complaints: string[] = [];
  const found = await held(path, complaints);
  if (found === "none") complaints.push(`inspection-lens: ${path}: there is no such file`);
  return { of: async () => (found === "none" ? NOTHING : found.held), complaints, isUsable: found !== "none" && found.isUsable };
}

async function held(path: string, complaints: string[]): Promise<"none" | { readonly held: Held; readonly isUsable: boolean }> {
  let text: string;
  try {
    text = (await readFile(path, "utf8")).replace(/^\ufeff/, "");
  } catch (error) {
    const fault = error as NodeJS.ErrnoException;
    // a folder of that name, or a file where a folder should be, is no configuration
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes(fault.code ?? "")) return "none";
    complaints.push(`inspection-lens: ${path}: ${clause(fault)}`);
    return { held: NOTHING, isUsable: false };
  }
  // loaded only where there is a file
  const { readConfiguration } = await import("../configuration/readConfiguration.ts");
  const { configuration, faults } = await readConfiguration(text);
  for (const { start, message, isFatal } of faults)
    complaints.push(`inspection-lens: ${path}${isFatal ? "" : placeOf(text, start)}: ${message}`);
  const parse = configuration.additions ? createParser(configuration.additions) : parseReport;
  return { held: { configuration, parse }, isUsable: !faults.some(({ isFatal }) => isFatal) };
}

/** A place of a file as tools write it: ":3:7", line and column from 1. */
export function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return `:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
