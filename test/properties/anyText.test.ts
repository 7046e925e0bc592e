import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReport } from "../../server/src/parse.ts";
import { anyText, stretchOf } from "../support/arbitraries.ts";
import { spansOf, textOfSample } from "../support/listing.ts";
import { allSentences, readPlainly } from "../support/readings.ts";
import { sampleNames } from "../support/samples.ts";
import { badSection, badSpan } from "../support/spans.ts";

/** What parsing promises of any text. */
function holdsItsPromises(text: string): void {
  const report = parseReport(text);
  expect(report.faults).toEqual([]);
  expect(report.length).toBe(text.length);
  expect(Array.from(report.lineStarts)).toEqual([0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)]);
  expect(badSpan(text, spansOf(report))).toBeUndefined();
  expect(badSection(report.sections, { start: 0, end: text.length })).toBeUndefined();
}

describe("for any text", () => {
  test("reading gives tokens, blocks and sentences in order that lie in the text and do not overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readPlainly(text);
        const { tokens, blocks, furniture } = reading;
        const sentences = allSentences(reading);
        const spans = Array.from({ length: tokens.count }, (_, i) => ({ start: tokens.start[i]!, end: tokens.end[i]! }));
        expect(badSpan(text, [...spans, ...furniture])).toBeUndefined();
        expect(spans.findIndex(({ start }, i) => i > 0 && start < spans[i - 1]!.end)).toBe(-1);
        for (const list of [blocks, sentences])
          expect(list.findIndex(({ from, to }, i) => from >= to || to > tokens.count || (i > 0 && from < list[i - 1]!.to))).toBe(-1);
        expect(sentences.findIndex(({ from, to, block }) => from < blocks[block]!.from || to > blocks[block]!.to)).toBe(-1);
      }),
      { numRuns: 500 },
    );
  });

  test("parsing gives a report without faults, whose spans lie in the text and whose sections nest in order", () => {
    let recognised = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        holdsItsPromises(text);
        if (parseReport(text).recognised) recognised++;
      }),
      { numRuns: 500 },
    );
    expect(recognised).toBeGreaterThan(40);
  });

  test.each(sampleNames)("that is a piece of %s, cut anywhere, the same holds", (file) => {
    fc.assert(fc.property(stretchOf(textOfSample(file)), holdsItsPromises), { numRuns: 25 });
  });
});
