// Measurements that need a process of their own are files in `inChild/`; each prints one line of JSON.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { bench } from "./paths.mjs";

/** Runs a measurement of `inChild/` in a fresh process and gives what it prints as JSON; undefined where it fails or takes too long. */
export function inChild(name, input, { milliseconds = 120_000, nodeArguments = [] } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...nodeArguments, join(bench, "inChild", `${name}.mjs`), JSON.stringify(input)], {
      stdio: ["ignore", "pipe", process.env.BENCH_DEBUG ? "inherit" : "ignore"],
    });
    let printed = "";
    const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    child.stdout.setEncoding("utf8").on("data", (part) => (printed += part));
    child.on("close", () => {
      clearTimeout(timer);
      try {
        resolve(JSON.parse(printed.trim().split("\n").at(-1)));
      } catch {
        resolve(undefined);
      }
    });
  });
}
