import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editBetween } from "../../server/src/text/edit.ts";
import { type Reading, read, readAgain } from "../../server/src/text/reading.ts";
import { createVocabulary } from "../../server/src/text/vocabulary.ts";
import { type AnyEdit, edited, someEdits } from "../support/edits.ts";

const vocabulary = createVocabulary();
for (const word of ["service", "services", "improvement", "good", "it's", "annual", "report"]) vocabulary.add(word);

/** A reading as plain data. */
function plainly({ tokens, cut, lineStarts, blocks, sentences, furniture, numbers, places }: Reading): unknown {
  const columns = ({ count, start, end, kind, gap, word }: Reading["tokens"]) =>
    [start, end, kind, gap, word].map((column) => Array.from(column.subarray(0, count)));
  return {
    tokens: columns(tokens),
    cut: columns(cut.tokens),
    lineStarts: Array.from(lineStarts),
    blocks,
    sentences: [sentences.from, sentences.to, sentences.block].map((column) => Array.from(column.subarray(0, sentences.count))),
    furniture,
    numbers: Array.from(numbers),
    places: Array.from({ length: vocabulary.size() }, (_, word) => Array.from(places(word))),
  };
}

/** Where a block of the earlier reading is said to be the same, it and its tokens are; undefined, else what differs. */
function wronglySame(earlier: Reading, now: Reading, { from, earlierTo, to, tokens, offsets }: ReturnType<typeof readAgain>["changed"]) {
  const pairs = [
    ...Array.from({ length: from }, (_, at) => [at, at, 0, 0] as const),
    ...Array.from({ length: now.blocks.length - to }, (_, at) => [earlierTo + at, to + at, tokens, offsets] as const),
  ];
  return pairs.find(([old, own, shift, by]) => {
    const [before, after] = [earlier.blocks[old]!, now.blocks[own]!];
    const words = ({ text, tokens: { start, end, gap } }: Reading, at: number, less: number) =>
      [start[at]! - less, end[at]! - less, gap[at]!, text.slice(start[at]! - 1, end[at]! + 1)].join();
    if (before.kind !== after.kind || before.from + shift !== after.from || before.to + shift !== after.to) return true;
    for (let at = before.from; at < before.to; at++) if (words(earlier, at, 0) !== words(now, at + shift, by)) return true;
    return false;
  });
}

function readsTheSame(start: string, edits: readonly AnyEdit[]): void {
  let reading = read(start, vocabulary);
  for (const edit of edits) {
    const text = edited(reading.text, edit);
    const { reading: again, changed } = readAgain(text, reading, editBetween(reading.text, text), vocabulary);
    const whole = read(text, vocabulary);
    if (!isDeepStrictEqual(plainly(again), plainly(whole)))
      expect({ text, ...(plainly(again) as object) }).toEqual({ text, ...(plainly(whole) as object) });
    expect(wronglySame(reading, again, changed)).toBeUndefined();
    reading = again;
  }
}

/** Few things that are cut into tokens differently as what stands round them changes. */
const piece = fc.constantFrom(
  ..."\n\r\n-ab's’1,.*<>[]()\\ \f\t\u00ad\u200b😀\ud83d“é",
  "ser-\nvice",
  "ser-\r\nvice",
  "im\u00adprove-\nment",
  "**",
  "   ",
  "\r\n",
  "](x)",
  "2,000",
  "it's",
);
const ofPieces = (maxLength: number) => fc.array(piece, { maxLength, size: "max" }).map((all) => all.join(""));

/** Pages with lines that come back on each, a page number, sentences that go on over the page's end, lists, tables and headings. */
const line = fc.constantFrom(
  ...[
    "Annual report",
    "Annual report 2031",
    "3",
    "12",
    "Page 4 of 9",
    "UNDER EMBARGO",
    "---",
    "\f",
    "",
    "**Good**",
    "• one",
    "a) two",
    "Name\t12\t13",
    "\t2018\t2019",
  ],
  ...[
    "The service went on",
    "and improved. It said",
    "more (of",
    "2019) before.",
    "Heading",
    "It has 12 of 15. There are",
    "Overview\t3",
    "People .... 4",
  ],
);
const ofLines = (maxLength: number) => fc.array(line, { maxLength, size: "max" }).map((all) => all.join("\n"));

describe("a text that is read again after an edit is cut as it is when it is read as a whole", () => {
  test("for characters that know their neighbours", () => {
    fc.assert(fc.property(ofPieces(60), someEdits(piece, 12), readsTheSame), { numRuns: 900 });
  });

  test("for pages with furniture", () => {
    fc.assert(
      fc.property(
        ofLines(60),
        someEdits(
          fc.oneof(
            piece,
            line,
            line.map((one) => `\n${one}\n`),
            ofLines(4),
          ),
          12,
        ),
        readsTheSame,
      ),
      { numRuns: 900 },
    );
  });
});
