import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../load.mjs";

export const name = "kills";

const KILLS = 100;

/** A server that is killed at any moment in a real VS Code: `test/editor/crashes.ts` at full size. Needs `npm run build`. */
export async function run({ quick, log }) {
  const kills = quick ? 10 : KILLS;
  const env = { ...process.env, INSPECTION_LENS_KILLS: `${kills}`, INSPECTION_LENS_SUITE_SECONDS: "900" };
  const suite = spawn(process.execPath, [join(root, "test/editor/run.mjs"), "node", "crashes"], { env });
  let said = "";
  for (const stream of [suite.stdout, suite.stderr]) stream.setEncoding("utf8").on("data", (part) => (said += part));
  const code = await new Promise((resolve) => suite.on("close", resolve));
  const [, slowest, usual] = /within (\d+) ms, usually (\d+) ms/.exec(said) ?? [];
  if (code !== 0) log(said.slice(-2_000));
  return [
    { what: "kills, with edits before and after each", value: `${kills}` },
    {
      what: "slowest and usual time until all open reports were read again",
      value: slowest === undefined ? "not known" : `${slowest} ms, ${usual} ms`,
      limit: "3,000 ms",
      kept: Number(slowest) < 3_000,
    },
    { what: "tests that failed", value: code === 0 ? "0" : "some", limit: "0", kept: code === 0 },
  ];
}
