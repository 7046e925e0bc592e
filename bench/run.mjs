// Measures the extension beside its peers: npm run bench -- [--quick] [--full] [--only NAME,NAME] [--text FILE] [--page]
//   --only NAMES  these rows, or the peers ("peers"); the others stay as they were
//   --quick       fewer turns and shorter texts; writes nothing
//   --full        also the rows with 50,000 reports, which need 5.5 GB of disk and some minutes
//   --text FILE   another report than the one made of the samples; writes nothing
//   --page        writes docs/performance.md from bench/results.json, and measures nothing
// Prints the table, writes bench/results.json and docs/performance.md, and exits 1 where a ratio is half as high again as the one that was there.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleAnalysis } from "./analysis.mjs";
import { slower } from "./compare.mjs";
import { analysis } from "./measurements/analysis.mjs";
import { editor } from "./measurements/editor.mjs";
import { folders } from "./measurements/folders.mjs";
import { measurePeers } from "./measurements/peers.mjs";
import { protocol } from "./measurements/protocol.mjs";
import { page, table } from "./page.mjs";
import { bench, root } from "./paths.mjs";
import { rows } from "./rows.mjs";
import { report } from "./text.mjs";

const RESULTS = join(bench, "results.json");
const PAGE = join(root, "docs", "performance.md");
const flag = { type: "boolean", default: false };
const { values: given } = parseArgs({
  options: { only: { type: "string" }, quick: flag, full: flag, text: { type: "string" }, page: flag },
});

const before = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, "utf8")) : { rows: {}, peers: [] };
const names = [...rows.map(({ name }) => name), "peers"];
const asked = given.only?.split(",");
const unknown = asked?.filter((name) => !names.includes(name)) ?? [];
const isWanted = (name) => asked?.includes(name) ?? true;
if (given.page) writeFileSync(PAGE, page(before));
else if (unknown.length > 0) {
  console.error(`There is no row ${unknown.join(", ")}: there are ${names.join(", ")}.`);
  process.exitCode = 2;
} else await measureAll();

async function measureAll() {
  const folder = await mkdtemp(join(tmpdir(), "inspection-lens-bench-"));
  const bundle = await bundleAnalysis();
  try {
    const file = join(folder, "report.txt");
    const text = given.text ? readFileSync(given.text, "utf8") : report();
    await writeFile(file, text);
    const measured = await measure({ text, file, analysis: bundle.path, isQuick: given.quick, isFull: given.full });
    const results = {
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`,
      rows: { ...before.rows, ...measured.rows },
      peers: measured.peers ?? before.peers,
    };
    const isComparable = !given.quick && !given.text; // shorter and other texts have other ratios
    console.log(table({ ...results, rows: measured.rows }, isComparable ? before : { rows: {} }));
    if (isComparable) {
      writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
      writeFileSync(PAGE, page(results));
    }
    const worse = isComparable ? slower(measured.rows, before.rows) : [];
    for (const { name, times } of worse) console.error(`${name} takes ${times.toFixed(2)} times the ratio that was there.`);
    if (worse.length > 0) process.exitCode = 1;
  } finally {
    await bundle.remove();
    await rm(folder, { recursive: true });
  }
}

/** One measurement after another; one that fails costs its own rows and a sentence. */
async function measure(context) {
  const all = { ...analysis, ...protocol, ...folders, ...editor };
  const measured = {};
  for (const name of new Set(rows.filter(({ name }) => isWanted(name)).map(({ of }) => of))) {
    if (!all[name]) continue;
    const from = performance.now();
    try {
      const results = Object.entries(await all[name](context));
      Object.assign(measured, Object.fromEntries(results.filter(([row]) => isWanted(row))));
    } catch (error) {
      process.exitCode = 1;
      console.error(`${name} could not be measured: ${error instanceof Error ? error.message : error}`);
    }
    console.error(`${name}: ${((performance.now() - from) / 1e3).toFixed(0)} s`);
  }
  const peers = isWanted("peers") ? await measurePeers(context) : undefined;
  return { rows: measured, peers };
}
