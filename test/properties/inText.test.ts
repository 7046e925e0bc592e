import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotations } from "../../server/src/features/annotations.ts";
import { type ReportDocument, readDocument } from "../../server/src/features/document.ts";
import { documentLinks } from "../../server/src/features/documentLinks.ts";
import { foldingRanges } from "../../server/src/features/foldingRanges.ts";
import { selectionRanges } from "../../server/src/features/selectionRange.ts";
import { semanticTokens } from "../../server/src/features/semanticTokens.ts";
import type { Span } from "../../server/src/model/span.ts";
import { anyText, stretchOf } from "../support/arbitraries.ts";
import { sample, sampleNames } from "../support/samples.ts";
import { badSpan } from "../support/spans.ts";

const REPORT = "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\n";

/** Documents that are recognised, of any text and of pieces of the samples. */
const anyReport: fc.Arbitrary<ReportDocument> = fc
  .oneof({ weight: 3, arbitrary: anyText }, ...sampleNames.map((name) => ({ weight: 1, arbitrary: stretchOf(sample(name).text) })))
  .map((text) => readDocument("file:///any.txt", text) ?? readDocument("file:///any.txt", REPORT + text))
  .filter((document) => document !== undefined);

const always = (holds: (document: ReportDocument) => void): void => fc.assert(fc.property(anyReport, holds), { numRuns: 150 });

/** Whether each span is on one line, in the text, and begins where the one before it has ended. */
function expectOneByOne({ text }: ReportDocument, spans: readonly Span[]): void {
  expect(badSpan(text, spans)).toBeUndefined();
  expect(spans.findIndex(({ start }, i) => i > 0 && start < spans[i - 1]!.end)).toBe(-1);
  expect(spans.filter(({ start, end }) => /[\r\n]/.test(text.slice(start, end)))).toEqual([]);
}

describe("in any report", () => {
  test("marks of grades and tokens are in order, apart, and each on one line", () =>
    always((document) => {
      expectOneByOne(document, annotations(document));
      expectOneByOne(document, semanticTokens(document));
    }));

  test("the tokens of a part are those of the whole that lie there", () =>
    fc.assert(
      fc.property(anyReport, fc.nat(), fc.nat(), (document, a, b) => {
        const [start, end] = [a, b].map((one) => one % (document.text.length + 1)).toSorted((x, y) => x - y) as [number, number];
        const inside = ({ start: from, end: to }: Span) => from >= start && to <= end;
        expect(semanticTokens(document, { start, end }).filter(inside)).toEqual(semanticTokens(document).filter(inside));
      }),
      { numRuns: 100 },
    ));

  test("folds have at least two lines, lie in the text, and are nested or apart", () =>
    always((document) => {
      const folds = foldingRanges(document);
      for (const { from, to } of folds) expect(1 <= from && from < to && to <= document.report.lineStarts.length).toBe(true);
      for (const [i, one] of folds.entries())
        for (const other of folds.slice(i + 1)) expect(other.from > one.to || (other.from > one.from && other.to <= one.to)).toBe(true);
      expect(foldingRanges(document, 3).length).toBe(Math.min(3, folds.length));
    }));

  test("a selection grows, always around the cursor, to the whole text", () =>
    fc.assert(
      fc.property(anyReport, fc.array(fc.nat(), { maxLength: 20 }), (document, numbers) => {
        const offsets = numbers.map((number) => number % (document.text.length + 1));
        for (const [i, chain] of selectionRanges(document, offsets).entries()) {
          expect(chain.filter(({ start, end }) => start > offsets[i]! || end < offsets[i]!)).toEqual([]);
          const grows = ({ start, end }: Span, inner: Span) =>
            start <= inner.start && inner.end <= end && end - start > inner.end - inner.start;
          expect(chain.findIndex((span, at) => at > 0 && !grows(span, chain[at - 1]!))).toBe(-1);
          expect(chain.at(-1)).toEqual({ start: 0, end: document.text.length });
        }
      }),
      { numRuns: 150 },
    ));

  test("links are in order and apart", () => always((document) => expectOneByOne(document, documentLinks(document))));
});
