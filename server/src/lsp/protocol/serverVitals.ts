import type { Times } from "../vitals.ts";

/** Request from our own client to the server: how it is doing, as `ServerVitals`. The parameters are empty. */
export const VITALS = "inspectionLens/vitals";

/** Numbers only: nothing of what stands in a report, and no name of one. */
export interface ServerVitals {
  readonly version: string;
  readonly times: Times;
  /** Of the server's process; null where that is not known. */
  readonly memoryInMegabytes: number | null;
  readonly folders: number;
  readonly foldersWithConfiguration: number;
  readonly documentsOpen: number;
  readonly reportsOpen: number;
  readonly reportsKnown: number;
  /** In the open reports, by kind. */
  readonly findings: Readonly<Record<string, number>>;
  /** Contradictions in the open reports, by the rule's code. */
  readonly rules: Readonly<Record<string, number>>;
}
