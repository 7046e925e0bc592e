import { Bench } from "tinybench";

/** Milliseconds of processor time that this process has used. What else the machine does is not in it, unlike in the time that passes. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Measures two functions in turns, A B, B A, A B …, so that what else the machine does falls on both. Each turn is one run of tinybench.
 * Gives the median of each in milliseconds of processor time, and the median of the ratios of the turns: that may be compared between machines.
 */
export async function pair(one, other, { turns = 9, time = 120, warmup = 400 } = {}) {
  await turn(one, warmup);
  await turn(other, warmup);
  const measured = [];
  for (let i = 0; i < turns; i++) {
    const swapped = i % 2 === 1;
    const first = await turn(swapped ? other : one, time);
    const second = await turn(swapped ? one : other, time);
    const [ours, theirs] = swapped ? [second, first] : [first, second];
    measured.push({ ours, theirs, ratio: ours / theirs });
  }
  return inMiddle(measured);
}

/**
 * The same for asynchronous measurements that say themselves how many milliseconds they took: each is asked once a turn. A message to and fro is
 * measured in time that passes, which other work on the machine only lengthens: so the figures are the lowest tenth, and the ratio is theirs.
 */
export async function pairOnce(one, other, { turns, warmups = 0 }) {
  for (let i = 0; i < warmups; i++) {
    await one(i);
    await other(i);
  }
  const measured = { ours: [], theirs: [] };
  for (let i = 0; i < turns; i++) {
    const sides = [
      [measured.ours, one],
      [measured.theirs, other],
    ];
    for (const [times, measure] of i % 2 === 1 ? sides.reverse() : sides) times.push(await measure(i));
  }
  const ours = quantile(measured.ours, 0.1);
  const theirs = quantile(measured.theirs, 0.1);
  return { ours, theirs, ratio: ours / theirs, median: median(measured.ours), p95: quantile(measured.ours, 0.95) };
}

const inMiddle = (measured) => ({
  ours: median(measured.map(({ ours }) => ours)),
  theirs: median(measured.map(({ theirs }) => theirs)),
  ratio: median(measured.map(({ ratio }) => ratio)),
});

/** The middle one of numbers. */
export const median = (numbers) => quantile(numbers, 0.5);

const quantile = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];

async function turn(measured, time) {
  const bench = new Bench({ time, iterations: 3, warmup: false, now: processorTime });
  bench.add("turn", measured);
  await bench.run();
  const { result } = bench.tasks[0];
  if (result.error) throw result.error;
  return result.latency.p50;
}

/** Milliseconds of processor time that a function takes, once. */
export function once(measured) {
  const from = processorTime();
  measured();
  return processorTime() - from;
}
