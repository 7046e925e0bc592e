import { describe, expect, test } from "vitest";
import type { Section } from "../server/src/model/section.ts";
import type { Span } from "../server/src/model/span.ts";
import { parseReport } from "../server/src/parse.ts";
import { labelOf } from "./support/fixture.ts";
import { spansOf, textOfSample } from "./support/listing.ts";
import { randomFrom, randomText } from "./support/random.ts";
import { allSentences, readPlainly } from "./support/readings.ts";

const REPORT = "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\n";
const SAMPLES = [
  "calderfold-fire-2018-19.txt",
  "calderfold-fire-2021-22.txt",
  "calderfold-fire-2023-25.txt",
  "northholme-police-2021-22.txt",
  "article-calderfold-2023-01.txt",
  "article-calderfold-2025.txt",
];

/** Whether an offset stands between the two halves of a surrogate pair or of a CRLF. */
const splits = (text: string, at: number): boolean => /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(at - 1, at + 1));

/** The first span that is empty, outside the text or ends inside a character; undefined where all are well. */
const badSpan = (text: string, spans: readonly Span[]): Span | undefined =>
  spans.find(({ start, end }) => !(start >= 0 && start < end && end <= text.length) || splits(text, start) || splits(text, end));

/** The first section that does not enclose its title and its ordered children. */
function badSection(sections: readonly Section[], within: Span): Section | undefined {
  let from = within.start;
  for (const section of sections) {
    if (section.start < from || section.end > within.end || section.title.start !== section.start || section.title.end > section.end)
      return section;
    const inner = badSection(section.children, { start: section.title.end, end: section.end });
    if (inner !== undefined) return inner;
    from = section.end;
  }
  return undefined;
}

describe("for any text", () => {
  const random = randomFrom(20310520);
  const texts = Array.from({ length: 600 }, (_, i) => (i % 2 ? REPORT : "") + randomText(random, 120));

  test("reading gives tokens, blocks and sentences in order that lie in the text and do not overlap", () => {
    for (const text of texts) {
      const reading = readPlainly(text);
      const { tokens, blocks, lineStarts, furniture } = reading;
      const sentences = allSentences(reading);
      const spans = Array.from({ length: tokens.count }, (_, i) => ({ start: tokens.start[i]!, end: tokens.end[i]! }));
      expect(badSpan(text, [...spans, ...furniture]), JSON.stringify(text)).toBeUndefined();
      expect(
        spans.findIndex(({ start }, i) => i > 0 && start < spans[i - 1]!.end),
        JSON.stringify(text),
      ).toBe(-1);
      for (const list of [blocks, sentences]) {
        expect(list.findIndex(({ from, to }, i) => from >= to || to > tokens.count || (i > 0 && from < list[i - 1]!.to))).toBe(-1);
      }
      expect(sentences.findIndex(({ from, to, block }) => from < blocks[block]!.from || to > blocks[block]!.to)).toBe(-1);
      expect([...lineStarts]).toEqual([0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)]);
    }
  });

  test("parsing gives a report without faults, whose spans lie in the text and whose sections nest in order", () => {
    let recognised = 0;
    for (const text of texts) {
      const report = parseReport(text);
      expect(report.faults, JSON.stringify(text)).toEqual([]);
      expect(badSpan(text, spansOf(report)), JSON.stringify(text)).toBeUndefined();
      expect(badSection(report.sections, { start: 0, end: text.length }), JSON.stringify(text)).toBeUndefined();
      if (report.recognised) recognised++;
    }
    expect(recognised).toBeGreaterThan(50);
  });

  test("that is a piece of a report, cut anywhere, the same holds", () => {
    for (const file of SAMPLES) {
      const text = textOfSample(file);
      for (let i = 0; i < 25; i++) {
        const from = Math.floor(random() * text.length);
        const piece = text.slice(from, from + Math.floor(random() * 6000));
        const report = parseReport(piece);
        expect([report.faults, badSpan(piece, spansOf(report)), badSection(report.sections, { start: 0, end: piece.length })]).toEqual([
          [],
          undefined,
          undefined,
        ]);
      }
    }
  });
});

describe("the findings of a sample stay the same", () => {
  /** Findings in words that do not depend on white space. */
  const findings = (text: string): readonly string[] => {
    const { identity, gradings, improvements, followUps, states } = parseReport(text);
    const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, " ");
    return [
      JSON.stringify(identity),
      ...[...gradings, ...improvements, ...followUps].map((one) => `${labelOf(one)} | ${words(one)}`),
      ...states.map((one) => `${one.state} of ${one.subjectId} | ${words(one)}`),
    ];
  };

  const random = randomFrom(7);
  const CHANGES: Readonly<Record<string, (text: string) => string>> = {
    "with CRLF line ends": (text) => text.replaceAll("\n", "\r\n"),
    "with CR line ends": (text) => text.replaceAll("\n", "\r"),
    "with a no-break space for every third space": (text) => text.replaceAll(" ", () => (random() < 0.33 ? "\u00a0" : " ")),
    "with no-break spaces only": (text) => text.replaceAll(" ", "\u00a0"),
    "with white space at the line ends": (text) => text.replaceAll("\n", "  \n"),
    "with one more blank line for every blank line": (text) => text.replaceAll("\n\n", "\n\n\n"),
    "with ligatures": (text) => text.replaceAll("fi", "\ufb01"),
    "with curly apostrophes": (text) => text.replaceAll(/(?<=\w)'(?=\w)/g, "’"),
    "with blank lines at its ends": (text) => `\n\n\n${text}\n\n\n`,
  };

  describe.each(SAMPLES)("%s", (file) => {
    const text = textOfSample(file);
    const plain = (list: readonly string[]): readonly string[] => list.map((line) => line.replaceAll("\ufb01", "fi").replaceAll("’", "'"));
    const before = plain(findings(text));
    test.each(Object.entries(CHANGES))("%s", (_, change) => {
      expect(plain(findings(change(text)))).toEqual(before);
    });
  });
});

describe("work stays linear in the length of", () => {
  test.each([
    "Good\n",
    "good ",
    "“good” ",
    "requires improvement ",
    "from good to good ",
    "Good\t",
    " ",
    "\n",
    "12\n\f",
    "not yet graded ",
    "the service is good at preventing fires and other risks and ",
    "In our last inspection, we identified an area for improvement. ",
    "- The service should train.\n",
    "Areas for improvement\n\n",
    "Fire Police And ",
    "inspection 2018 ",
    "](<a",
  ])("a text of %j over and over", (part) => {
    const took = (length: number): number => {
      const text = REPORT + part.repeat(Math.ceil(length / part.length));
      const start = performance.now();
      expect(parseReport(text).length).toBe(text.length);
      return performance.now() - start;
    };
    took(20_000);
    // quadratic work takes 64 times as long for eight times the text
    expect(took(160_000)).toBeLessThan(24 * Math.max(took(20_000), 20));
  });
});
