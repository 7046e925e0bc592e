import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startGroup } from "../../scripts/editor/leftovers.mjs";
import { writeSettings } from "../../scripts/editor/settings.mjs";
import { nodeEntry } from "./nodeEntry.mjs";

const editorFolder = fileURLToPath(new URL("../../.editor/desktop", import.meta.url));
const child = fileURLToPath(new URL("./runTests.mjs", import.meta.url));

/**
 * Makes the desktop VS Code at `executable`, by default one that is downloaded, the host of suites. The function returned
 * runs one and resolves when VS Code has ended or been ended by the job's `signal`.
 */
export async function desktopHost(executable) {
  const { downloadAndUnzipVSCode } = await import("@vscode/test-electron");
  const code = executable ?? (await downloadAndUnzipVSCode({ cachePath: editorFolder }));
  return async ({ extensionFolder, testModule, workspace, folder, result, signal }) => {
    const userData = join(folder, "u"); // short: VS Code makes sockets inside
    writeSettings(userData);
    const own = ["--user-data-dir", userData, "--extensions-dir", join(folder, "e")];
    const launchArgs = [workspace, "--disable-extensions", ...own];
    const headless = process.platform === "linux" && !process.env.DISPLAY;
    const options = {
      vscodeExecutablePath: headless ? "xvfb-run" : code,
      launchArgs: headless ? ["-a", code, ...launchArgs] : launchArgs,
      extensionDevelopmentPath: extensionFolder,
      extensionTestsPath: nodeEntry(folder, testModule, result),
    };
    // In a process group, because `runTests` gives no way to end a VS Code that hangs.
    const run = startGroup(process.execPath, [child, JSON.stringify(options)], { stdio: ["ignore", "inherit", "inherit"] });
    signal.addEventListener("abort", run.stop);
    await run.ended;
    await run.stop();
  };
}
