import { existsSync } from "node:fs";
import { chmod } from "node:fs/promises";
import * as esbuild from "esbuild";

/**
 * Builds what package.json points at, and the suite that runs inside VS Code. `--watch` builds again on every change.
 * The browser bundles also prove that nothing below the entry files needs Node: esbuild would not find it.
 */
const shared = {
  bundle: true,
  minify: true,
  sourcemap: "linked",
  target: "es2022",
  mainFields: ["module", "main"],
  external: ["vscode"],
  // its other build can also read words from the disk and from the network
  alias: { "@vscode/l10n": "@vscode/l10n/dist/browser.js" },
  logLevel: "warning",
};
const node = { ...shared, platform: "node", format: "cjs" };
const browser = { ...shared, platform: "browser" };

// The bundled packages are CommonJS and ask for `require`, which an ES module does not have.
const commandLine = [
  "#!/usr/bin/env node",
  'import { createRequire as createRequireForBundle } from "node:module";',
  "const require = createRequireForBundle(import.meta.url);",
].join("\n");

/** The engine for a reader's own patterns is large and seldom needed: in Node it is a file of its own. A worker has it at hand. */
const PATTERNS = "server/src/configuration/patterns.ts";

const bundles = [
  { ...node, entryPoints: ["client/src/nodeMain.ts"], outfile: "dist/client/nodeMain.cjs" },
  { ...browser, entryPoints: ["client/src/browserMain.ts"], outfile: "dist/client/browserMain.js", format: "cjs" },
  { ...node, entryPoints: ["server/src/nodeMain.ts"], outfile: "dist/server/nodeMain.cjs", plugins: [apart("./patterns.cjs")] },
  { ...node, entryPoints: [PATTERNS], outfile: "dist/server/patterns.cjs" },
  { ...browser, entryPoints: ["server/src/browserMain.ts"], outfile: "dist/server/browserMain.js", format: "iife" },
  {
    ...node,
    entryPoints: ["server/src/cli.ts"],
    outfile: "dist/cli.mjs",
    format: "esm",
    banner: { js: commandLine },
    plugins: [executable(), apart("./patterns.mjs")],
  },
  { ...node, entryPoints: [PATTERNS], outfile: "dist/patterns.mjs", format: "esm" },
  { ...node, entryPoints: ["test/editor/suite.ts"], outfile: "dist/test/editor/suite.cjs", minify: false },
].filter(({ entryPoints: [entry] }) => existsSync(entry));

if (process.argv.includes("--watch")) {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
} else {
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
}

/** Leaves the patterns out of a bundle, to be loaded from the file beside it. */
function apart(path) {
  return {
    name: "apart",
    setup: ({ onResolve }) => onResolve({ filter: /^\.\/patterns\.ts$/ }, () => ({ path, external: true })),
  };
}

/** Makes the file runnable by its name. */
function executable() {
  return {
    name: "executable",
    setup: ({ onEnd, initialOptions }) => onEnd(({ errors }) => (errors.length > 0 ? undefined : chmod(initialOptions.outfile, 0o755))),
  };
}
