// npm run bench: installs what is measured against where it is missing, builds, and measures. No install script of a package is run.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a program in the project's folder; where it fails, so does this. */
function run(command, given) {
  const { status } = spawnSync(command, given, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(new URL("node_modules", import.meta.url)))
  run("npm", ["ci", "--prefix", "bench", "--ignore-scripts", "--no-audit", "--no-fund"]);
run("npm", ["run", "--silent", "build"]);
run("node", ["bench/run.mjs", ...process.argv.slice(2)]);
