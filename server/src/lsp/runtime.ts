import type { FileSource } from "../workspace/fileSource.ts";
import type { IndexFile } from "../workspace/indexFile.ts";
import type { Pool } from "../workspace/pool.ts";

/** What the host gives the server. */
export interface Runtime {
  /** Its own files, of the scheme `file`; without them, and for all other schemes, the client is asked. */
  readonly files?: FileSource;
  /** Threads that read its files where there are many. */
  readonly pool?: Pool;
  /** Where what was read is kept for the next start, in a folder that the client names; undefined for an address that is none of its own. */
  readonly indexFileIn?: (folder: string) => IndexFile | undefined;
  /** Ends the server when the process with this number is gone, and gives what is to be called for each message; missing where there are no processes. */
  readonly watchClient?: (processId: number) => () => void;
}
