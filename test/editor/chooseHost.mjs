import { existsSync } from "node:fs";
import { findOnPath } from "../../scripts/editor/findOnPath.mjs";
import { isOnNpm } from "../../scripts/editor/install.mjs";
import { codeServerHost, webWorkerHost } from "./codeServerHost.mjs";
import { desktopHost } from "./desktopHost.mjs";

const releases = "https://update.code.visualstudio.com/api/releases/stable";

/**
 * Chooses the VS Code in which suites run, says which on standard output, and returns the functions that run one, by the extension host
 * that each has. Node's is that of the executable named in INSPECTION_LENS_VSCODE; else of a download, where Microsoft's site answers; else
 * of code-server, which INSPECTION_LENS_EDITOR=code-server asks for. The web worker's is always code-server's, and left out, with a sentence,
 * on machines that it is not made for. Throws, with a command to run, where none can be had.
 */
export async function chooseHosts() {
  const node = await nodeHost();
  if (isOnNpm()) return { Node: node, "web worker": await webWorkerHost() };
  console.log("Suites run in Node alone: what runs them in a web worker is made for Linux x64.");
  return { Node: node };
}

async function nodeHost() {
  const { INSPECTION_LENS_VSCODE: executable, INSPECTION_LENS_EDITOR: editor } = process.env;
  if (executable) {
    if (!existsSync(executable)) throw new Error(`INSPECTION_LENS_VSCODE names ${executable}, which does not exist.`);
    if (!hasDisplay()) throw new Error("VS Code needs a display: run apt-get install xvfb, then the same command.");
    console.log(`In Node, suites run in ${executable}.`);
    return desktopHost(executable);
  }
  const why = await whyNoDesktop(editor);
  if (why) {
    console.log(`In Node, suites run in code-server: ${why}.`);
    return codeServerHost();
  }
  console.log("In Node, suites run in a downloaded VS Code.");
  return desktopHost();
}

async function whyNoDesktop(editor) {
  if (editor === "code-server") return "INSPECTION_LENS_EDITOR asks for it";
  if (!hasDisplay()) return "there is neither a display nor xvfb-run";
  if (!(await answers())) return "Microsoft's download site does not answer";
}

const hasDisplay = () => process.platform !== "linux" || Boolean(process.env.DISPLAY || findOnPath("xvfb-run"));

async function answers() {
  try {
    const response = await fetch(releases, { signal: AbortSignal.timeout(5000) });
    return Array.isArray(await response.json());
  } catch {
    return false;
  }
}
