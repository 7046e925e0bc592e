import type { FileReading } from "./fileReading.ts";

/** A file that is to be read: the state it is in, and what was found when it was read last. */
export interface FileToRead {
  readonly uri: string;
  readonly stamp: string | undefined;
  readonly last: FileReading | undefined;
}

/** Threads that read and recognise files of this machine beside the one that answers requests. None runs before the first batch. */
export interface Pool {
  /** How many batches it takes now. */
  readonly free: number;
  /** Whether an address is one of a file that it can read. */
  canRead(uri: string): boolean;
  /** Reads files as a recipe says, and gives what is kept of each, in their order; undefined where the thread ended before it had read them. */
  read(files: readonly FileToRead[], recipe: string): Promise<readonly FileReading[] | undefined>;
  /** Ends the threads: there is nothing to read for a while. */
  rest(): void;
}

/** So many files go to a thread at once. */
export const BATCH = 25;

/** Fewer files than this are read sooner than threads for them would have started and compiled what they run. */
export const WORTH_A_POOL = 150;
