import { createHash } from "node:crypto";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Runs `work` while no other process on this Linux machine runs work under the same name; the others wait, after one
 * call of `waiting`. The lock is an abstract socket: it leaves no file, and the kernel drops it with its process.
 */
export async function withLock(name, waiting, work) {
  const path = `\0inspection-lens-${createHash("sha256").update(name).digest("hex").slice(0, 32)}`;
  let lock = await tryLock(path);
  if (!lock) waiting();
  while (!lock) {
    await pause(500);
    lock = await tryLock(path);
  }
  try {
    return await work();
  } finally {
    lock.close();
  }
}

function tryLock(path) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(undefined) : reject(error)));
    server.listen({ path }, () => resolve(server));
  });
}
