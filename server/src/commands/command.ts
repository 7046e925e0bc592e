import { withoutControls } from "../wording/words.ts";

/** Where a command reads from and writes to: the process's own streams, or a test's. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Output {
  /** Calls back when the chunk is handed on, with the error where it could not be. */
  readonly write: (chunk: string, done: (error?: Error | null) => void) => boolean;
  readonly isTTY?: boolean;
  /** Width of a terminal in characters. */
  readonly columns?: number;
}

/** One command of `inspection-lens`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Gives the exit code: 0 done, 2 unreadable input. Throws `UsageError` on wrong usage. */
  readonly run: (args: readonly string[], streams: Streams) => Promise<number>;
}

/** Wrong usage, as one plain sentence. */
export class UsageError extends Error {}

/** Writes and waits until it is handed on. A reader that has gone away (`| head`) is no fault. */
export const print = (output: Output, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    output.write(text, (error) => (error && (error as NodeJS.ErrnoException).code !== "EPIPE" ? reject(error) : resolve()));
  });

/** Says a sentence on standard error, on a line of its own: names of files and words of theirs are in it, of which a terminal must obey none. */
export const complain = ({ stderr }: Pick<Streams, "stderr">, sentence: string): Promise<void> =>
  print(stderr, `${withoutControls(sentence)}\n`);
