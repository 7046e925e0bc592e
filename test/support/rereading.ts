import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { parseReport } from "../../server/src/parse.ts";
import { editBetween } from "../../server/src/text/edit.ts";
import { type Reading, read, readAgain } from "../../server/src/text/reading.ts";
import type { Steps } from "../../server/src/text/steps.ts";
import { createVocabulary } from "../../server/src/text/vocabulary.ts";
import { anyText, part, stretchOf } from "./arbitraries.ts";
import { type AnyEdit, edited, someEdits } from "./edits.ts";

/** A text that is edited, what is put into it, and what is held against one that is read as a whole. */
interface Kind {
  readonly start: fc.Arbitrary<string>;
  readonly put: fc.Arbitrary<string>;
  /** Reads the text after each edit both ways; the number of texts that were reports, or a text that was read otherwise. */
  readonly hold: (start: string, edits: readonly AnyEdit[]) => number | string;
}

/** Few things that are cut into tokens differently as what stands round them changes. */
const piece = fc.constantFrom(
  ..."\n\r\n-ab's’1,.*<>[]()\\ \f\t\u00ad\u200b😀\ud83d“é",
  ...["ser-\nvice", "ser-\r\nvice", "im\u00adprove-\nment", "**", "   ", "\r\n", "](x)", "2,000", "it's"],
);

/** Pages with lines that come back on each, a page number, sentences that go on over the page's end, lists, tables and headings. */
const line = fc.constantFrom(
  ...["Annual report", "Annual report 2031", "3", "12", "Page 4 of 9", "UNDER EMBARGO", "---", "\f", "", "**Good**", "• one", "a) two"],
  ...["The service went on", "and improved. It said", "more (of", "2019) before.", "Heading", "It has 12 of 15. There are"],
  ...["Name\t12\t13", "\t2018\t2019", "Overview\t3", "People .... 4"],
);

const joined = (one: fc.Arbitrary<string>, between: string, maxLength = 60): fc.Arbitrary<string> =>
  fc.array(one, { maxLength, size: "max" }).map((all) => all.join(between));

/** A line that is longer than what is cut anew round an edit. */
const longLine = fc
  .tuple(joined(piece, " "), fc.nat(40), joined(line, " ", 8))
  .map(
    ([start, times, rest]) =>
      `${"The service is good, and its 2,000 services improve. ".repeat(3 * times)}${start}${`${rest} `.repeat(5 * times)}`,
  );

/** What is edited: characters that know their neighbours, pages with furniture, and reports, among them these samples. */
export const kindsWith = (samples: readonly string[]) =>
  ({
    characters: { start: joined(piece, ""), put: piece, hold: holdText },
    "long lines": { start: joined(longLine, "\n", 3), put: fc.oneof(piece, line, longLine), hold: holdText },
    pages: {
      start: joined(line, "\n"),
      put: fc.oneof(
        piece,
        line,
        line.map((one) => `\n${one}\n`),
        joined(line, "\n", 4),
      ),
      hold: holdText,
    },
    reports: { start: anyText, put: part, hold: holdReport },
    "pieces of samples": {
      start: fc.constantFrom(...samples).chain(stretchOf),
      put: part,
      hold: holdReport,
    },
    samples: { start: fc.constantFrom(...samples), put: part, hold: holdReport },
  }) satisfies Record<string, Kind>;

/** What came of trying: how many of the texts were reports, and the shortest text found that was read otherwise than as a whole. */
export interface Tried {
  readonly reports: number;
  readonly wrong: string | undefined;
}

/** Edits so many texts of a kind so many times each. */
export function tryEdits({ start, put, hold }: Kind, texts: number, editsEach: number, seed?: number): Tried {
  let reports = 0;
  const property = fc.property(start, someEdits(put, editsEach), (text, edits) => {
    const held = hold(text, edits);
    if (typeof held === "string") throw new Error(`read otherwise than as a whole: ${JSON.stringify(held)}`);
    reports += held;
  });
  const { failed, errorInstance } = fc.check(property, { numRuns: texts, ...(seed !== undefined && { seed }) });
  return { reports, wrong: failed ? String(errorInstance) : undefined };
}

/** The result of some steps, between which others are taken and then given up, as the reading of a version is that has gone. */
function besides<Result>(steps: Steps<Result>, others: Steps<unknown>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    others.next();
  }
}

function holdReport(start: string, edits: readonly AnyEdit[]): number | string {
  let text = start;
  let again = parseReport.again(text);
  let reports = 0;
  for (const edit of edits) {
    text = edited(text, edit);
    again = besides(parseReport.againInSteps(text, again), parseReport.againInSteps(start, again));
    if (!isDeepStrictEqual(again.report, parseReport(text))) return text;
    if (again.report.recognised) reports++;
  }
  return reports;
}

const vocabulary = createVocabulary();
for (const word of ["service", "services", "improvement", "good", "it's", "annual", "report"]) vocabulary.add(word);

function holdText(start: string, edits: readonly AnyEdit[]): number | string {
  let reading = read(start, vocabulary);
  for (const edit of edits) {
    const text = edited(reading.text, edit);
    const { reading: again, changed } = readAgain(text, reading, editBetween(reading.text, text), vocabulary);
    if (!isDeepStrictEqual(plainly(again), plainly(read(text, vocabulary))) || isWronglySame(reading, again, changed)) return text;
    reading = again;
  }
  return 0;
}

/** A reading as plain data. */
function plainly({ tokens, cut, lineStarts, blocks, sentences, furniture, numbers, places }: Reading): unknown {
  const columns = ({ count, start, end, kind, gap, word }: Reading["tokens"]) =>
    [start, end, kind, gap, word].map((column) => column.slice(0, count));
  return {
    tokens: columns(tokens),
    cut: columns(cut.tokens),
    lineStarts: lineStarts.slice(),
    blocks,
    sentences: [sentences.from, sentences.to, sentences.block].map((column) => column.slice(0, sentences.count)),
    furniture,
    numbers,
    places: Array.from({ length: vocabulary.size() }, (_, word) => places(word).slice()),
  };
}

/** Whether a block that is said to be as it was is not, or one of its tokens or of the characters next to them. */
function isWronglySame(earlier: Reading, now: Reading, changed: ReturnType<typeof readAgain>["changed"]): boolean {
  const { from, earlierTo, to, tokens, offsets } = changed;
  const words = ({ text, tokens: { start, end, gap } }: Reading, at: number, by: number) =>
    [start[at]! - by, end[at]! - by, gap[at]!, text.slice(start[at]! - 1, end[at]! + 1)].join();
  const differ = (old: number, own: number, shift: number, by: number): boolean => {
    const [before, after] = [earlier.blocks[old]!, now.blocks[own]!];
    if (before.kind !== after.kind || before.from + shift !== after.from || before.to + shift !== after.to) return true;
    for (let at = before.from; at < before.to; at++) if (words(earlier, at, 0) !== words(now, at + shift, by)) return true;
    return false;
  };
  for (let at = 0; at < from; at++) if (differ(at, at, 0, 0)) return true;
  for (let at = 0; to + at < now.blocks.length; at++) if (differ(earlierTo + at, to + at, tokens, offsets)) return true;
  return false;
}
