// Says how large what we build is, and what is loaded when; exits 1 where a limit is passed, or something of Node is in a browser's file.
//   node scripts/sizes.mjs
import { builtinModules } from "node:module";
import * as esbuild from "esbuild";
import { bundles } from "./bundles.mjs";

/** Most bytes, minified: what VS Code reads to activate, what the server loads to answer `initialize`, and until a report is read. */
const LIMITS = { activation: 40_000, start: 300_000, reading: 800_000 };

const ours = bundles.filter(({ outdir = "" }) => !outdir.startsWith("dist/test"));
const outputs = {};
for (const bundle of ours) {
  const { metafile } = await esbuild.build({ ...bundle, sourcemap: false, write: false, metafile: true });
  Object.assign(outputs, metafile.outputs);
}
const complaints = [
  ...measure("activation", "dist/client/nodeMain.cjs", only("dist/client/nodeMain.cjs")),
  ...hosts().flatMap(({ host, entry, house }) => [
    ...measure("start", `${host}: the server until it has answered initialize`, withParts(entry)),
    ...measure("reading", `${host}: the server with a report`, new Set([...withParts(entry), ...withParts(house)])),
  ]),
  ...nodeInBrowser(),
];
console.log(`all that is built: ${inKilobytes(sum(Object.keys(outputs)))}`);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

/** Where the server begins in either host, and what it loads when it is asked for something. */
function hosts() {
  return ["node", "browser"].map((host) => {
    const own = Object.keys(outputs).filter((path) => path.startsWith(`dist/${host}/`));
    return { host, entry: own.find((path) => /\/server\.m?js$/.test(path)), house: own.find((path) => path.includes("/serveClient-")) };
  });
}

function measure(limit, what, paths) {
  const size = sum(paths);
  console.log(`${what}: ${inKilobytes(size)}`);
  return size <= LIMITS[limit] ? [] : [`${what}: ${inKilobytes(size)} is more than ${inKilobytes(LIMITS[limit])}.`];
}

/** A file with all that it cannot be without. */
function withParts(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const { path: part, kind } of outputs[path].imports) if (kind === "import-statement" && outputs[part]) withParts(part, found);
  return found;
}

function nodeInBrowser() {
  const known = new Set(builtinModules);
  const files = ["dist/client/browserMain.js", ...Object.keys(outputs).filter((path) => path.startsWith("dist/browser/"))];
  return files.flatMap((file) =>
    outputs[file].imports
      .filter(({ path }) => path.startsWith("node:") || known.has(path))
      .map(({ path }) => `${file} asks for ${path}, which no browser has.`),
  );
}

function only(path) {
  return new Set([path]);
}

function sum(paths) {
  return [...paths].reduce((total, path) => total + outputs[path].bytes, 0);
}

function inKilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}
