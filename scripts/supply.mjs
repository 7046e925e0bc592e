// Says what of others' is in what we build, and exits 1 where that is too much, of an unknown licence, or not held by the lockfile.
//   node scripts/supply.mjs
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { bundles } from "./bundles.mjs";
import { asProgram } from "./editor/asProgram.mjs";
import { root } from "./load.mjs";

const MOST_PACKAGES = 14;
const LICENCES = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"]);

async function main() {
  const packages = await bundledPackages();
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  for (const { name, version, licence } of packages) console.log(`${name} ${version} (${licence})`);
  console.log(`${packages.length} packages in what we build; at most ${MOST_PACKAGES}`);
  const complaints = [
    ...(packages.length > MOST_PACKAGES ? [`There are more than ${MOST_PACKAGES} packages in what we build.`] : []),
    ...packages.flatMap(({ name, version, licence }) => [
      ...(LICENCES.has(licence) ? [] : [`The licence of ${name} is not one of those that we may pass on: ${licence}.`]),
      ...(lock[`node_modules/${name}`]?.version === version ? [] : [`The lockfile has another ${name} than ${version}.`]),
    ]),
    ...Object.entries(lock).flatMap(([path, { integrity, link, dev, hasInstallScript }]) => [
      ...(path === "" || link || integrity ? [] : [`The lockfile has no integrity for ${path}.`]),
      ...(hasInstallScript && !dev ? [`${path} runs a script when it is installed, and is needed at run time.`] : []),
    ]),
  ];
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}

/** The packages of which something is in the server's, the client's or the command line's files, by name: with version, licence and its text. */
export async function bundledPackages() {
  const folders = new Set();
  for (const bundle of bundles.filter(({ outdir = "" }) => !outdir.startsWith("dist/test"))) {
    const { metafile } = await esbuild.build({ ...bundle, absWorkingDir: root, sourcemap: false, write: false, metafile: true });
    for (const { inputs } of Object.values(metafile.outputs))
      for (const path of Object.keys(inputs))
        for (const [folder] of path.matchAll(/^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/g)) folders.add(folder);
  }
  return [...folders].map(packageIn).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A page in Markdown with the licence of each of these packages. */
export function noticesPage(packages) {
  const parts = packages.map(
    ({ name, version, licence, text }) =>
      `## ${name} ${version} (${licence})\n\n${"```"}text\n${text ?? `Its package says no more than this: ${licence}.`}\n${"```"}\n`,
  );
  return `# What is of others\n\nInspection Lens has these packages in its files, unaltered but for what is left out. Nothing else of others is in them.\n\n${parts.join("\n")}`;
}

function packageIn(folder) {
  const path = join(root, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  const file = readdirSync(path).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  return {
    name,
    version,
    licence: license,
    text: file ? readFileSync(join(path, file), "utf8").replaceAll("\r\n", "\n").trim() : undefined,
  };
}

await asProgram(import.meta.url, main);
