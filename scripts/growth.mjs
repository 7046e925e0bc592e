// Measures that the cost of a text grows with its length and no faster.
//   node scripts/growth.mjs [FILE] [--limit 130] [--runs 5]
// Analyses a report and the same report repeated to 10 MB, both warm and in one run, and prints the ratio of the medians; exits 1 above
// the limit. Without FILE, a sample is taken as many times over as makes a report of the usual length.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { load, root } from "./load.mjs";

const LONG = 10_000_000;
const USUAL = 92_000;
const SAMPLE = "samples/calderfold-fire-2021-22.txt";

const { values, positionals } = parseArgs({
  options: { limit: { type: "string", default: "130" }, runs: { type: "string", default: "5" } },
  allowPositionals: true,
});
const { document, rules } = await load({ document: "server/src/features/document.ts", rules: "server/src/rules/check.ts" });

const [file] = positionals;
const given = readFileSync(file ?? join(root, SAMPLE), "utf8");
const report = file ? given : given.repeat(Math.max(1, Math.round(USUAL / Buffer.byteLength(given))));
const copies = Math.ceil(LONG / Buffer.byteLength(report));
const long = report.repeat(copies);

const runs = Number(values.runs);
median(report, 20 * runs);
const short = median(report, 20 * runs);
median(long, 1);
const whole = median(long, runs);
const ratio = whole / short;
console.log(
  `one report of ${report.length} characters: ${short.toFixed(1)} ms; ${copies} of them: ${whole.toFixed(0)} ms; ratio ${ratio.toFixed(1)}, limit ${values.limit}`,
);
if (!(ratio <= Number(values.limit))) process.exitCode = 1;

/** Median of so many runs, in milliseconds. */
function median(text, times) {
  const taken = Array.from({ length: times }, () => {
    const from = performance.now();
    analyse(text);
    return performance.now() - from;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)];
}

function analyse(text) {
  const read = document.readDocument("file:///report.txt", text);
  if (!read) throw new Error("The text is not recognised as a report.");
  rules.check(read, []);
}
