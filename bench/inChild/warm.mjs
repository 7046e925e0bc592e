// The analysis of a text when warm, beside one number-regex pass over the same text; and with all rules.
import { readFileSync } from "node:fs";
import { numberPass } from "../analysis.mjs";
import { gradeWords } from "../gradeWords.mjs";
import { pair } from "../pairing.mjs";

const { path, file, turns } = JSON.parse(process.argv[2]);
const { readDocument, check } = await import(path);
const text = readFileSync(file, "utf8");
const read = () => readDocument("file:///report.txt", text);
const document = read();
if (!document) throw new Error("The text is not recognised as a report.");
const pass = () => numberPass(text);

const reading = await pair(read, pass, { turns, warmup: 1_500 });
const words = await pair(read, () => gradeWords(text), { turns: 3 });
const withRules = await pair(() => check(read(), []), pass, { turns, warmup: 1_500 });
const { gradings, improvements, statistics, sections } = document.report;
const found = { gradings: gradings.length, improvements: improvements.length, statistics: statistics.length, sections: sections.length };
console.log(JSON.stringify({ reading, words, withRules, found }));
