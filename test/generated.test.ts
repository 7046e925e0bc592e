import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("what is generated from the code is fresh", () => {
  const script = fileURLToPath(new URL("../scripts/generate.mjs", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect([stderr, status]).toEqual(["", 0]);
}, 30_000);
