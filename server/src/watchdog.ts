import { workerData } from "node:worker_threads";

// Runs in a thread of its own, so that it sees the client go even while the server is kept busy for ever. It looks every two seconds, and
// gives the server one more to end by itself. A client that is not there at the first look is one that cannot be seen from here (in another
// container): nothing is concluded from that.

const client: unknown = workerData;
const LOOK_MS = 2_000;
const GRACE_MS = 1_000;

if (typeof client === "number") {
  const isParent = process.ppid === client;
  const isGone = (): boolean => (isParent && process.ppid !== client) || !isThere(client);
  if (!isGone()) {
    const looking = setInterval(() => {
      if (!isGone()) return;
      clearInterval(looking);
      setTimeout(() => process.kill(process.pid, "SIGKILL"), GRACE_MS);
    }, LOOK_MS);
  }
}

function isThere(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH"; // one that belongs to somebody else is there
  }
}
