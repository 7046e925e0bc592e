import { openWindow } from "../../scripts/editor/browser.mjs";
import { startCodeServer } from "../../scripts/editor/codeServer.mjs";
import { installEditor } from "../../scripts/editor/install.mjs";
import { addWorkbenchOptions, remoteUri } from "../../scripts/editor/workbench.mjs";

/**
 * Makes code-server, with a headless Chromium as its window, the host of suites. The function returned runs one and
 * resolves when the extension host, the server or the window has ended, or the job's `signal` ended them.
 */
export async function codeServerHost() {
  const installed = await installEditor();
  return async ({ extensionFolder, testModule, workspace, signal }) => {
    const server = await startCodeServer();
    const ended = ending(server, signal);
    const developmentOptions = {
      extensions: [remoteUri(server.port, extensionFolder)],
      extensionTestsPath: remoteUri(server.port, testModule),
    };
    const prepare = async (page) => {
      // The channel of @vscode/test-web: VS Code's page calls these two.
      await page.exposeFunction("codeAutomationLog", (_level, args) => print(args));
      await page.exposeFunction("codeAutomationExit", ended.now);
      page.on("crash", ended.now).on("close", ended.now);
      await addWorkbenchOptions(page, { developmentOptions });
    };
    let window;
    try {
      window = await openWindow(installed, `${server.url}?folder=${encodeURIComponent(workspace)}`, { prepare });
      await ended.promise;
    } finally {
      await window?.close();
      await server.stop();
    }
  };
}

function ending(server, signal) {
  let now;
  const promise = new Promise((resolve) => (now = () => resolve()));
  signal.addEventListener("abort", now);
  if (signal.aborted) now();
  server.ended.then(now);
  return { promise, now };
}

function print(args) {
  if (String(args[0]).startsWith("[suite] ")) console.log(...args);
}
