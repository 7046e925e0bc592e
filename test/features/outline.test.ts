import { describe, expect, test } from "vitest";
import { type OutlineItem, outline } from "../../server/src/features/outline.ts";
import { ROUND_2, ROUND_3, sample, sampleNames } from "../support/samples.ts";

const flat = (items: readonly OutlineItem[]): readonly OutlineItem[] => items.flatMap((item) => [item, ...flat(item.children)]);
const drawn = (items: readonly OutlineItem[], depth = 0): readonly string[] =>
  items.flatMap(({ name, detail, children }) => [`${"  ".repeat(depth)}${name}${detail && ` — ${detail}`}`, ...drawn(children, depth + 1)]);

describe("outline", () => {
  const items = outline(sample(ROUND_2));

  test("has pillars over questions with their grades, in the order of the text", () => {
    const graded = flat(items).filter(({ kind }) => kind === "pillar" || kind === "question");
    expect(graded.map(({ kind }) => kind).join(" ")).toBe(
      "pillar question question question question question pillar question question pillar question question question question",
    );
    expect(graded.slice(0, 4).map(({ name, detail }) => `${name} — ${detail}`)).toEqual([
      "Effectiveness — Good · was Requires improvement",
      "Understanding the risk of fire and other emergencies — Good · was Requires improvement",
      "Preventing fires and other risks — Good · was Good",
      "Protecting the public through fire regulation — Requires improvement · was Good",
    ]);
  });

  test("has the findings of a question, what became of earlier ones and its named sub-headings below it", () => {
    const question = flat(items).find(({ name }) => name.startsWith("Preventing fires"));
    expect(drawn(question ? [question] : [])).toEqual([
      "Preventing fires and other risks — Good · was Good",
      "  Areas for improvement (2)",
      "    The service should evaluate its prevention work, so it knows which of its …",
      "    The service should make sure that people whom other organisations refer to it …",
      "  The prevention strategy follows the risk plan",
      "  Some people wait too long for a visit",
      "  The service kept going in the pandemic",
      "  Staff know what to do when someone is at risk of harm",
      "  Road and water safety",
      "  Children who set fires get skilled help",
      "  There is still too little evaluation — earlier area for improvement: not addressed",
    ]);
  });

  test("has every area for improvement and every follow-up once, and no furniture", () => {
    const { report } = sample(ROUND_2);
    expect(flat(items).filter(({ kind }) => kind === "improvement")).toHaveLength(report.improvements.length);
    expect(flat(items).filter(({ kind }) => kind === "follow-up")).toHaveLength(report.followUps.length);
    expect(flat(items).filter(({ name }) => /EMBARGO|\t|\*\*/.test(name))).toEqual([]);
  });

  test("has headings only where no findings are wanted", () => {
    const headings = flat(outline(sample(ROUND_2), { findings: false }));
    expect(new Set(headings.map(({ kind }) => kind))).toEqual(new Set(["pillar", "question", "heading", "improvements"]));
    expect(headings.filter(({ kind }) => kind === "question")).toHaveLength(11);
    expect(headings.map(({ name }) => name)).toContain("There is still too little evaluation");
  });

  test("names other findings than areas for improvement", () => {
    expect(
      drawn(outline(sample(ROUND_3)))
        .filter((line) => /Cause|Recomm|practice/.test(line))
        .map((line) => line.trim()),
    ).toEqual(expect.arrayContaining(["Cause of concern (1)", "Innovative practice (1)", "Promising practice (1)"]));
  });
});

test.each(sampleNames)("spans of %s nest, contain their selections and follow one another", (name) => {
  const { text, report } = sample(name);
  const holds = (outer: { start: number; end: number }, inner: { start: number; end: number }) =>
    outer.start <= inner.start && inner.end <= outer.end;
  const faults = (items: readonly OutlineItem[], within: { start: number; end: number }): readonly string[] =>
    items.flatMap((item, i) => [
      ...(holds(within, item.span) && holds(item.span, item.selection) && item.name !== "" ? [] : [item.name]),
      ...((items[i - 1]?.span.end ?? 0) <= item.span.start ? [] : [`${item.name} overlaps`]),
      ...faults(item.children, item.span),
    ]);
  const items = outline(sample(name));
  expect(faults(items, { start: 0, end: text.length })).toEqual([]);
  expect(items.length > 0).toBe(report.sections.length > 0);
});
