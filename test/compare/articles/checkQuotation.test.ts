import { describe, expect, test } from "vitest";
import { checkAgainst } from "../../../server/src/compare/articles/checkAgainst.ts";
import type { QuotationCheck } from "../../../server/src/model/check.ts";
import { document } from "../../support/samples.ts";

const REPORT = `Fire & Rescue Service 2021/22

An inspection of Calderfold Fire and Rescue Service

HM Inspector's summary

The service has a long list of [home safety visits \\(HSVs\\)](#) that farmers have asked for. We saw no plan to shorten it. It has mended most of what we asked for in 2019, with 8 of the 9 matters now closed. That speaks for the crews. Of those asked, 12 (80 percent) agree with us.

However, the control room isn't ready for a flood, and its well-being team of 14 has trained in no more than
UNDER EMBARGO
half of the stations¹ that it serves. The serv-
ice keeps its records in order.

Staff told us that they trust their managers.

Preventing fires and other risks

Good

- teach every new driver in the county.
`;
const report = document(REPORT, "file:///report.txt");

const INTRODUCTION = "HMICFRS has inspected Calderfold Fire and Rescue Service for the 2021/22 round.\n\n";
const check = (text: string): readonly QuotationCheck[] =>
  checkAgainst(
    document(`${INTRODUCTION}The service is good at preventing fires and other risks.\n\n${text}`, "file:///article.txt"),
    report,
  ).filter((one) => one.kind === "quotation");
/** What an inspector says, in these marks. */
const held = (words: string): readonly QuotationCheck[] => check(`Marian Holt, HM Inspector, said: ${words}`);
const verdicts = (words: string): readonly string[] => held(words).map(({ verdict }) => verdict);

describe("as in the report", () => {
  test.each([
    ["as it stands", "“We saw no plan to shorten it.”"],
    ["without the short form in brackets", "“The service has a long list of home safety visits that farmers have asked for.”"],
    [
      "with other marks, and a comma for the stop",
      '"However, the control room isn\'t ready for a flood, and its wellbeing team of fourteen has trained in no more than half of the stations that it serves," she said.',
    ],
    [
      "over a page's furniture, a footnote and a word that a line's end breaks",
      "“However, the control room isn’t ready for a flood, and its well-being team of 14 has trained in no more than half of the stations that it serves. The service keeps its records in order.”",
    ],
    ["with an ellipsis for what is left out", "“The service has a long list … that farmers have asked for.”"],
    ["with an ellipsis where it is cut", "“It has mended most of what we asked for in 2019 …”"],
    ["with the article's own words in round brackets", "“We saw no (written) plan to shorten it.”"],
    ["with words in square brackets", "“[The service] has mended most of what we asked for in 2019, with 8 of the 9 matters now closed.”"],
    [
      "interrupted",
      "“However,” she said, “the control room isn’t ready for a flood, and its well-being team of 14 has trained in no more than half of the stations that it serves.”",
    ],
    ["as part of the article's sentence", "the service had “mended most of what we asked for”."],
    ["of two sentences apart", "“We saw no plan to shorten it. … That speaks for the crews.”"],
  ])("%s", (_, words) => {
    expect(verdicts(words)).toEqual(["as in the report"]);
  });

  test("somebody else's quotation of the report", () => {
    expect(check("Chief Fire Officer Helen Garside said: “Staff told us that they trust their managers.”")[0]?.verdict).toBe(
      "as in the report",
    );
  });
});

test("words are omitted", () => {
  const [one] = held("“The service has a long list of home safety visits. We saw no plan to shorten it.”");
  expect(one).toMatchObject({
    verdict: "words omitted",
    note: "report line 7 also has “that farmers have asked for”",
    source: { line: 7 },
  });
  expect(one?.sentences.map(({ verdict }) => verdict)).toEqual(["words omitted", "as in the report"]);
  expect(held("“It has mended what we asked for in 2019, with 8 of the 9 matters now closed.”")[0]?.sentences[0]?.edits).toMatchObject([
    { kind: "omitted", words: "", sourceWords: "most of" },
  ]);
});

test("a whole sentence is left out between two of one quotation", () => {
  const [one] = held("“We saw no plan to shorten it. That speaks for the crews.”");
  expect(one?.sentences[1]).toMatchObject({ verdict: "words omitted", edits: [{ sourceWords: expect.stringMatching(/^It has mended/) }] });
});

test("a quotation is cut short at its end or beginning", () => {
  const [end] = held("“It has mended most of what we asked for in 2019.”");
  expect(end).toMatchObject({ verdict: "cut short", note: "report line 7 goes on: “, with 8 of the 9 matters now closed”" });
  const [beginning] = held(
    "“The control room isn’t ready for a flood, and its well-being team of 14 has trained in no more than half of the stations that it serves.”",
  );
  expect(beginning).toMatchObject({ verdict: "cut short", sentences: [{ cut: { before: "However,", after: "" } }] });
});

test.each([
  ["a word is replaced", "“We saw no budget to shorten it.”", { kind: "replaced", words: "budget", sourceWords: "plan" }],
  ["a word is added", "“We saw absolutely no plan to shorten it.”", { kind: "added", words: "absolutely", sourceWords: "" }],
  [
    "a contraction is spelled out",
    "“However, the control room is not ready for a flood, and its well-being team of 14 has trained in no more than half of the stations that it serves.”",
    { words: "is not", sourceWords: "isn't" },
  ],
])("altered: %s", (_, words, edit) => {
  expect(held(words)).toMatchObject([{ verdict: "altered", sentences: [{ edits: [edit] }] }]);
});

test("a number differs", () => {
  const [one] = held("“It has mended most of what we asked for in 2019, with 9 of the 9 matters now closed.”");
  expect(one).toMatchObject({ verdict: "number differs", note: "report line 7 has “8” for “9”" });
});

test("a number differs in round brackets, too", () => {
  expect(verdicts("“Of those asked, 12 (80 per cent) agree with us.”")).toEqual(["as in the report"]);
  expect(verdicts("“Of those asked, 12 (90 per cent) agree with us.”")).toEqual(["number differs"]);
});

test("nothing alike is not found, or another speaker's", () => {
  const said = "“Boats and ladders were counted twice on a wet Monday.”";
  expect(held(said)).toMatchObject([{ verdict: "not found", source: null }]);
  expect(check(`Chief Fire Officer Helen Garside said: ${said}`)).toMatchObject([{ verdict: "another speaker", source: null }]);
  expect(check(`Sam Hale said: ${said}`)).toMatchObject([{ verdict: "not found" }]);
  expect(check(`Sam Hale said: ${said}\n\nThe service said: “Boats are counted once and for all.”`)).toMatchObject([
    { verdict: "another speaker" },
    { verdict: "another speaker" },
  ]);
});

test("somebody else's own words are never called altered", () => {
  expect(check("Chief Fire Officer Helen Garside said: “We saw no budget to shorten it.”")).toMatchObject([{ verdict: "another speaker" }]);
});

test("a few words are told where they are found, and not missed where they are not", () => {
  expect(verdicts("it was “a long list”.")).toEqual(["as in the report"]);
  expect(verdicts("it was “a wet Monday”.")).toEqual([]);
});

test("the source is the report's own stretch, with its sentence", () => {
  const [one] = held("“the control room isn’t ready”");
  const { source } = one!;
  expect(REPORT.slice(source!.start, source!.end)).toBe("the control room isn't ready");
  expect(REPORT.slice(source!.sentence.start, source!.sentence.end)).toMatch(/^However, the control room[\s\S]*that it serves\.$/);
  expect(one).toMatchObject({
    line: 5,
    words: "the control room isn’t ready",
    speaker: { words: "Marian Holt, HM Inspector", voice: "inspectorate" },
  });
});
