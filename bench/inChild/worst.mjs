// Texts that would cost much if any cost grew faster than the length: one thing over and over, alone and after the beginning of a report.
import { readFileSync } from "node:fs";
import { once } from "../pairing.mjs";
import { repeated } from "../text.mjs";

const { path, file, bytes, turns } = JSON.parse(process.argv[2]);
const { readDocument } = await import(path);
const BEGINNING = `Fire & Rescue Service 2021/22

An inspection of Calderfold Fire and Rescue Service

Effectiveness
Good

The service requires improvement at preventing fires and other risks.

`;
const PARTS = {
  digits: "7",
  commas: "1,",
  brackets: "(1 of ",
  "closed brackets": "74 percent (117 of 158) ",
  "one line": "the service is good at preventing fires and other risks and ",
  bullets: "- The service should train.\n",
  headings: "Areas for improvement\n\n",
  "quotation marks": "“good” ",
  "line ends": "\n",
  "single letters": "A\n",
  grades: "Good\n",
  "grades in a row": "Good\t",
  changes: "from good to good ",
  pounds: "£1.2m and ",
  capitals: "Fire Police And ",
  "soft hyphens": "im\u00adprovement ",
};
const least = (text, times = turns) =>
  Math.min(...Array.from({ length: times }, () => once(() => readDocument("file:///report.txt", text))));
const usual = least(repeated(readFileSync(file, "utf8"), bytes), 12); // the first of them warm the code up
const measured = [];
for (const [name, part] of Object.entries(PARTS)) {
  for (const beginning of ["", BEGINNING]) {
    const text = beginning + part.repeat(Math.ceil((bytes - beginning.length) / part.length));
    measured.push({ name: beginning ? `${name}, in a report` : name, took: least(text) });
  }
}
measured.sort((a, b) => b.took - a.took);
console.log(JSON.stringify({ measured, usual }));
