import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "../../server/src/features/document.ts";
import { encodedDocument } from "../../server/src/lsp/encodedDocument.ts";
import { rangeIn, toRange } from "../../server/src/lsp/toLsp.ts";
import { anyText } from "../support/arbitraries.ts";
import { allEncodings, clientOffset, clientPosition } from "../support/clientPositions.ts";

const MARKS = ["🚒", "👩‍🚒", "e\u0301", "é", "“Good”", "’", "漢", "\u200b", "\ufeff", "a", "Good ", "\r\n", "\r", "\n", "\t", ""];
const marked = fc.array(fc.constantFrom(...MARKS), { maxLength: 30 }).map((parts) => parts.join(""));

/** An edit that replaces what stands between two shares of the text. */
const edits = fc.array(fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), part: fc.nat(8), text: marked }), { maxLength: 8 });

// a client's cursor is never inside a character or a line end
const isPlace = (text: string, offset: number): boolean =>
  (text.codePointAt(offset - 1) ?? 0) <= 0xffff && !(text[offset - 1] === "\r" && text[offset] === "\n");

const nextPlace = (text: string, offset: number): number => {
  let at = Math.min(offset, text.length);
  while (!isPlace(text, at)) at++;
  return at;
};

test("the same edits give the same document, however the client counts", () => {
  fc.assert(
    fc.property(marked, edits, (before, changes) => {
      for (const encoding of allEncodings) {
        const document = encodedDocument({ uri: "file:///a.txt", text: before }, encoding);
        let text = before;
        for (const [i, { from, part, text: words }] of changes.entries()) {
          const start = nextPlace(text, Math.floor(from * text.length));
          const end = nextPlace(text, start + part);
          const range = { start: clientPosition(text, start, encoding), end: clientPosition(text, end, encoding) };
          document.update([{ range, text: words }], i + 1);
          text = text.slice(0, start) + words + text.slice(end);
          expect(document.getText()).toBe(text);
          expect(document.version).toBe(i + 1);
        }
        // and the lines are where a client has them
        for (let at = nextPlace(text, 0); at <= text.length; at = nextPlace(text, at + 1)) {
          expect(document.positionAt(at)).toEqual(clientPosition(text, at, encoding));
          expect(document.offsetAt(document.positionAt(at))).toBe(at);
          if (at === text.length) break;
        }
      }
    }),
  );
});

test("an edit that makes one line end of a CR and an LF leaves the lines right", () => {
  const caret = { line: 1, character: 0 };
  for (const [before, end, words, after] of [
    ["a\r", caret, "\nb", "a\r\nb"],
    ["a\r1\nb", { line: 1, character: 1 }, "", "a\r\nb"],
    ["a🚒\n\nb", caret, "\r", "a🚒\n\r\nb"],
  ] as const) {
    for (const encoding of allEncodings) {
      const document = encodedDocument({ uri: "file:///a.txt", text: before }, encoding);
      document.update([{ range: { start: caret, end }, text: words }], 1);
      expect(document.getText()).toBe(after);
      expect(document.positionAt(after.length)).toEqual(clientPosition(after, after.length, encoding));
    }
  }
});

test("positions far out on a long line are counted right, in whatever order they are asked for", () => {
  const mixed = fc
    .array(fc.constantFrom("🚒", "é", "’", "ab c"), { minLength: 9_000, maxLength: 9_000 })
    .map((parts) => `x\n${parts.join("")}`);
  fc.assert(
    fc.property(mixed, fc.array(fc.nat(), { maxLength: 30 }), fc.constantFrom(...allEncodings), (text, offsets, encoding) => {
      const document = encodedDocument({ uri: "file:///a.txt", text }, encoding);
      for (const offset of offsets) {
        const at = nextPlace(text, offset % text.length);
        expect(document.positionAt(at)).toEqual(clientPosition(text, at, encoding));
      }
      document.update([{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: "🚒" }], 1);
      const end = document.getText().length;
      expect(document.positionAt(end)).toEqual(clientPosition(document.getText(), end, encoding));
    }),
    { numRuns: 20 },
  );
});

test("half of a surrogate pair is replaced where a client that counts UTF-16 units says so", () => {
  const document = encodedDocument({ uri: "file:///a.txt", text: "🚒" }, "utf-16");
  const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 2 } };
  document.update([{ range, text: "🚓"[1] ?? "" }], 1);
  expect(document.getText()).toBe("🚓");
});

test("a position that is none is led back to one that is, and an edit there breaks nothing", () => {
  const anywhere = fc.record({ line: fc.nat(40), character: fc.oneof(fc.nat(200), fc.constant(0x7fff_ffff)) });
  fc.assert(
    fc.property(marked, anywhere, anywhere, fc.constantFrom("utf-8" as const, "utf-32" as const), (text, start, end, encoding) => {
      const document = encodedDocument({ uri: "file:///a.txt", text }, encoding);
      const offset = document.offsetAt(start);
      expect(isPlace(text, offset)).toBe(true);
      expect(clientOffset(text, document.positionAt(offset), encoding)).toBe(offset);
      const [from, to] = [offset, document.offsetAt(end)].sort((a, b) => a - b);
      document.update([{ range: { start, end }, text: "x" }], 1);
      expect(document.getText()).toBe(`${text.slice(0, from)}x${text.slice(to)}`);
    }),
  );
});

test("a range covers the same words, however the client counts, in a document that is open and in one that is not", () => {
  const emoji = fc
    .tuple(anyText, fc.constantFrom("", "🚒 ", "e\u0301 ", "👩‍🚒 ’"))
    .map(([text, mark]) => text.replaceAll("Good", `${mark}Good`));
  fc.assert(
    fc.property(emoji, fc.integer(), fc.integer({ min: -5, max: 60 }), (text, from, length) => {
      const read = readDocument("file:///a.txt", text);
      if (!read) return;
      const start = (from % (text.length + 9)) - 4; // also before the text's beginning and after its end
      const any = { start, end: start + length };
      for (const span of [any, ...read.report.gradings, ...read.report.statistics]) {
        const seen = allEncodings.map((positionEncoding) => {
          const range = toRange(encodedDocument({ uri: "file:///a.txt", text }, positionEncoding), span);
          expect(rangeIn(read, span, { positionEncoding })).toEqual(range);
          return [range.start, range.end].map((position) => clientOffset(text, position, positionEncoding)).join();
        });
        expect(new Set(seen).size).toBe(1);
      }
    }),
  );
});
