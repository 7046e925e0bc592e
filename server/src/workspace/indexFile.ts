import type { Take } from "./storedReadings.ts";

/** The one file in which what was read is kept for the next start. */
export interface IndexFile {
  /** Stands for the program that reads and writes it: another one may recognise otherwise. */
  readonly build: string;
  /** Opens the file for reading from its beginning, and closes it when `read` has ended; undefined where there is none or it cannot be read. */
  read<Result>(read: (take: Take) => Promise<Result>): Promise<Result | undefined>;
  /** Puts these pages in its place, all at once when the last one is written. */
  write(pages: Iterable<Uint8Array>): Promise<void>;
  /** Removes it, where there is one. */
  remove(): Promise<void>;
}
