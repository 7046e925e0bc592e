import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileReading } from "./fileReading.ts";
import type { FileToRead, Pool } from "./pool.ts";
import type { Delivery } from "./threadMessages.ts";

/** More would be of little use beside one disk, and each has some 50 MB of its own. */
const MOST_THREADS = 4;

/** Its space for young objects, which would grow to three times as much by itself. */
const YOUNG_MB = 16;

/** So many batches are with a thread, so that it never waits for the next one. */
const BATCHES = 2;

/** A thread with the batches that it has not answered yet. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, (delivery: Delivery | undefined) => void>;
}

/** What a pool tells its owner. */
export interface NodePoolEvents {
  /** A thread is started, or runs now. */
  readonly started: () => void;
  /** All threads have ended, for there is nothing to read for a while. */
  readonly rested: () => void;
}

/** Threads that run `script`: as many as there are processors, for while they read the main one has hardly anything to do. */
export function createNodePool(
  script: () => URL,
  threads = Math.min(availableParallelism(), MOST_THREADS),
  { started, rested }: NodePoolEvents = { started: () => {}, rested: () => {} },
): Pool {
  let running: readonly Thread[] = [];
  let room = threads;
  let underway = 0;
  let lastId = 0;

  function start(): Thread {
    // what it might print must not get into what the server says to the client; its own switches are none of the server's
    const worker = new Worker(script(), {
      stdout: true,
      stderr: true,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    started();
    worker.once("online", started);
    const thread: Thread = { worker, waiting: new Map() };
    worker.unref();
    worker.on("message", (delivery: Delivery) => {
      thread.waiting.get(delivery.id)?.(delivery);
      thread.waiting.delete(delivery.id);
    });
    worker.on("error", () => {}); // it ends then
    worker.on("exit", () => {
      if (running.includes(thread)) room--; // one that has ended by itself would again
      running = running.filter((one) => one !== thread);
      for (const lose of thread.waiting.values()) lose(undefined);
    });
    running = [...running, thread];
    return thread;
  }

  async function read(files: readonly FileToRead[], recipe: string): Promise<readonly FileReading[] | undefined> {
    const { orderOf, readingsOf } = await import("./threadMessages.ts"); // not before a server has answered that it is there
    const [idle] = running.toSorted((a, b) => a.waiting.size - b.waiting.size);
    const thread = idle && (idle.waiting.size === 0 || running.length >= room) ? idle : start();
    const order = orderOf(++lastId, files, recipe);
    const delivery = await new Promise<Delivery | undefined>((resolve) => {
      thread.waiting.set(order.id, resolve);
      thread.worker.postMessage(order);
    });
    return delivery && readingsOf(delivery, files, recipe);
  }

  return {
    get free() {
      return room * BATCHES - underway;
    },
    canRead: (uri) => uri.startsWith("file:"),
    read(files, recipe) {
      underway++;
      const given = read(files, recipe).catch(() => {
        room = 0; // no thread starts here at all
        return undefined;
      });
      return given.finally(() => underway--);
    },
    rest() {
      const ending = running;
      running = [];
      void Promise.allSettled(ending.map(({ worker }) => worker.terminate())).then(rested);
    },
  };
}
