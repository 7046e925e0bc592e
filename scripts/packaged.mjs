// Holds the package to what it should be: its files are those of test/package/files.txt, and it is small. Needs a build.
//   node scripts/packaged.mjs             says what is otherwise and exits 1
//   node scripts/packaged.mjs --update    writes the list
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createVSIX, listFiles } from "@vscode/vsce";
import { asProgram } from "./editor/asProgram.mjs";
import { temporaryFolder } from "./editor/leftovers.mjs";
import { root } from "./load.mjs";

const LIST = "test/package/files.txt";
const MOST_BYTES = 2_000_000;

async function main() {
  if (!existsSync(join(root, "dist/node/server.mjs"))) throw new Error('There is nothing to pack: run "npm run build" first.');
  const files = await packedFiles();
  const unwanted = files.filter((path) => path.endsWith(".map") || /(^|\/)test\//.test(path));
  if (unwanted.length > 0) throw new Error(`The package has what is of no use to a reader: ${unwanted.join(", ")}.`);
  if (process.argv.includes("--update")) writeFileSync(join(root, LIST), `${files.join("\n")}\n`);
  else compare(readFileSync(join(root, LIST), "utf8").split(/\r?\n/).filter(Boolean), files);
  const size = await packedSize();
  console.log(`The package has ${files.length} entries and ${Math.round(size / 1000)} kB.`);
  if (size > MOST_BYTES) throw new Error(`The package may have ${MOST_BYTES / 1000} kB.`);
}

/** What vsce packs. Parts that esbuild names by their content stand there once, with a star. */
async function packedFiles() {
  const files = await listFiles({ cwd: root, dependencies: false });
  return [...new Set(files.map((path) => path.replaceAll("\\", "/").replace(/-[0-9A-Z]{8}(?=\.m?js$)/, "-*")))].sort();
}

function compare(listed, packed) {
  const extra = packed.filter((path) => !listed.includes(path));
  const missing = listed.filter((path) => !packed.includes(path));
  if (extra.length + missing.length === 0) return;
  const lines = [...extra.map((path) => `  packed and not listed: ${path}`), ...missing.map((path) => `  listed and not packed: ${path}`)];
  throw new Error(`${LIST} is not what is packed; if it should be, run npm run packaged -- --update.\n${lines.join("\n")}`);
}

async function packedSize() {
  const folder = temporaryFolder();
  const packagePath = join(folder.path, "extension.vsix");
  await createVSIX({ cwd: root, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  const { size } = statSync(packagePath);
  folder.remove();
  return size;
}

await asProgram(import.meta.url, main);
