import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkAgainst } from "../../server/src/compare/articles/checkAgainst.ts";
import { wordsOf } from "../../server/src/compare/wordsOf.ts";
import { readDocument } from "../../server/src/features/document.ts";
import type { ReportDocument } from "../../server/src/model/document.ts";
import { read } from "../../server/src/text/reading.ts";
import { createVocabulary } from "../../server/src/text/vocabulary.ts";
import { anyText } from "../support/arbitraries.ts";
import { document, ROUND_1, ROUND_2, ROUND_3, sample } from "../support/samples.ts";

const reports = [ROUND_1, ROUND_2, ROUND_3, "northholme-police-2021-22.txt"].map(sample);

/** The sentences of a report that a newspaper might quote, each given once. */
const sentencesOf = (report: ReportDocument): readonly string[] => {
  const { tokens, sentences } = read(report.text, createVocabulary());
  const all = Array.from({ length: sentences.count }, (_, i) =>
    wordsOf(report, { start: tokens.start[sentences.from[i]!]!, end: tokens.end[sentences.to[i]! - 1]! }),
  );
  return all.filter(
    (words) => /^[A-Z][^“”"[\]()…]*[a-z]\.$/.test(words) && words.split(" ").length >= 8 && all.indexOf(words) === all.lastIndexOf(words),
  );
};
const sentences = reports.map(sentencesOf);

const verdictOf = (quotation: string, report: ReportDocument): string | undefined =>
  checkAgainst(
    document(
      `HMICFRS has inspected Calderfold Fire and Rescue Service. It is good at preventing fires and other risks.\n\nAnn Frost, HM Inspector, said: ${quotation}`,
    ),
    report,
  ).find(({ kind }) => kind === "quotation")?.verdict;

const quoted = (words: readonly string[]): string => `“${words.join(" ")}.”`;
/** A sentence of a report with its words, without the stop, and a place among them. */
const sentence = fc
  .nat(reports.length - 1)
  .chain((k) =>
    fc.record({ report: fc.constant(reports[k]!), words: fc.constantFrom(...sentences[k]!).map((one) => one.slice(0, -1).split(" ")) }),
  )
  .chain(({ report, words }) =>
    fc.record({ report: fc.constant(report), words: fc.constant(words), at: fc.integer({ min: 2, max: words.length - 3 }) }),
  );

const CHANGES: readonly (readonly [string, string, (words: readonly string[], at: number) => string])[] = [
  ["as it stands", "as in the report", quoted],
  ["in straight marks", "as in the report", (words) => quoted(words).replaceAll(/[“”]/g, '"').replaceAll("’", "'")],
  [
    "interrupted",
    "as in the report",
    (words, at) =>
      `“${words
        .slice(0, at)
        .join(" ")
        .replace(/[,;:]$/, "")},” she said, “${words.slice(at).join(" ")}.”`,
  ],
  ["with an ellipsis", "as in the report", (words, at) => quoted([...words.slice(0, at), "…", ...words.slice(at + 1)])],
  ["with a word in brackets", "as in the report", (words, at) => quoted([...words.slice(0, at), "[the crew]", ...words.slice(at + 1)])],
  [
    "with another word",
    "altered",
    (words, at) => quoted([...words.slice(0, at), "zither", ...words.slice(at + (/\d/.test(words[at]!) ? 0 : 1))]),
  ],
  ["with a word more", "altered", (words, at) => quoted([...words.slice(0, at), "zither", ...words.slice(at)])],
];

describe("a sentence of a report in an article", () => {
  test.each(CHANGES)("%s is %s", (_, verdict, change) => {
    fc.assert(
      fc.property(sentence, ({ report, words, at }) => {
        expect(verdictOf(change(words, at), report)).toBe(verdict);
      }),
      { numRuns: 40, seed: 2023 },
    );
  });

  test("without its second half is cut short", () => {
    fc.assert(
      fc.property(sentence, ({ report, words }) => {
        const half = words.slice(0, Math.max(6, words.length >> 1));
        fc.pre(half.length < words.length);
        expect(verdictOf(quoted([...half.slice(0, -1), half.at(-1)!.replace(/[,;:]$/, "")]), report)).toBe("cut short");
      }),
      { numRuns: 40, seed: 2023 },
    );
  });

  test("is not found in the report of another service", () => {
    const [northholme] = reports.slice(-1);
    fc.assert(
      fc.property(fc.constantFrom(...sentences[0]!, ...sentences[1]!), (words) => {
        expect(verdictOf(`“${words}”`, northholme!)).toBe("not found");
      }),
      { numRuns: 60, seed: 2023 },
    );
  });
});

test("any text can be held against any other", () => {
  const report = reports[1]!;
  fc.assert(
    fc.property(anyText, (text) => {
      const article = readDocument("file:///any.txt", text);
      fc.pre(article !== undefined);
      for (const [one, other] of [
        [article!, report],
        [report, article!],
        [article!, article!],
      ] as const)
        for (const { start, end, source } of checkAgainst(one, other)) {
          expect(0 <= start && start < end && end <= one.text.length).toBe(true);
          if (source) expect(source.start < source.end && source.end <= other.text.length).toBe(true);
        }
    }),
    { numRuns: 60 },
  );
});
