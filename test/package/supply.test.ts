import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = (...words: readonly string[]) => spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });

test("what we build has few packages of others, all held by the lockfile, of known licences, and none runs a script when it is installed", () => {
  const { status, stdout, stderr } = run("scripts/supply.mjs");
  expect([stderr, status]).toEqual(["", 0]);
  const packages = [...stdout.matchAll(/^(\S+) (\S+) \(/gm)];
  const notices = readFileSync(join(root, "THIRD-PARTY-NOTICES.md"), "utf8");
  expect(packages.filter(([, name, version]) => !notices.includes(`## ${name} ${version} (`))).toEqual([]);
  expect(packages.length).toBeGreaterThan(5);
}, 60_000);

test("the bill of materials names each package that is needed at run time with a checksum", () => {
  const file = join(tmpdir(), `inspection-lens-${process.pid}.cdx.json`);
  const { status, stderr } = run("scripts/sbom.mjs", file);
  expect([stderr, status]).toEqual(["", 0]);
  const { bomFormat, components } = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  expect(bomFormat).toBe("CycloneDX");
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const named: readonly string[] = components.map(({ group, name }: Record<string, string>) => (group ? `${group}/${name}` : name));
  expect(Object.keys(dependencies).filter((name) => !named.includes(name))).toEqual([]);
  expect(components.filter(({ hashes = [] }: { hashes?: readonly object[] }) => hashes.length === 0)).toEqual([]);
}, 60_000);
