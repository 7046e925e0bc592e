import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, stat, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { start } from "../client.mjs";
import { servers } from "../servers.mjs";
import { writeReports } from "../text.mjs";

const GRADES = "outstanding|good|adequate|requires improvement|inadequate";
const COVERS = "counts the lines with a grade word, ignoring case; no subjects, no figures, keeps nothing";

/** What a folder of reports costs. */
export const folders = {
  async index({ text, isQuick }) {
    const count = isQuick ? 200 : 1_000;
    return inFolder(count, text, async (folder) => {
      const cold = [];
      const rg = [];
      for (let i = 0; i < (isQuick ? 1 : 3); i++) {
        rg.push(await ripgrep(folder));
        cold.push(await used(folder));
      }
      const warm = await warmStart(folder);
      // both from a stored index: what recognition brings with it, compiled code above all, is not what a report costs
      const few = (await warmStart(join(folder, "000"))).again;
      const least = cold.reduce((least, one) => (one.processor < least.processor ? one : least));
      const theirs = rg[0] && Math.min(...rg.map(({ processor }) => processor));
      const peer = theirs
        ? { name: "ripgrep -j2", covers: COVERS, value: theirs }
        : { name: "ripgrep -j2", covers: "not found on this machine" };
      const kept = (warm.again.heapUsed + warm.again.external - few.heapUsed - few.external) / (count - 100) / 1e3;
      const size = Buffer.byteLength(text) / 1e3;
      return {
        "index-1000": {
          value: least.processor,
          ratio: theirs ? least.processor / theirs : null,
          peer,
          note: `${(least.passed / 1e3).toFixed(1)} s pass from start to the end of reading; ${least.progress}${isQuick ? "; 200 reports" : ""}`,
        },
        kept: { value: kept, ratio: kept / size, peer: { name: "the text itself", covers: "its bytes", value: size } },
        "lookup-1000": {
          value: least.lookup,
          ratio: least.lookup / least.roundTrip,
          peer: roundTrip(least),
          note: LOOKUP,
        },
        "warm-start-1000": {
          value: warm.again.passed,
          ratio: warm.again.passed / warm.cold.passed,
          peer: { name: "our own cold start", covers: "reads everything", value: warm.cold.passed },
          note: warmNote(warm),
        },
      };
    });
  },

  async full({ text, isFull }) {
    if (!isFull) return {};
    const count = 50_000;
    const needed = count * Buffer.byteLength(text) * 1.2;
    const { bavail, bsize } = await statfs(tmpdir());
    if (bavail * bsize < needed) return all({ note: `not measured: ${tmpdir()} has no room for ${(needed / 1e9).toFixed(1)} GB` });
    return inFolder(count, text, async (folder) => {
      await ripgrep(folder); // brings the files into the cache
      const rg = await ripgrep(folder);
      const { cold, again, size } = await warmStart(folder);
      const total = Number(/ of ([\d,]+)/.exec(cold.progress)?.[1]?.replaceAll(",", ""));
      const isShort = total < count;
      const note = isShort
        ? `reads ${total.toLocaleString("en")} of them and no more, so the goal is not met whatever the figure`
        : "reads all of them";
      const peer = { name: "ripgrep -j2", covers: COVERS, value: rg && rg.passed / 1e3 };
      return {
        "index-50000": {
          isShort,
          value: cold.passed / 1e3,
          ratio: rg ? cold.passed / rg.passed : null,
          peer,
          note: `${note}; processor time ${(cold.processor / 1e3).toFixed(0)} s`,
        },
        "resident-50000": {
          isShort,
          value: cold.rss / 1e6,
          ratio: cold.rss / count / Buffer.byteLength(text),
          peer: { name: "the texts themselves", covers: "their bytes", value: (count * Buffer.byteLength(text)) / 1e6 },
          note: `at most ${(cold.peak / 1e6).toFixed(0)} MB; ${note}`,
        },
        "lookup-50000": {
          isShort,
          value: cold.lookup,
          ratio: cold.lookup / cold.roundTrip,
          peer: roundTrip(cold),
          note: `${LOOKUP}; ${note}`,
        },
        "warm-start-50000": {
          isShort,
          value: again.passed / 1e3,
          ratio: again.passed / cold.passed,
          peer: { name: "our own cold start", covers: "reads everything", value: cold.passed / 1e3 },
          note: `${warmNote({ again, size })}; ${note}`,
        },
      };
    });
  },
};

const all = (result) =>
  Object.fromEntries(["index-50000", "resident-50000", "lookup-50000", "warm-start-50000"].map((name) => [name, result]));

const roundTrip = ({ roundTrip }) => ({
  name: "a request for nothing",
  covers: "the same server, a hover on a text that is not open",
  value: roundTrip,
});

/** Writes reports into a folder of its own, which is gone afterwards. */
async function inFolder(count, text, measure) {
  const folder = await mkdtemp(join(tmpdir(), "inspection-lens-reports-"));
  try {
    writeReports(folder, count, text);
    return await measure(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One body, words that some areas for improvement have, and words that none has. */
const QUERIES = ["Bagodihove", "statutory period", "prevention good", "nothing has this name"];
const LOOKUP = `workspace symbols for ${QUERIES.map((query) => `“${query}”`).join(", ")}: the slowest of them, each the lowest of 20`;

/** A server that reads a folder and keeps what it has read, and another one after it that finds that. */
async function warmStart(folder) {
  const storage = await mkdtemp(join(tmpdir(), "inspection-lens-storage-"));
  try {
    const cold = await used(folder, { storage });
    const again = await used(folder, { storage, known: cold.known });
    return { cold, again, size: (await stat(join(storage, INDEX))).size };
  } finally {
    await rm(storage, { recursive: true });
  }
}

const INDEX = "reports.index";

const warmNote = ({ again, size }) =>
  `a second process over the same files, from its start until it has answered over all of them; it knew them after ${(again.knownAfter / 1e3).toFixed(2)} s; processor time ${(again.processor / 1e3).toFixed(1)} s; the file has ${(size / 1e6).toFixed(0)} MB`;

/**
 * What a server has used when it has read a folder, from its start, and how long lookups take then. Where it is known how many reports there
 * are, it has read them when it knows as many: reading that is soon over tells no progress. With a storage it is left to write that.
 */
async function used(folder, { storage, known } = {}) {
  const from = performance.now();
  const client = await start(servers.ours, { folder, storage, tells: true });
  await client.request("workspace/symbol", { query: "nothing has this name" });
  const reports = async () => (await client.request("inspectionLens/vitals", {})).reportsKnown;
  const progress = known === undefined ? await client.read : "";
  while (known !== undefined && (await reports()) < known) await pause(20);
  const knownAfter = performance.now() - from;
  await client.request("workspace/symbol", { query: "nothing has this name" });
  const passed = performance.now() - from;
  const facts = { ...(await client.used()), known: await reports() };
  const lookups = [];
  for (const query of QUERIES) lookups.push(await least(20, () => client.request("workspace/symbol", { query })));
  const position = { line: 0, character: 0 };
  const roundTrip = await least(100, () =>
    client.request("textDocument/hover", { textDocument: { uri: "file:///not-open.txt" }, position }),
  );
  for (let i = 0; storage && i < 600 && !existsSync(join(storage, INDEX)); i++) await pause(100);
  await client.stop();
  return { ...facts, passed, knownAfter, progress, lookup: Math.max(...lookups), roundTrip };
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function least(times, work) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const from = performance.now();
    await work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

/** ripgrep over a folder, in milliseconds of processor time and of time that passes; undefined where there is none. */
async function ripgrep(folder) {
  const rg = await findRipgrep();
  if (!rg) return undefined;
  const script = 'TIMEFORMAT="%U %S %R"; time "$0" -j2 --no-ignore -c -i "$1" "$2" > /dev/null';
  const { stderr } = spawnSync("bash", ["-c", script, rg, GRADES, folder], { encoding: "utf8" });
  const [user, system, passed] = stderr
    .trim()
    .split("\n")
    .at(-1)
    .split(" ")
    .map((seconds) => Number(seconds) * 1e3);
  return { processor: user + system, passed };
}

async function findRipgrep() {
  const packaged = await import("@vscode/ripgrep").then(({ rgPath }) => rgPath).catch(() => undefined);
  if (packaged && existsSync(packaged)) return packaged;
  try {
    return execFileSync("bash", ["-c", "command -v rg"], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}
