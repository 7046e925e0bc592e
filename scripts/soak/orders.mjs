import { mock } from "node:test";
import { load } from "../load.mjs";

export const name = "orders";

/** What happens to a server in every order that fast-check's scheduler thinks of: `test/lsp/interleavings.test.ts` at full size. */
export async function run({ quick, log }) {
  const { interleave } = (await load({ interleavings: "test/support/interleavings.ts" })).interleavings;
  const runs = quick ? 1_000 : 10_000;
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  const seen = await interleave(runs, 2026, (milliseconds) => mock.timers.tick(milliseconds));
  mock.timers.reset();
  for (const fault of seen.faults) log(fault.slice(0, 2_000));
  return [
    { what: "orders of events tried", value: `${runs}` },
    {
      what: "diagnostics sent; answers; answers refused for an old version",
      value: `${seen.published}; ${seen.answered}; ${seen.outdated}`,
    },
    {
      what: "said of an old version or of a closed document",
      value: `${seen.faults.length}`,
      limit: "0",
      kept: seen.faults.length === 0 && seen.outdated > 0,
    },
  ];
}
