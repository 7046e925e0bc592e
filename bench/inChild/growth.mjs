// How the cost of a text grows with its length: all lengths in turns, and a number-regex pass over the longest.
import { readFileSync } from "node:fs";
import { numberPass } from "../analysis.mjs";
import { median, once } from "../pairing.mjs";
import { repeated } from "../text.mjs";

const { path, file, lengths, turns } = JSON.parse(process.argv[2]);
const { readDocument } = await import(path);
const usual = readFileSync(file, "utf8");
const size = Buffer.byteLength(usual);
const texts = [usual, ...lengths.map((bytes) => repeated(usual, bytes))];
const sizes = texts.map((text) => Buffer.byteLength(text));
const longest = texts.at(-1);
const read = (text) => readDocument("file:///report.txt", text);
for (let i = 0; i < 200; i++) read(usual);
for (const text of texts) read(text);

const times = texts.map(() => []);
const passes = [];
for (let turn = 0; turn < turns; turn++) {
  for (const [i, text] of texts.entries()) {
    // as many bytes of the short ones as of the longest, so that each owes its share of garbage collection; a tenth is enough
    const runs = Math.max(1, Math.round(sizes.at(-1) / sizes[i] / 10));
    let took = 0;
    for (let run = 0; run < runs; run++) took += once(() => read(text));
    times[i].push(took / runs);
  }
  passes.push(once(() => numberPass(longest)));
}
const each = times.map(median);
const exponents = times[0].map((short, turn) => Math.log(times.at(-1)[turn] / short) / Math.log(sizes.at(-1) / sizes[0]));
const ratios = passes.map((pass, turn) => times.at(-1)[turn] / pass);
console.log(JSON.stringify({ size, sizes, each, pass: median(passes), exponent: median(exponents), ratio: median(ratios) }));
