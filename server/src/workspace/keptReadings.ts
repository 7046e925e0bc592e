import type { FileReading } from "./fileReading.ts";
import type { IndexFile } from "./indexFile.ts";
import { pagesOf, readingsIn } from "./storedReadings.ts";

/** What an earlier run of the server has read, and what of this one is kept for the next. Whatever fails costs the next start its quickness. */
export interface KeptReadings {
  /** Reads what was kept; ends in any case. */
  load(): Promise<void>;
  /** What the earlier run has found in a file, while it is not known of all files whether they are as they were. */
  of(uri: string): FileReading | undefined;
  /** A file was read, is as it was, or is gone. */
  changed(uri: string, reading: FileReading | undefined): void;
  /** Nothing is left to read: soon all is kept, where enough is new. */
  settled(all: () => Readings): void;
  /** The server ends: keeps what is new, where there is not so much that anyone would wait for it. */
  end(all: () => Readings): Promise<void>;
}

/** Readings by the addresses of their files. */
export type Readings = readonly (readonly [string, FileReading])[];

/** Fewer files are read again before anyone notices; nothing of them is kept. */
export const WORTH_KEEPING = 60;

/** Less than this part of the files is read again at the next start: writing all of them for it would cost more. */
const NEW_PART = 0.01;

/** So many are written in a moment. */
const MOST_AT_END = 5_000;

const DELAY_MS = 1_000;

/** Nothing is loaded or written yet. Files are only ever written one after another. */
export function createKeptReadings(file: IndexFile, log: (line: string) => void, delay = DELAY_MS): KeptReadings {
  let earlier: ReadonlyMap<string, FileReading> | undefined;
  let confirmed = 0;
  let changes = 0;
  let isThere = false;
  let writing: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function write(all: Readings): Promise<void> {
    const [isFew, before] = [all.length < WORTH_KEEPING, changes];
    changes = 0;
    try {
      if (!isFew) await file.write(pagesOf(all, file.build));
      else if (isThere) await file.remove();
      isThere = !isFew;
    } catch (error) {
      changes += before;
      log(`What was read could not be kept for the next start: ${error}`);
    }
  }

  function keep(all: Readings): Promise<void> {
    writing = writing.then(() => (changes > 0 ? write(all) : undefined));
    return writing;
  }

  return {
    async load() {
      earlier = await file.read((take) => readingsIn(take, file.build)).catch(() => undefined);
      isThere = true; // or something that does not fit
    },
    of: (uri) => earlier?.get(uri),
    changed(uri, reading) {
      if (reading && earlier?.get(uri) === reading) confirmed++;
      else changes++;
    },
    settled(all) {
      if (earlier) changes += earlier.size - confirmed; // gone, or read again
      earlier = undefined;
      clearTimeout(timer);
      if (changes === 0) return;
      timer = setTimeout(() => {
        const readings = all();
        if (changes > readings.length * NEW_PART) void keep(readings);
      }, delay);
    },
    async end(all) {
      clearTimeout(timer);
      const readings = changes > 0 && !earlier ? all() : [];
      if (readings.length >= WORTH_KEEPING && readings.length <= MOST_AT_END) await keep(readings);
      await writing;
    },
  };
}
