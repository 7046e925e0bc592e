import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { AcceptedFinding, AcceptedRead } from "../configuration/accepted.ts";
import { ACCEPTED_FILE } from "../configuration/fileName.ts";
import { placeOf } from "./configurations.ts";
import { clause } from "./readText.ts";

/** The accepted contradictions of a command line; each file is read once, and what is wrong with it said once. */
export interface Accepted {
  /** The entries on a text, from the nearest file upwards from it; none for standard input. */
  readonly of: (path: string) => Promise<readonly AcceptedFinding[]>;
  /** Sentences on what is wrong with the files read so far. */
  readonly complaints: readonly string[];
}

/** Without such files: nothing is accepted. */
export const nothingAccepted: Accepted = { of: async () => [], complaints: [] };

/** The files that are found upwards from each text. */
export function nearestAccepted(): Accepted {
  const complaints: string[] = [];
  const found = new Map<string, Promise<{ readonly folder: string; readonly entries: AcceptedRead["accepted"] }>>();

  function ofFolder(folder: string): ReturnType<typeof search> {
    const known = found.get(folder) ?? search(folder);
    found.set(folder, known);
    return known;
  }

  async function search(folder: string): Promise<{ readonly folder: string; readonly entries: AcceptedRead["accepted"] }> {
    const entries = await entriesIn(join(folder, ACCEPTED_FILE), complaints);
    if (entries || dirname(folder) === folder) return { folder, entries: entries ?? [] };
    return ofFolder(dirname(folder));
  }

  return {
    async of(path) {
      if (path === "-") return [];
      const { folder, entries } = await ofFolder(dirname(resolve(path)));
      const name = relative(folder, resolve(path)).split(sep).join("/");
      return entries.filter(({ document }) => document === name);
    },
    complaints,
  };
}

/** Undefined where there is no such file. */
async function entriesIn(path: string, complaints: string[]): Promise<AcceptedRead["accepted"] | undefined> {
  let text: string;
  try {
    text = (await readFile(path, "utf8")).replace(/^\ufeff/, "");
  } catch (error) {
    const fault = error as NodeJS.ErrnoException;
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes(fault.code ?? "")) return undefined;
    complaints.push(`inspection-lens: ${path}: ${clause(fault)}`);
    return [];
  }
  // loaded only where there is a file
  const { accepted, faults } = await (await import("../configuration/accepted.ts")).readAccepted(text);
  for (const { start, message, isFatal } of faults)
    complaints.push(`inspection-lens: ${path}${isFatal ? "" : placeOf(text, start)}: ${message}`);
  return accepted;
}
