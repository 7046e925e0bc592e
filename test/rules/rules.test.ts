import { expect, test } from "vitest";
import { check } from "../../server/src/rules/check.ts";
import { rules } from "../../server/src/rules/index.ts";
import { document, ROUND_1, ROUND_2, sample } from "../support/samples.ts";

test.each(rules.map((rule) => [rule.code, rule] as const))("the examples of %s fire and are silent", (_, rule) => {
  const { fires, silent, beside } = rule.example;
  const others = beside ? [document(beside, "file:///beside.txt")] : [];
  const found = (example: string) => check(document(example), others).map(({ code }) => code);
  expect(found(fires)).toContain(rule.code);
  expect(found(silent)).toEqual([]);
});

test("a setting changes a rule's level or turns it off", () => {
  const report = sample(ROUND_2);
  const levels = (setting: "off" | "hint") =>
    check(report, [], { levels: { "grade-differs": setting } })
      .filter(({ code }) => code === "grade-differs")
      .map(({ level }) => level);
  expect(levels("hint")).toEqual(["hint", "hint"]);
  expect(levels("off")).toEqual([]);
});

test("a rule that fails costs only its own findings, and says so", () => {
  const failing = {
    ...rules[0]!,
    code: "failing",
    check: () => {
      throw new Error("no such page");
    },
  };
  const faults: string[] = [];
  const problems = check(sample(ROUND_2), [sample(ROUND_1)], { onFault: (fault) => faults.push(fault), rules: [failing, ...rules] });
  expect(problems.map(({ code }) => code)).toContain("prior-differs");
  expect(faults).toEqual(["The rule failing failed: no such page"]);
});

test("problems come in the order of the text", () => {
  const starts = check(sample(ROUND_2), [sample(ROUND_1)]).map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(starts.length).toBeGreaterThan(2);
});
