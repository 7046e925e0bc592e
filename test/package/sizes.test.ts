import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("what is loaded at the start is small, and the browser's files need nothing of Node", () => {
  const script = fileURLToPath(new URL("../../scripts/sizes.mjs", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  expect([stderr, status]).toEqual(["", 0]);
  expect(stdout).toContain("browser: the server until it has answered initialize");
}, 60_000);
