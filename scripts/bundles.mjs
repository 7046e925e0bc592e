/** What is common to all that is built. */
const shared = {
  bundle: true,
  minify: true,
  sourcemap: "linked",
  target: "es2022",
  mainFields: ["module", "main"],
  external: ["vscode"],
  // The translations' library can also read words from the disk and from the network: nothing of ours does either.
  // The client library asks the three packages behind minimatch about two names.
  alias: { "@vscode/l10n": "@vscode/l10n/dist/browser.js", minimatch: "./client/src/minimatch.ts" },
  define: { fetch: "undefined" },
  logLevel: "warning",
};
const node = { ...shared, platform: "node" };
// The browser's bundles also prove that nothing below the entry files needs Node: esbuild would not find it.
const browser = {
  ...shared,
  platform: "browser",
  // its other build speaks of Node's Buffer, which no import shows
  alias: { ...shared.alias, "csv-stringify/sync": "csv-stringify/browser/esm/sync" },
};
/** Modules that share their parts, so that what is seldom needed is loaded when it is asked for. */
const parts = { format: "esm", splitting: true, chunkNames: "[name]-[hash]" };
/** VS Code gives the module `vscode` to what is required, not to what is imported. */
const required = { format: "cjs", supported: { "dynamic-import": false } };

// The bundled packages are CommonJS and ask for `require`, which an ES module does not have.
export const requireForBundle =
  'import { createRequire as createRequireForBundle } from "node:module"; const require = createRequireForBundle(import.meta.url);';

// They run in either host, so there is nothing of Node in them.
const suites = ["test/editor/suites/*.ts"];

/** Everything that is built, as esbuild takes it: the client and the server for either host, the command line, and the suites for VS Code. */
export const bundles = [
  {
    ...node,
    ...required,
    entryPoints: ["client/src/nodeMain.ts"],
    outfile: "dist/client/nodeMain.cjs",
    plugins: [apart("./languageClient.ts", "./languageClient.cjs")],
  },
  { ...node, ...required, entryPoints: ["client/src/languageClient.ts"], outfile: "dist/client/languageClient.cjs" },
  { ...browser, ...required, entryPoints: ["client/src/browserMain.ts"], outfile: "dist/client/browserMain.js" },
  {
    ...node,
    ...parts,
    entryPoints: {
      server: "server/src/nodeMain.ts",
      cli: "server/src/cli.ts",
      indexWorker: "server/src/indexWorker.ts",
      watchdog: "server/src/watchdog.ts",
    },
    outdir: "dist/node",
    outExtension: { ".js": ".mjs" },
    banner: { js: requireForBundle },
  },
  { ...browser, ...parts, entryPoints: { server: "server/src/browserServer.ts" }, outdir: "dist/browser" },
  { ...browser, format: "iife", entryPoints: ["server/src/browserMain.ts"], outfile: "dist/browser/worker.js" },
  { ...browser, format: "cjs", entryPoints: suites, outdir: "dist/test/editor", minify: false },
];

/** Leaves a file out of a bundle, to be loaded from the one that is built of it. */
function apart(source, path) {
  return {
    name: "apart",
    setup: ({ onResolve }) => onResolve({ filter: /^\.\// }, (found) => (found.path === source ? { path, external: true } : undefined)),
  };
}
