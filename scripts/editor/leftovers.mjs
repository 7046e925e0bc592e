// What must not outlive this process: temporary folders and groups of processes.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const windows = process.platform === "win32";
const cleaners = new Set();
let watching = false;

/**
 * Runs `clean` (synchronous) when this process ends, also by Ctrl-C, SIGTERM or SIGHUP. The returned function runs it
 * earlier; it never runs twice. The latest comes first, so that programs end before the folders they use are removed.
 */
export function atEnd(clean) {
  if (!watching) watch();
  const run = () => void (cleaners.delete(run) && clean());
  cleaners.add(run);
  return run;
}

function watch() {
  watching = true;
  process.on("exit", cleanAll);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, cleanAndPassOn);
}

function cleanAndPassOn(signal) {
  cleanAll();
  // The listener is gone (`once`), so the signal now ends the process as if nobody had listened.
  process.kill(process.pid, signal);
}

function cleanAll() {
  for (const run of [...cleaners].reverse()) {
    try {
      run();
    } catch (error) {
      console.error(error.message);
    }
  }
}

/** Makes a temporary folder; returns its path and `remove()`, which the end of this process calls otherwise. */
export function temporaryFolder() {
  // A short name: sockets are made inside, and their paths may have only about a hundred characters.
  const path = mkdtempSync(join(tmpdir(), "inspection-lens-"));
  return { path, remove: atEnd(() => rmSync(path, { recursive: true, force: true, maxRetries: 5 })) };
}

/**
 * Starts a program as the leader of a process group of its own. Gives the child process, `ended`, which resolves when
 * it is gone, and `stop()`, which asks the whole group to end and insists after three seconds. What is left of the group
 * is killed when the leader ends, or this process does.
 */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: !windows });
  const kill = atEnd(() => signalGroup(child.pid, "SIGKILL"));
  const ended = new Promise((resolve) => child.once("exit", resolve).once("error", resolve)).then(kill);
  const stop = async () => {
    signalGroup(child.pid, "SIGTERM");
    await Promise.race([ended, pause(3000, undefined, { ref: false })]);
    kill();
    await ended;
  };
  return { child, ended, stop };
}

/** Sends a signal to every process of the group that `leader` (a process id) leads; a group that is gone is no mistake. */
export function signalGroup(leader, signal) {
  if (leader === undefined) return;
  if (windows) return void spawnSync("taskkill", ["/pid", String(leader), "/t", "/f"]);
  try {
    process.kill(-leader, signal);
  } catch (error) {
    // macOS answers EPERM for a group of which only the traces are left.
    if (error.code !== "ESRCH" && error.code !== "EPERM") throw error;
  }
}

/** Waits until the program has ended; resolves to its exit code, or rejects when it could not be started. */
export async function exitCode(child) {
  const [code, signal] = await once(child, "close");
  return code ?? (signal ? 1 : 0);
}
