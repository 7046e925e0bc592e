import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { load, root } from "../load.mjs";

export const name = "doubling";

const MB = 1_000_000;
/** Twice the text may take so many times as long. */
const MOST = 2.5;
/** Less than so many milliseconds say nothing about growth. */
const LEAST_MS = 100;
/** And so little does one doubling, where there are more: at some size arrays move to another part of the memory. */
const LEAST_DOUBLINGS = 2;
/**
 * What takes too long is measured so many times in all, and the shortest times count: others work on this machine, too. Garbage is collected
 * before it then, for a short stage after others looks like a long one where their garbage is collected in its time.
 */
const MOST_TRIES = 3;
const SAMPLE = "samples/calderfold-fire-2021-22.txt";
const RELATED = "samples/calderfold-fire-2018-19.txt";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

/** Every recogniser and every rule on texts of 1 to 16 MB that repeat one thing: the growth of each for twice the text. */
export async function run({ quick, log }) {
  const { texts, stages, documents } = await load({
    texts: "test/support/doublingTexts.ts",
    stages: "test/support/timedStages.ts",
    documents: "server/src/features/document.ts",
  });
  const sizes = quick ? [1, 2] : [1, 2, 4, 8, 16];
  const related = [documents.readDocument("file:///related.txt", readFileSync(join(root, RELATED), "utf8"))];
  const sample = readFileSync(join(root, SAMPLE), "utf8");
  const all = [sample, ...(quick ? texts.parts : texts.doublingTexts)];
  stages.timedStages(texts.repeated(sample, MB), related);
  const growth = new Map();
  for (const [index, text] of all.entries()) {
    const timed = (before) => sizes.map((size) => stages.timedStages(texts.repeated(text, size * MB), related, before));
    let times = timed();
    for (let tries = 1; tries < MOST_TRIES; tries++) {
      const tooLong = new Set(Object.keys(times.at(-1)).filter((stage) => ratioOf(tookOf(times, stage)) > MOST));
      if (tooLong.size === 0) break;
      times = least(
        times,
        timed((stage) => tooLong.has(stage) && collect()),
      );
    }
    for (const stage of Object.keys(times.at(-1))) note(growth, stage, text, tookOf(times, stage));
    if (index % 10 === 0) log(`${index + 1} of ${all.length} texts, at most ${worstOf(growth)}`);
  }
  return [...growth].map(([stage, { ratio, text, took }]) => ({
    what: stage,
    value: `${ratio.toFixed(2)} times per doubling at most${ratio > 0 ? ` (${took} ms, ${JSON.stringify(text.slice(0, 30))})` : ""}`,
    limit: `${MOST}`,
    kept: ratio <= MOST,
  }));
}

/** The worst growth so far, for who ends a long run early. */
function worstOf(growth) {
  const [[stage, { ratio, text }]] = [...growth].sort(([, one], [, other]) => other.ratio - one.ratio);
  return `${ratio.toFixed(2)} times (${stage}, ${JSON.stringify(text.slice(0, 30))})`;
}

/** What a stage took of each size. */
const tookOf = (times, stage) => times.map((of) => of[stage] ?? 0);

/** The shorter of two times of each stage and size. */
const least = (times, again) =>
  times.map((of, at) => Object.fromEntries(Object.entries(of).map(([stage, took]) => [stage, Math.min(took, again[at][stage] ?? took)])));

/** The growth for one doubling, from the first size that takes long enough to say anything to the largest; 0 where none does. */
function ratioOf(times) {
  const long = times.findIndex((time) => time >= LEAST_MS);
  const from = Math.max(0, Math.min(long, times.length - 1 - LEAST_DOUBLINGS));
  if (long < 0) return 0;
  const first = Math.max(times[from], LEAST_MS / 2 ** (long - from)); // of what was too short, no less than what would grow as it should
  return (times.at(-1) / first) ** (1 / (times.length - 1 - from));
}

/** Keeps the worst growth of a stage. */
function note(growth, stage, text, times) {
  const worst = growth.get(stage) ?? { ratio: 0, text: "", took: "" };
  const ratio = ratioOf(times);
  growth.set(stage, ratio > worst.ratio ? { ratio, text, took: times.map((time) => time.toFixed(0)).join("/") } : worst);
}
