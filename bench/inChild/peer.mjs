// How long a peer takes to load, for its first text and for one when it is warm. The first two are time that passes, the last is processor time.
import { readFileSync } from "node:fs";
import { median, processorTime } from "../pairing.mjs";
import { peers } from "../peers.mjs";

const { name, file, budget } = JSON.parse(process.argv[2]);
const text = readFileSync(file, "utf8");
const peer = peers.find((one) => one.name === name);
const times = [];
const timed = async (work, now = () => performance.now()) => {
  const from = now();
  const value = await work();
  return { took: now() - from, value };
};
const { took: load, value: run } = await timed(() => peer.load());
const { took: first, value: found } = await timed(() => run(text));
const until = performance.now() + budget;
while (times.length < 2 || (performance.now() < until && times.length < 2_000))
  times.push((await timed(() => run(text), processorTime)).took);
console.log(JSON.stringify({ load, first, warm: median(times.slice(Math.min(50, times.length >> 1))), found }));
process.exit(0);
