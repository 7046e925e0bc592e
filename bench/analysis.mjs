// What is measured of the analysis, bundled from the sources once for a whole run, as the extension is: one minified file.
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./paths.mjs";

const ENTRY = `
export { readDocument } from "./server/src/features/document.ts";
export { check } from "./server/src/rules/check.ts";
`;

/** Writes the bundle into a new folder; gives its path and a way to be rid of it. */
export async function bundleAnalysis() {
  const esbuild = createRequire(join(root, "package.json"))("esbuild");
  const folder = await mkdtemp(join(tmpdir(), "inspection-lens-bench-"));
  const path = join(folder, "analysis.mjs");
  await esbuild.build({
    stdin: { contents: ENTRY, resolveDir: root },
    outfile: path,
    bundle: true,
    minify: true,
    mainFields: ["module", "main"],
    alias: { "@vscode/l10n": "@vscode/l10n/dist/browser.js" },
    platform: "node",
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
  return { path, remove: () => rm(folder, { recursive: true }) };
}

/** One pass of a regular expression that finds the numbers of a text: the yardstick. Gives how many there are. */
export function numberPass(text) {
  const numbers = /\d+(?:[.,]\d+)*/g;
  let found = 0;
  while (numbers.exec(text)) found++;
  return found;
}
