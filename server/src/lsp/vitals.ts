import type { Steps } from "../text/steps.ts";

/** How the server is doing: times only, nothing of what it reads. */
export interface Vitals {
  /** The steps of reading a text; how long they took altogether is remembered. */
  analysed<T>(steps: Steps<T>): Steps<T>;
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
    *analysed(steps) {
      for (let took = 0; ; ) {
        const before = performance.now();
        const step = steps.next();
        took += performance.now() - before;
        if (step.done) {
          lastAnalysis = Math.round(took);
          return step.value;
        }
        yield;
      }
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
