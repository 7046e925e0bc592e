// The first analysis in a process, with what it takes to load the code before.
import { readFileSync } from "node:fs";

const { path, file } = JSON.parse(process.argv[2]);
const text = readFileSync(file, "utf8");
const start = performance.now();
const { readDocument } = await import(path);
const loaded = performance.now();
if (!readDocument("file:///report.txt", text)) throw new Error("The text is not recognised as a report.");
console.log(JSON.stringify({ load: loaded - start, first: performance.now() - loaded }));
