// The texts that are measured: made of the project's own samples, the same on every machine.
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

/** The length of a usual full report, in bytes of UTF-8. */
export const USUAL = 92_000;

const sample = (name) => readFileSync(join(root, "samples", `${name}.txt`), "utf8");

/**
 * A report of the usual length: the longest sample, and between its paragraphs others of its own manner. Those are sentences of all samples in
 * another order and with other words, so no part of the text is there twice. Gradings, tables and areas for improvement stay those
 * of the sample; the share of prose is that of a published report.
 */
export function report(seed = 1) {
  const random = randomNumbers(seed);
  const paragraphs = sample("calderfold-fire-2021-22").split("\n\n");
  const sentences = prose();
  const places = paragraphs.flatMap((paragraph, i) => (isProse(paragraph) ? [i] : []));
  let missing = USUAL - Buffer.byteLength(paragraphs.join("\n\n"));
  while (missing > 0) {
    const words = Array.from({ length: 3 + pick(random, 4) }, () => varied(sentences[pick(random, sentences.length)], random)).join(" ");
    const at = places[pick(random, places.length)];
    // PDF readers leave lines of white space where a picture or an indent was
    const between = pick(random, 3) === 0 ? "\n\n \n \n \n" : "\n\n";
    paragraphs[at] += between + words;
    missing -= Buffer.byteLength(between + words);
  }
  return paragraphs.join("\n\n");
}

/** The same text over and over, to at least so many bytes. */
export const repeated = (text, bytes) => text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));

/**
 * Writes so many reports into a folder, a hundred to a folder in it. Each has a body of its own with three inspections, and other numbers in its
 * text; all have the length of the report that they are made of. It writes about as fast as the disk.
 */
export function writeReports(folder, count, text) {
  const bytes = Buffer.from(text);
  const names = placesOf(bytes, "Calderfold");
  const numbers = [...text.matchAll(/(?<![\d/,.(])\d{2}(?= (?!percent|of)\w)/g)].map(({ index }) =>
    Buffer.byteLength(text.slice(0, index)),
  );
  const rounds = placesOf(bytes, "2021/22");
  for (let i = 0; i < count; i++) {
    const inside = join(folder, String(Math.floor(i / 100)).padStart(3, "0"));
    if (i % 100 === 0) mkdirSync(inside, { recursive: true });
    const name = bodyName(Math.floor(i / 3));
    for (const at of names) bytes.write(name, at, "latin1");
    for (const at of rounds) bytes.write(["2018/19", "2021/22", "2023-25"][i % 3], at, "latin1");
    for (const [k, at] of numbers.entries()) bytes.write(String(10 + ((i * 7 + k * 13) % 90)), at, "latin1");
    const file = openSync(join(inside, `report-${String(i).padStart(5, "0")}.txt`), "w");
    writeSync(file, bytes);
    closeSync(file);
  }
}

/** Ten letters, as "Calderfold" has, and another name for each number. */
function bodyName(number) {
  let letters = "";
  for (let i = 0, rest = number * 7919 + 11; i < 5; i++, rest = Math.floor(rest / 20))
    letters += "bcdfghjklmnprstvwzbd"[rest % 20] + "aeiou"[rest % 5];
  return letters[0].toUpperCase() + letters.slice(1);
}

function placesOf(bytes, words) {
  const places = [];
  for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Sentences of the samples that carry no grade and no figure: published reports have one figure in some two hundred words, the samples far more. */
function prose() {
  const all = ["calderfold-fire-2021-22", "calderfold-fire-2018-19", "calderfold-fire-2023-25"].map(sample).join("\n\n");
  const sentences = all
    .split("\n\n")
    .filter(isProse)
    .flatMap((paragraph) => paragraph.split(/(?<=[.]) (?=[A-Z])/));
  return sentences.filter(
    (sentence) =>
      sentence.length > 40 &&
      !/good|outstanding|inadequate|requires improvement|area.? for improvement|cause.? of concern|\d|half|percent|hundred|one in|two|three|four|five|six|seven|eight|nine|ten |Calderfold/i.test(
        sentence,
      ),
  );
}

const isProse = (paragraph) => /^[A-Z][^\n\t]{120,}\.$/.test(paragraph);

const OTHERS = [
  ["staff", "colleagues"],
  ["found", "saw"],
  ["often", "sometimes"],
  ["every year", "each year"],
  ["told us", "said to us"],
  ["large", "big"],
  ["many", "several"],
  ["plan", "scheme"],
  ["also", "besides"],
  ["most", "nearly all"],
];

/** A sentence with other words for some of its own. */
const varied = (sentence, random) =>
  OTHERS.reduce((words, [one, other]) => (pick(random, 3) === 0 ? words.replace(new RegExp(`\\b${one}\\b`), other) : words), sentence);

const pick = (random, below) => Math.floor(random() * below);

/** Numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
