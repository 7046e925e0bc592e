import type { AcceptedEntry, AcceptedRead } from "../configuration/accepted.ts";
import { ACCEPTED_FILE } from "../configuration/fileName.ts";
import type { ConfigurationEvents } from "./configurations.ts";
import type { FileSource } from "./fileSource.ts";
import { createRootFiles, type RootFiles } from "./rootFiles.ts";
import { pathInside } from "./scope.ts";

/** The `inspection-lens.accepted.json` files of the workspace's folders. */
export interface AcceptedFindings extends Omit<RootFiles<AcceptedRead>, "of" | "ofFolder"> {
  /** The entries on a document, in the file of the innermost folder around it. */
  of(uri: string): readonly AcceptedEntry[];
  /** The path by which entries name a document; undefined outside all folders. */
  pathOf(uri: string): string | undefined;
}

/** Whether a file has the name of one with accepted findings: it is never a report. */
export const isAcceptedFile = (uri: string): boolean => uri.endsWith(`/${ACCEPTED_FILE}`);

/** No folders yet, and so nothing is accepted. */
export function createAcceptedFindings(files: FileSource, events: ConfigurationEvents): AcceptedFindings {
  const accepted = createRootFiles<AcceptedRead>(files, {
    name: ACCEPTED_FILE,
    // what reads the file is loaded only where there is one
    read: async (text) => (await import("../configuration/accepted.ts")).readAccepted(text),
    changed(uri, text, found, counts) {
      events.faults(uri, text, found?.faults ?? []);
      if (counts) events.changed();
    },
    log: events.log,
  });

  function pathOf(uri: string): string | undefined {
    const file = accepted.addressFor(uri);
    return file === undefined ? undefined : pathInside(file.slice(0, -ACCEPTED_FILE.length), uri);
  }

  return {
    ...accepted,
    of(uri) {
      const entries = accepted.of(uri)?.accepted;
      if (!entries || entries.length === 0) return [];
      const path = pathOf(uri);
      return entries.filter(({ document }) => document === path);
    },
    pathOf,
    get pending() {
      return accepted.pending;
    },
  };
}
