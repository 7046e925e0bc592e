import { existsSync } from "node:fs";
import { join } from "node:path";
import { load, root } from "../load.mjs";

export const name = "protocol";

const SEEDS = [1, 2, 3, 4, 5];

/** A client that is often wrong, over standard input and output: `test/protocol.test.ts` at full size. Needs `npm run build`. */
export async function run({ quick, log }) {
  const server = join(root, "dist/node/server.mjs");
  if (!existsSync(server)) throw new Error("There is no server yet: npm run build");
  const { fuzz } = (await load({ fuzz: "test/support/protocol/fuzz.ts" })).fuzz;
  const messages = quick ? 10_000 : 100_000;
  const runs = [];
  for (const seed of SEEDS) {
    const fuzzed = await fuzz([process.execPath, server, "--stdio"], { seed, messages, pushed: seed % 2 === 0 });
    log(`seed ${seed}: ${fuzzed.sent} messages, longest silence ${fuzzed.longestSilence.toFixed(0)} ms`);
    for (const fault of [...fuzzed.violations, ...fuzzed.unanswered, fuzzed.errors].filter(Boolean)) log(fault);
    runs.push(fuzzed);
  }
  const sum = (count) => runs.reduce((total, one) => total + count(one), 0);
  const none = (what, count, of) => ({ what, value: `${count} of ${of}`, limit: "0", kept: count === 0 });
  const requests = sum((one) => one.requests);
  const silence = Math.max(...runs.map((one) => one.longestSilence));
  return [
    { what: "messages sent", value: `${sum((one) => one.sent)}, ${SEEDS.length} seeds` },
    none(
      "servers that crashed",
      sum((one) => Number(one.exit !== 0)),
      SEEDS.length,
    ),
    none(
      "kinds of requests without an answer",
      sum((one) => one.unanswered.length),
      `${requests} requests`,
    ),
    none(
      "kinds of messages that break the protocol's model",
      sum((one) => one.violations.length),
      `${sum((one) => one.received)} messages`,
    ),
    { what: "longest silence while a request was open", value: `${silence.toFixed(0)} ms`, limit: "1,000 ms", kept: silence <= 1_000 },
  ];
}
