// `npm start`: opens the samples, or `--folder DIR`, in a VS Code that runs the extension of this repository.
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { asProgram } from "./editor/asProgram.mjs";
import { startCodeServer } from "./editor/codeServer.mjs";
import { findOnPath } from "./editor/findOnPath.mjs";
import { atEnd, signalGroup, startGroup, temporaryFolder } from "./editor/leftovers.mjs";
import { writeSettings } from "./editor/settings.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const windows = process.platform === "win32";

async function main() {
  const { values } = parseArgs({ options: { folder: { type: "string" }, host: { type: "string" } } });
  const { host } = values;
  if (host && host !== "code-server") throw new Error(`--host ${host} is unknown: only code-server can be asked for.`);
  const folder = values.folder ? resolve(values.folder) : copyOfSamples();
  if (!existsSync(folder)) throw new Error(`The folder ${folder} does not exist.`);
  const code = host ? undefined : desktopCode();
  await (code ? runDesktop(code, folder) : runInBrowser(folder));
}

function copyOfSamples() {
  const copy = join(temporaryFolder().path, "samples");
  cpSync(join(root, "samples"), copy, { recursive: true });
  return copy;
}

/** The `code` command of a VS Code, or INSPECTION_LENS_VSCODE, if it can open a window here; in a remote terminal it cannot. */
function desktopCode() {
  const { DISPLAY, WAYLAND_DISPLAY, VSCODE_IPC_HOOK_CLI, INSPECTION_LENS_VSCODE } = process.env;
  const display = process.platform !== "linux" || DISPLAY || WAYLAND_DISPLAY;
  return display && !VSCODE_IPC_HOOK_CLI ? (INSPECTION_LENS_VSCODE ?? findOnPath("code")) : undefined;
}

/** Opens a window with a profile of its own, and waits until it is closed. */
async function runDesktop(code, folder) {
  const profile = temporaryFolder();
  const userData = join(profile.path, "u"); // short: VS Code makes sockets inside
  writeSettings(userData);
  const own = ["--user-data-dir", userData, "--extensions-dir", join(profile.path, "e"), "--disable-workspace-trust"];
  if (process.getuid?.() === 0) own.push("--no-sandbox");
  const args = [`--extensionDevelopmentPath=${root}`, "--new-window", "--wait", ...own, folder];
  // VS Code leaves the process group of its command, and says in this file which process it is.
  const lock = join(userData, "code.lock");
  const endWindow = atEnd(() => existsSync(lock) && signalGroup(Number(readFileSync(lock, "utf8")), "SIGKILL"));
  const quoted = windows ? args.map((each) => `"${each}"`) : args;
  const options = { stdio: ["ignore", "inherit", "inherit"], shell: windows };
  console.log("VS Code opens a window; close it, or press Ctrl-C here, to end.");
  await startGroup(windows ? `"${code}"` : code, quoted, options).ended;
  endWindow();
}

async function runInBrowser(folder) {
  const server = await startCodeServer({ extensionFolder: root });
  console.log("VS Code runs at this address, for a browser on this machine; Ctrl-C ends it.");
  console.log(`${server.url}?folder=${encodeURIComponent(folder)}`);
  await server.ended;
  throw new Error("code-server ended by itself.");
}

await asProgram(import.meta.url, main);
