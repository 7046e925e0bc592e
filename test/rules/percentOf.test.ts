import { describe, expect, test } from "vitest";
import { check } from "../../server/src/rules/check.ts";
import { percentOf } from "../../server/src/rules/percentOf.ts";
import { withStatistic } from "../support/marked.ts";
import { messagesIn } from "../support/ruleMessages.ts";

const messages = (marked: string, value: readonly [number, number], percent: number | null) =>
  check(withStatistic(marked, { kind: "proportion", value, percent }), [], { rules: [percentOf] }).map(({ message }) => message);

describe("percent-of", () => {
  test.each([
    ["[[64 percent (121 of 212)]]", [121, 212], 64, "64 percent does not follow from 121 of 212 (57 percent)."],
    ["[[7.0 per cent (12 of 158)]]", [12, 158], 7, "7.0 percent does not follow from 12 of 158 (7.6 percent)."],
    ["[[1,214 (13 percent) of 3,917]]", [1214, 3917], 13, "13 percent does not follow from 1,214 of 3,917 (31 percent)."],
    ["[[58 percent (150 of 300)]]", [150, 300], 58, "58 percent does not follow from 150 of 300 (50 percent)."],
    ["[[158 of 117]]", [158, 117], null, "158 of 117: the part is larger than the whole."],
  ] as const)("%s is reported", (marked, value, percent, message) => {
    expect(messages(marked, value, percent)).toEqual([message]);
  });

  test.each([
    ["rounded to the nearest", "[[74 percent (117 of 158)]]", [117, 158], 74],
    ["rounded down", "[[87 percent (155 of 177)]]", [155, 177], 87],
    ["rounded up", "[[83 percent (130 of 158)]]", [130, 158], 83],
    ["to one decimal", "[[7.6% (12 of 158)]]", [12, 158], 7.6],
    ["exact", "[[50 percent (79 of 158)]]", [79, 158], 50],
    ["said to be more", "more than [[60 percent (121 of 190)]]", [121, 190], 60],
    ["said to be about", "[[about 60 percent (121 of 190)]]", [121, 190], 60],
    ["without a percentage", "[[117 of 158]]", [117, 158], null],
    ["of nothing", "[[0 percent (0 of 0)]]", [0, 0], 0],
  ] as const)("a percentage %s is silent", (_, marked, value, percent) => {
    expect(messages(marked, value, percent)).toEqual([]);
  });
});

describe("percent-of, where the counts stand apart", () => {
  test.each([
    [
      "We examined 50 site records at eight stations, and 19 of them (28 percent) were out of date.",
      "28 percent does not follow from 19 of 50 (38 percent).",
    ],
    [
      "When we visited, 27 of the service's 101 incident commanders (37 percent) had not been assessed.",
      "37 percent does not follow from 27 of 101 (27 percent).",
    ],
    [
      "There were 21 grievances in 2021/22, and 17 of them (61 percent) took too long.",
      "61 percent does not follow from 17 of 21 (81 percent).",
    ],
    [
      "We examined 160 records of stop and search from 2021. In 136 of them (75 percent), the grounds were reasonable.",
      "75 percent does not follow from 136 of 160 (85 percent).",
    ],
    ["The survey was answered by 212 of the service's 706 staff (40 percent).", "40 percent does not follow from 212 of 706 (30 percent)."],
  ])("%s", (sentence, message) => {
    expect(messagesIn(percentOf, sentence)).toEqual([message]);
  });

  test.each([
    "We examined 50 site records at eight stations, and 19 of them (38 percent) were out of date.",
    "When we visited, 27 of the service's 101 incident commanders (27 percent) had not been assessed.",
    "There were 90 audits of 120 premises, and 45 of them (50 percent) were late.",
    "There were 90 audits of 120 premises, and 45 of them (33 percent) were late.",
    "We examined 50 site records, and 19 of them (about 40 percent) were out of date.",
    "We examined 50 site records.\n\nAt one station, 19 of them (10 percent) were lost.",
  ])("silent: %s", (sentence) => {
    expect(messagesIn(percentOf, sentence)).toEqual([]);
  });
});
