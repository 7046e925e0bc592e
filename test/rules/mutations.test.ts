import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../../server/src/model/document.ts";
import { check } from "../../server/src/rules/check.ts";
import { frameworkExamples } from "../examples/frameworks.ts";
import { readMarks } from "../support/fixture.ts";
import { mendedSamples, replaceOnce } from "../support/mended.ts";
import { document, ROUND_1, ROUND_2, ROUND_3 } from "../support/samples.ts";

const clean = mendedSamples();
const named = (name: string): ReportDocument => clean.find(({ uri }) => uri.endsWith(name))!;

/** The rules that find something in one of the samples, beside all others, where its text is as given; each as often as it does. */
function codesIn(name: string, text = named(name).text, documents = clean): readonly string[] {
  const { uri } = named(name);
  const others = documents.filter((other) => other.uri !== uri);
  return check(document(text, uri), others)
    .map(({ code }) => code)
    .sort();
}

/** The rules that find more in a text than in the clean one, once each. */
function raised(name: string, text: string): readonly string[] {
  const before = [...codesIn(name)];
  const after = [...codesIn(name, text)];
  for (const code of before) {
    const at = after.indexOf(code);
    if (at >= 0) after.splice(at, 1);
  }
  return [...new Set(after)];
}

test("the samples without what was planted in them have no contradiction but what was carried over", () => {
  const found = clean.flatMap(({ uri }) => codesIn(uri.slice(uri.lastIndexOf("/") + 1)));
  expect([...new Set(found)]).toEqual(["carried-over"]);
});

const ARTICLE = "article-calderfold-2023-01.txt";

describe("one figure or grade altered in a clean sample raises its rule, and no other", () => {
  test.each<readonly [code: string, name: string, wrong: string, altered: string]>([
    ["percent-of", ROUND_2, "92 percent (195 of 212)", "72 percent (195 of 212)"],
    ["percent-of", ROUND_3, "91 per cent (402 of 442)", "81 per cent (402 of 442)"],
    ["percent-of", ROUND_1, "(27 percent)", "(37 percent)"],
    ["survey-base-differs", ROUND_2, "92 percent (195 of 212)", "92 percent (185 of 201)"],
    [
      "grade-differs",
      ROUND_2,
      "Protecting the public through fire regulation\t Requires improvement",
      "Protecting the public through fire regulation\t Good",
    ],
    ["grade-differs", ROUND_3, "is adequate at protecting the public", "is good at protecting the public"],
    ["grade-not-on-scale", ROUND_2, "Future affordability\t Good", "Future affordability\t Satisfactory"],
    ["grade-not-on-scale", ROUND_2, "Future affordability\t Good", "Future affordability\t Goood"],
    [
      "improvements-heading",
      "northholme-police-2021-22.txt",
      "Areas for improvement\n\n- The force should make sure that supervisors",
      "Area for improvement\n\n- The force should make sure that supervisors",
    ],
    ["improvements-count", ROUND_2, "6 out of 9 areas for improvement", "8 out of 9 areas for improvement"],
    ["same-measure-differs", ROUND_2, "in 2021/22 was 86.7 percent", "in 2021/22 was 76.7 percent"],
    ["change-amount", ROUND_2, "a fall of 10.8 percent", "a fall of 20.8 percent"],
    ["change-direction", ARTICLE, "has dropped from 14 to nine", "has risen from 14 to nine"],
    ["quotation-altered", ARTICLE, "a better fire and rescue service than they had", "a much better fire and rescue service than they had"],
    ["claim-differs", ARTICLE, "15% said that they had been bullied", "19% said that they had been bullied"],
    ["overall-grade-does-not-exist", "article-calderfold-2025.txt", "under fire from inspectors", "rated ‘inadequate’ by inspectors"],
  ])("%s in %s: “%s” is now “%s”", (code, name, wrong, altered) => {
    expect(raised(name, replaceOnce(named(name).text, wrong, altered))).toEqual([code]);
  });

  test("prior-differs: an earlier grade altered wherever the report recalls it", () => {
    const { text } = named(ROUND_2);
    const inTable = replaceOnce(
      text,
      "Preventing fires and other risks\t Good\tGood",
      "Preventing fires and other risks\t Good\tInadequate",
    );
    const altered = inTable.replace(/(Preventing fires and other risks\*\*(?:\*\*)?Good \(2019: )Good\)/, "$1Inadequate)");
    expect(altered).not.toBe(inTable);
    expect(raised(ROUND_2, altered)).toEqual(["prior-differs"]);
  });

  test("parts-and-total: a count in a clean article altered, which the report does not count so either", () => {
    const name = "article-calderfold-2025.txt";
    const altered = replaceOnce(named(name).text, "‘good’ in four areas", "‘good’ in six areas");
    expect(raised(name, altered)).toEqual(["claim-differs", "parts-and-total"]);
  });
});

test("every percentage with its counts is held against them, each by itself", () => {
  const { text } = named(ROUND_2);
  const shares = [...text.matchAll(/(\d+) percent \(\d+ of \d+\)/g)];
  expect(shares.length).toBeGreaterThan(8);
  for (const { index, 1: percent = "" } of shares) {
    const other = String(Number(percent) > 50 ? Number(percent) - 9 : Number(percent) + 9);
    const altered = text.slice(0, index) + other + text.slice(index + percent.length);
    expect([raised(ROUND_2, altered), index]).toEqual([["percent-of"], index]);
  }
});

test("every grade of a question is held against the other places that give it", () => {
  const { text, report } = named(ROUND_2);
  const stated = report.gradings.filter(
    ({ form, prior, subjectId }) => !prior && subjectId !== null && (form === "table" || form === "heading"),
  );
  expect(stated.length).toBeGreaterThan(20);
  for (const { start, end, grade, form } of stated) {
    const altered = text.slice(0, start) + (grade === "inadequate" ? "Good" : "Inadequate") + text.slice(end);
    const found = raised(ROUND_2, altered);
    expect([found, form, text.slice(start - 40, end)]).toEqual([["grade-differs"], form, text.slice(start - 40, end)]);
  }
});

const openings = Object.entries(frameworkExamples).map(([id, { opening, text }]) => [id, readMarks(opening + text).text] as const);

test.each(openings)("a clean text by %s has no contradiction", (_, text) => {
  const read = document(`${text}\n\nArea for improvement\n\nThe service should check its stores.\n`);
  expect(check(read, []).map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});

test("the clean texts are many", () => {
  expect(openings.length).toBeGreaterThanOrEqual(20);
});
