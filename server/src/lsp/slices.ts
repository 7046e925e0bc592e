import { finish, type Steps } from "../text/steps.ts";

/** Does long work a slice at a time, with room for requests between the slices. */
export interface Slices {
  /** Does the steps after all that was begun before, as long as they are wanted; undefined where they are no more. */
  run<Result>(steps: Steps<Result>, isWanted?: () => boolean): Promise<Result | undefined>;
  /** The same with steps over a text; where it is not long, all at once. */
  of<Result>(text: string, steps: Steps<Result>, isWanted?: () => boolean): Result | Promise<Result | undefined>;
}

/** A text longer than this, in UTF-16 units, is read and checked in slices: below it both together take less than a tenth of a second. */
export const READ_AT_ONCE = 500_000;

/** Long enough to lose little time between slices, short enough for a few to go by before an answer is missed. */
const SLICE_MS = 5;

/** Slices of one piece of work after another: of two at a time a request would wait for both. */
export function createSlices(): Slices {
  let last: Promise<unknown> = Promise.resolve();
  function run<Result>(steps: Steps<Result>, isWanted = () => true): Promise<Result | undefined> {
    const done = last.then(() => inSlices(steps, isWanted));
    last = done.catch(() => {});
    return done;
  }
  return { run, of: (text, steps, isWanted) => (text.length > READ_AT_ONCE ? run(steps, isWanted) : finish(steps)) };
}

async function inSlices<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | undefined> {
  for (;;) {
    await turns();
    if (!isWanted()) return undefined;
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
  }
}

// The connection takes one message a turn, and sends its answer in another.
const TURNS = 8;

async function turns(): Promise<void> {
  for (let i = 0; i < TURNS; i++) await turn();
}

/** A turn of the event loop. In a browser's worker, which has no `setImmediate`, a message comes sooner than a timer, which waits some milliseconds. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === "function") {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
