import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

/** Builds the thread that reads files, as a script of its own in a new folder: Node does not run it as it stands in the sources. */
export async function bundledWorker(): Promise<{ readonly script: URL; readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "worker-"));
  const outfile = join(folder, "indexWorker.mjs");
  await esbuild.build({
    entryPoints: [fileURLToPath(new URL("../../server/src/indexWorker.ts", import.meta.url))],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    mainFields: ["module", "main"],
    logLevel: "error",
    alias: { "@vscode/l10n": "@vscode/l10n/dist/browser.js" },
  });
  return { script: pathToFileURL(outfile), folder };
}
