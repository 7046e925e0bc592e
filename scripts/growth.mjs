// Measures that the cost of a text grows with its length and no faster.
//   node scripts/growth.mjs [FILE] [--limit 130] [--rounds 7]
// Analyses a report and the same report repeated to 10 MB, in turns and both warm, and prints the ratio of the medians of all rounds; exits 1 above the
// limit. Without FILE, a sample is measured, doubled and repeated as often as a report of the usual length fits into 10 MB.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { load, root } from "./load.mjs";

const LONG = 10_000_000;
const USUAL = 92_000;
const SAMPLE = "samples/calderfold-fire-2021-22.txt";

const { values, positionals } = parseArgs({
  options: { limit: { type: "string", default: "130" }, rounds: { type: "string", default: "7" } },
  allowPositionals: true,
});
const { document, rules } = await load({ document: "server/src/features/document.ts", rules: "server/src/rules/check.ts" });

const [file] = positionals;
const given = readFileSync(file ?? join(root, SAMPLE), "utf8");
const report = file ? given : given.repeat(2);
const copies = Math.ceil(LONG / (file ? Buffer.byteLength(report) : USUAL));
const long = report.repeat(copies);

const rounds = Number(values.rounds);
times(report, 300);
times(long, 1);
// the mean of the short runs: they owe their share of garbage collection, as the long one does
const measured = Array.from({ length: rounds }, () => ({ short: mean(times(report, copies)), whole: mean(times(long, 1)) }));
const short = median(measured.map((round) => round.short));
const whole = median(measured.map((round) => round.whole));
const ratio = whole / short;
console.log(
  `one report of ${report.length} characters: ${short.toFixed(2)} ms; ${copies} of them: ${whole.toFixed(0)} ms; ratio ${ratio.toFixed(1)}, limit ${values.limit}`,
);
if (!(ratio <= Number(values.limit))) process.exitCode = 1;

/** Milliseconds that each of so many runs takes. */
function times(text, runs) {
  return Array.from({ length: runs }, () => {
    const from = performance.now();
    analyse(text);
    return performance.now() - from;
  });
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function analyse(text) {
  const read = document.readDocument("file:///report.txt", text);
  if (!read) throw new Error("The text is not recognised as a report.");
  rules.check(read, []);
}
