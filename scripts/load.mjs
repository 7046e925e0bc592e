import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { requireForBundle } from "./bundles.mjs";

/** The root of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Imports TypeScript sources: each name given becomes a namespace of the result. They are bundled together, since Node 20 reads no
 * TypeScript, so that a module that several of them use is one. The bundle is gone again when they are loaded.
 */
export async function load(sources) {
  const contents = Object.entries(sources)
    .map(([name, path]) => `export * as ${name} from ${JSON.stringify(`./${path}`)};`)
    .join("\n");
  const folder = await mkdtemp(join(tmpdir(), "inspection-lens-"));
  const outfile = join(folder, "sources.mjs");
  try {
    await esbuild.build({
      stdin: { contents, resolveDir: root },
      outfile,
      bundle: true,
      mainFields: ["module", "main"],
      absWorkingDir: root,
      alias: { "@vscode/l10n": "@vscode/l10n/dist/browser.js" }, // its other build is none for a bundle like this
      platform: "node",
      format: "esm",
      target: "node20",
      banner: { js: requireForBundle },
      logLevel: "warning",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
