// Writes a bill of materials in CycloneDX's form beside the package: every package that is needed at run time, with version, licence and checksum.
//   node scripts/sbom.mjs [FILE]
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asProgram } from "./editor/asProgram.mjs";
import { root } from "./load.mjs";

async function main() {
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const file = process.argv[2] ?? join(root, `${name}-${version}.cdx.json`);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const asked = ["sbom", "--package-lock-only", "--sbom-format=cyclonedx", "--sbom-type=application"];
  const told = execFileSync(npm, asked, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
    maxBuffer: 64_000_000,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const bill = atRunTime(JSON.parse(told));
  if (bill.components.length === 0) throw new Error("npm found no packages for the bill of materials.");
  writeFileSync(file, `${JSON.stringify(bill, undefined, 2)}\n`);
  console.log(`${file}: ${bill.components.length} packages`);
}

/** Without what only our tools need. npm's own --omit=dev also leaves out what both need. */
function atRunTime(bill) {
  const isTool = ({ properties = [] }) => properties.some(({ name, value }) => name === "cdx:npm:package:development" && value === "true");
  const components = bill.components.filter((component) => !isTool(component));
  const kept = new Set([bill.metadata.component, ...components].map((component) => component["bom-ref"]));
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
  return { ...bill, components, dependencies };
}

await asProgram(import.meta.url, main);
