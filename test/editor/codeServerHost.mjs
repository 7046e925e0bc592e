import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { openWindow } from "../../scripts/editor/browser.mjs";
import { startCodeServer } from "../../scripts/editor/codeServer.mjs";
import { installEditor } from "../../scripts/editor/install.mjs";
import { serveFolder } from "../../scripts/editor/serveFolder.mjs";
import { addWorkbenchOptions, remoteUri } from "../../scripts/editor/workbench.mjs";
import { nodeEntry } from "./nodeEntry.mjs";

/**
 * Makes code-server, with a headless Chromium as its window, the host of suites. The function returned runs one and
 * resolves when the extension host, the server or the window has ended, or the job's `signal` ended them.
 */
export async function codeServerHost() {
  const installed = await installEditor();
  return ({ extensionFolder, testModule, workspace, folder, result, signal }) =>
    runInWindow({ installed, workspace, signal }, (port) => ({
      extensions: [remoteUri(port, extensionFolder)],
      extensionTestsPath: remoteUri(port, nodeEntry(folder, testModule, result)),
    }));
}

/**
 * Makes the web worker extension host of the same window the host of suites: the extension comes over HTTP, and there is nothing of Node,
 * so the suite, which must lie in the extension's folder, cannot leave its result in the file `result`. That is written here, from what it says.
 */
export async function webWorkerHost() {
  const installed = await installEditor();
  return async ({ extensionFolder, testModule, workspace, signal, result }) => {
    const served = await serveFolder(extensionFolder);
    const uri = (path) => ({ $mid: 1, scheme: "http", authority: `localhost:${served.port}`, path });
    const said = [];
    try {
      await runInWindow({ installed, workspace, signal, bypassCSP: true, said }, () => ({
        extensions: [uri("/")],
        extensionTestsPath: uri(`/${relative(extensionFolder, testModule)}`),
      }));
    } finally {
      served.stop();
    }
    const last = said.findLast((line) => line.startsWith(RESULT));
    if (last) writeFileSync(result, last.slice(RESULT.length));
  };
}

const TAG = "[suite] ";
/** What the harness says last: how many tests have run, and what went wrong. */
const RESULT = `${TAG}result `;

async function runInWindow({ installed, workspace, signal, bypassCSP = false, said = [] }, developmentOptions) {
  const server = await startCodeServer();
  const ended = ending(server, signal);
  const prepare = async (page) => {
    // The channel of @vscode/test-web: VS Code's page calls these two.
    await page.exposeFunction("codeAutomationLog", (_level, [line, ...more]) => {
      if (!String(line).startsWith(TAG)) return;
      said.push(line);
      if (!line.startsWith(RESULT)) console.log(line, ...more);
    });
    await page.exposeFunction("codeAutomationExit", ended.now);
    page.on("crash", ended.now).on("close", ended.now);
    await addWorkbenchOptions(page, { developmentOptions: developmentOptions(server.port) });
  };
  const kind = workspace.endsWith(".code-workspace") ? "workspace" : "folder";
  let window;
  try {
    window = await openWindow(installed, `${server.url}?${kind}=${encodeURIComponent(workspace)}`, { prepare, bypassCSP });
    await ended.promise;
  } finally {
    await window?.close();
    await server.stop();
  }
}

function ending(server, signal) {
  let now;
  const promise = new Promise((resolve) => (now = () => resolve()));
  signal.addEventListener("abort", now);
  if (signal.aborted) now();
  server.ended.then(now);
  return { promise, now };
}
