import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type Built, builtDuring } from "./built.ts";
import { expressionsIn, type FileExpressions, nameOf, sourceFiles } from "./literals.ts";
import { prove } from "./prove.ts";
import { entryOf, NOT_PROVEN, unproven } from "./unproven.ts";

const MINUTES = 60_000;
const PROOFS = new URL("proofs.json", import.meta.url);
/** They begin to serve as soon as they are loaded. */
const DOORS = /(?:nodeMain|browserMain|browserServer|cli)\.ts$/;

let files: ReadonlyMap<string, FileExpressions>;
let built: Built;

beforeAll(async () => {
  files = new Map(sourceFiles.map((file) => [file, expressionsIn(file)]));
  built = await builtDuring(async () => {
    for (const file of sourceFiles) if (file.startsWith("server/") && !DOORS.test(file)) await import(/* @vite-ignore */ `../../${file}`);
    const { readExamples } = await import("./readExamples.ts");
    readExamples();
  });
});

test("every regular expression is seen: those that stand in a source file, and those that are built", () => {
  expect([...files.values()].flatMap(({ unseen }) => unseen)).toEqual([]);
  const inSources = [...files].filter(([, { built }]) => built > 0).map(([file, { built }]) => [file, built]);
  expect(inSources.length).toBeGreaterThan(10);
  expect(inSources.map(([file]) => [file, built.places.get(`${file}`)])).toEqual(inSources);
});

test(
  "every regular expression is proven to be linear, or stands in the list of those that are not",
  async () => {
    const known: Readonly<Record<string, string>> = JSON.parse(readFileSync(PROOFS, "utf8"));
    const all = new Map(
      [...[...files.values()].flatMap(({ literals }) => literals), ...built.expressions].map((one) => [nameOf(one), one]),
    );
    const proofs = [...all].map(([name, one]) => ({ name, one, proof: known[name] ?? prove(one) ?? `${NOT_PROVEN}${one.file}` }));
    const missing = proofs.filter(({ proof }) => proof.startsWith(NOT_PROVEN));
    expect(missing.filter(({ one }) => !entryOf(one)).map(({ name, one }) => `${one.file}: ${name}`)).toEqual([]);
    const entries = new Set(missing.map(({ one }) => entryOf(one)));
    expect(unproven.filter((entry) => !entries.has(entry))).toEqual([]);
    expect(proofs.length - missing.length).toBeGreaterThan(4 * missing.length);
    const sorted = Object.fromEntries(proofs.map(({ name, proof }) => [name, proof] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
    // "npx vitest run test/regexes -u" writes it; with an empty object in it, everything is proven anew, in a quarter of an hour
    await expect(`${JSON.stringify(sorted, undefined, 2)}\n`).toMatchFileSnapshot("proofs.json");
  },
  30 * MINUTES,
);
