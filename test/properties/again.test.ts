import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Parse, parseReport } from "../../server/src/parse.ts";
import { anyText, part, stretchOf } from "../support/arbitraries.ts";
import { type AnyEdit, edited, someEdits } from "../support/edits.ts";
import { textOfSample } from "../support/listing.ts";
import { sampleNames } from "../support/samples.ts";

const EDITS = 20;

/** Edits a text again and again, and reads it each time both ways; how many of the texts were reports. */
function readsTheSame(parse: Parse, start: string, edits: readonly AnyEdit[]): number {
  let text = start;
  let again = parse.again(text);
  let recognised = 0;
  for (const edit of edits) {
    const next = edited(text, edit);
    again = parse.again(next, again);
    const { report } = again;
    const whole = parse(next);
    if (!isDeepStrictEqual(report, whole)) expect({ text: next, ...report }).toEqual({ text: next, ...whole });
    if (report.recognised) recognised++;
    text = next;
  }
  return recognised;
}

const edits = someEdits(part, EDITS);

describe("a text that is read again after an edit gives what it gives when it is read as a whole", () => {
  test("for any text and any edits", () => {
    let recognised = 0;
    fc.assert(
      fc.property(anyText, edits, (text, some) => {
        recognised += readsTheSame(parseReport, text, some);
      }),
      { numRuns: 450 },
    );
    expect(recognised).toBeGreaterThan(1000);
  });

  test.each(sampleNames)("for a piece of %s", (name) => {
    fc.assert(
      fc.property(stretchOf(textOfSample(name)), edits, (text, some) => void readsTheSame(parseReport, text, some)),
      { numRuns: 10 },
    );
  });

  test.each(sampleNames)("for all of %s", (name) => {
    fc.assert(
      fc.property(edits, (some) => void readsTheSame(parseReport, textOfSample(name), some)),
      { numRuns: 2 },
    );
  });
});
