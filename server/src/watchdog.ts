import { workerData } from "node:worker_threads";
import { keepYoungSpaceSmall } from "./youngSpace.ts";

// Runs in a thread of its own, so that it sees the client go even while the server is kept busy for ever. It looks every two seconds, and
// gives the server one more to end by itself. A client that is not there at the first look is one that cannot be seen from here (in another
// container): nothing is concluded from that.

/** What the thread is started with. */
export interface Watched {
  /** The number of the client's process. */
  readonly client: number;
  /** Whether the server keeps its own space for young objects small, and nobody else has said how large it is. */
  readonly keepsYoungSpaceSmall: boolean;
}

const LOOK_MS = 2_000;
const GRACE_MS = 1_000;

const watched: Watched | null = workerData; // null where it is not loaded as a thread
if (watched) watch(watched);

function watch({ client, keepsYoungSpaceSmall }: Watched): void {
  // here too: the main thread may be busy with just what makes that space grow
  if (keepsYoungSpaceSmall) keepYoungSpaceSmall();
  const isParent = process.ppid === client;
  const isGone = (): boolean => (isParent && process.ppid !== client) || !isThere(client);
  if (isGone()) return;
  const looking = setInterval(() => {
    if (!isGone()) return;
    clearInterval(looking);
    setTimeout(() => process.kill(process.pid, "SIGKILL"), GRACE_MS);
  }, LOOK_MS);
}

function isThere(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH"; // one that belongs to somebody else is there
  }
}
