import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReport } from "../../server/src/parse.ts";
import { BLANK, between, EMBARGO, HEADERS, type Insertion, STANDING, withInsertions } from "../support/insertions.ts";
import { foundIn, textOfSample } from "../support/listing.ts";
import { sampleNames } from "../support/samples.ts";

/** A text has the same findings, in words, whatever is put into it. */
function keepsFindings(text: string, insertions: fc.Arbitrary<readonly Insertion[]>): void {
  const before = foundIn(text, parseReport(text));
  fc.assert(
    fc.property(insertions, (list) => {
      const changed = withInsertions(text, list);
      expect(foundIn(changed, parseReport(changed))).toEqual(before);
    }),
    { numRuns: 40 },
  );
}

describe.each(sampleNames)("%s keeps its findings", (file) => {
  const text = textOfSample(file);

  test("with blank lines between its blocks, of all line ends and white spaces", () => {
    keepsFindings(text, between(text, BLANK, { afterHeadings: true }));
  });

  test("with page numbers, notices and rules between its blocks", () => {
    keepsFindings(text, between(text, [...BLANK, ...STANDING]));
  });

  test("with a running header over its pages", () => {
    keepsFindings(
      text,
      fc.constantFrom(...HEADERS).chain((header) => between(text, header, { least: 4 })),
    );
  });
});

test.each(sampleNames.filter((name) => !name.startsWith("article")))("%s keeps its findings with embargo lines", (file) => {
  const text = textOfSample(file);
  keepsFindings(text, between(text, EMBARGO, { afterHeadings: true }));
});
