import type { FileSource } from "../workspace/fileSource.ts";

/** What the host gives the server. */
export interface Runtime {
  /** Its own files, of the scheme `file`; without them, and for all other schemes, the client is asked. */
  readonly files?: FileSource;
}
