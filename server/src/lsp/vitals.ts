/** How the server is doing: times only, nothing of what it reads. */
export interface Vitals {
  /** Does the work of reading a text, and remembers how long it took. */
  analysed<T>(read: () => T): T;
  /** The workspace is being read, or has been. */
  reading(isReading: boolean): void;
  readonly times: Times;
}

/** In milliseconds; null for what has not been done yet. */
export interface Times {
  readonly up: number;
  readonly lastAnalysis: number | null;
  readonly lastIndexing: number | null;
}

/** The vitals of a server that starts now. */
export function createVitals(): Vitals {
  const started = Date.now();
  let lastAnalysis: number | null = null;
  let lastIndexing: number | null = null;
  let readingSince: number | null = null;
  const since = (then: number): number => Math.round(Date.now() - then);
  return {
    analysed(read) {
      const before = Date.now();
      const result = read();
      lastAnalysis = since(before);
      return result;
    },
    reading(isReading) {
      if (isReading) readingSince ??= Date.now();
      else if (readingSince !== null) {
        lastIndexing = since(readingSince);
        readingSince = null;
      }
    },
    get times() {
      return { up: since(started), lastAnalysis, lastIndexing };
    },
  };
}
