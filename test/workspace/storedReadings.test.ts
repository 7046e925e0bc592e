import fc from "fast-check";
import { expect, test } from "vitest";
import type { FileReading } from "../../server/src/workspace/fileReading.ts";
import { packed, packedSummary } from "../../server/src/workspace/packedSummary.ts";
import { pagesOf, readingsIn } from "../../server/src/workspace/storedReadings.ts";
import { sampleNames, summaries } from "../support/samples.ts";

const all = summaries(...sampleNames).map(packedSummary);
const readings = Array.from({ length: 700 }, (_, i): readonly [string, FileReading] => {
  const summary = i % 11 === 0 ? "too large" : i % 20 === 0 ? all[i % all.length] : undefined;
  return [
    `file:///reports/${i}%20x.txt`,
    { stamp: `${i} 7 9`, hash: i % 3 === 0 ? undefined : i * 1e12, recipe: i % 5 === 0 ? "{}" : "", summary },
  ];
});
const stored = joined(pagesOf(readings, "one build"));

function joined(pages: Iterable<Uint8Array>): Uint8Array {
  return Buffer.concat([...pages]);
}

/** Reads as a file is read: as far as there is something. */
function readAgain(bytes: Uint8Array, build = "one build") {
  let at = 0;
  return readingsIn(async (length) => {
    if (at + length > bytes.length) return undefined;
    at += length;
    return bytes.subarray(at - length, at);
  }, build);
}

const plain = (all: Iterable<readonly [string, FileReading]> | undefined) =>
  all && [...all].map(([uri, { summary, ...reading }]) => [uri, reading, typeof summary === "object" ? [...packed(summary)] : summary]);

test("readings come back as they were stored", async () => {
  expect(plain(await readAgain(stored))).toEqual(plain(readings));
});

test("a file without a stamp is not kept, for it has to be read again", async () => {
  const [first] = readings;
  const pages = joined(pagesOf([[first![0], { ...first![1], stamp: undefined }]], "one build"));
  expect((await readAgain(pages))?.size).toBe(0);
});

test("what another build has stored does not count", async () => {
  expect(await readAgain(stored, "another build")).toBeUndefined();
});

test("what is cut off anywhere does not count", async () => {
  const lengths = fc.integer({ min: 0, max: stored.length - 1 });
  await fc.assert(
    fc.asyncProperty(lengths, async (length) => {
      expect(await readAgain(stored.subarray(0, length))).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

test("whatever bits are turned round, nothing wrong is believed and nothing fails", async () => {
  const flips = fc.array(fc.record({ at: fc.nat(stored.length - 1), bit: fc.nat(7) }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(flips, async (flips) => {
      const bytes = Uint8Array.from(stored);
      for (const { at, bit } of flips) bytes[at]! ^= 1 << bit;
      if (Buffer.compare(bytes, stored) !== 0) expect(await readAgain(bytes)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test("bytes that are nothing of the kind do not count", async () => {
  for (const bytes of [
    new Uint8Array(0),
    new Uint8Array(500),
    new Uint8Array(500).fill(255),
    new TextEncoder().encode("Dear all,\n".repeat(90)),
  ])
    expect(await readAgain(bytes)).toBeUndefined();
});
