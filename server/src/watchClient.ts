import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import type { Watched } from "./watchdog.ts";
import { isYoungSpaceGiven, keepYoungSpaceSmall } from "./youngSpace.ts";

const LOOK_MS = 10_000;
/** Less of its time than this a server spends on its own timers when nobody asks anything. */
const QUIET = 0.01;

/**
 * Has this process end soon after the one with this number has gone, whatever this one is doing then. The library sees the end of the input,
 * but only while the event loop turns. What it gives is to be called before each message is handled: the thread that watches takes 8 MB, so
 * it is ended when nothing has been done for ten seconds, and started again in half a millisecond. Where no thread can be started there is
 * only the end of the input.
 */
export function watchClient(processId: number): () => void {
  let isWatched = false;

  function watch(): void {
    const resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 1 };
    const workerData: Watched = { client: processId, keepsYoungSpaceSmall: !isYoungSpaceGiven };
    const options = { workerData, resourceLimits, env: {}, execArgv: [] };
    const worker = new Worker(new URL("./watchdog.mjs", import.meta.url), options);
    keepYoungSpaceSmall();
    worker.once("online", keepYoungSpaceSmall);
    worker.unref();
    worker.on("error", () => {});
    let before = performance.eventLoopUtilization();
    const looking = setInterval(() => {
      const { utilization } = performance.eventLoopUtilization(before);
      before = performance.eventLoopUtilization();
      if (utilization > QUIET) return;
      clearInterval(looking);
      isWatched = false;
      void worker.terminate();
    }, LOOK_MS);
    looking.unref();
  }

  return () => {
    if (isWatched) return;
    isWatched = true;
    try {
      watch();
    } catch {}
  };
}
