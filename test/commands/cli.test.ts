import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROUND_2, samplesFolder } from "../support/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "inspection-lens-"));
const program = join(folder, "cli.mjs");
const entry = fileURLToPath(new URL("../../server/src/cli.ts", import.meta.url));

beforeAll(async () => {
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' };
  await build({
    entryPoints: [entry],
    outfile: program,
    bundle: true,
    mainFields: ["module", "main"],
    platform: "node",
    format: "esm",
    target: "es2022",
    banner,
    logLevel: "silent",
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program; the reader goes away after so many characters. */
function piped(args: readonly string[], upTo = Number.POSITIVE_INFINITY): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let [out, err] = ["", ""];
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (err += chunk));
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
      if (out.length >= upTo) child.stdout.destroy();
    });
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

const many = Array.from({ length: 20 }, () => samplesFolder + ROUND_2);

test("a long output arrives whole", async () => {
  const { code, out, err } = await piped(["annotate", ...many]);
  expect([code, err]).toEqual([0, ""]);
  expect(out.length).toBeGreaterThan(1_000_000);
  expect((JSON.parse(out) as { reports: unknown[] }).reports).toHaveLength(20);
}, 60_000);

test("a reader that goes away is no fault", async () => {
  const { code, err } = await piped(["annotate", ...many], 100);
  expect([code, err]).toEqual([0, ""]);
}, 60_000);

test("wrong usage ends with 2 and one sentence", async () => {
  expect(await piped(["annotate"])).toEqual({
    code: 2,
    out: "",
    err: 'inspection-lens: annotate needs a file to read, or "-" for standard input. Try inspection-lens annotate --help.\n',
  });
}, 60_000);
