import { expect, test } from "vitest";
import { doublingTexts, filledWith, repeated } from "../support/doublingTexts.ts";
import { ROUND_1, sample } from "../support/samples.ts";
import { timedStages } from "../support/timedStages.ts";
import { longestGiven } from "./longestGiven.ts";
import proofs from "./proofs.json";
import { readExamples } from "./readExamples.ts";
import { entryOf, NOT_PROVEN, unproven } from "./unproven.ts";

const related = [sample(ROUND_1)];
/** Longer than anything that may be given to one of them. */
const LENGTH = 6000;

test("what is not proven to be linear is never given more than its list says", () => {
  // as they are, and as one sentence without an end
  const texts = [...new Set(doublingTexts.flatMap((text) => [text, text.replaceAll(/[\n.!?]+/g, " ")]))];
  const longest = longestGiven(() => {
    readExamples();
    for (const text of texts) timedStages(repeated(text, LENGTH), related);
  });
  const limited = Object.entries<string>(proofs).flatMap(([name, proof]) => {
    if (!proof.startsWith(NOT_PROVEN)) return [];
    const { longest: limit } = entryOf({ file: proof.slice(NOT_PROVEN.length), source: name.slice(1, name.lastIndexOf("/")) }) ?? {};
    return limit === undefined ? [] : [{ name, limit, given: longest.get(name) ?? 0 }];
  });
  expect(limited.filter(({ given }) => given > 0).length).toBeGreaterThan(20);
  expect(limited.filter(({ given, limit }) => given > limit)).toEqual([]);
});

test("each of the list has its limit, or texts to measure it on", () => {
  expect(unproven.filter(({ longest, attacks, why }) => (longest === undefined) === (attacks === undefined) || why === "")).toEqual([]);
});

const attacks = unproven.flatMap(({ attacks = [] }) => attacks);
const OPENINGS = [
  "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\nEffectiveness\n\nGood\n\n",
  "HMICFRS has been to Calderfold Fire and Rescue Service, which it rated good in 2021/22. It is good at preventing fires and other risks.\n\n",
];

test.each(attacks)(
  "a text of %j, then %j over and over, then %j is read in a time that grows with it",
  { retry: 2 },
  (begin, part, end) => {
    for (const opening of OPENINGS) {
      const took = (length: number): number => {
        const text = `${opening}${begin}${filledWith(part, length)}${end}\n\nThe end.\n`;
        const start = performance.now();
        timedStages(text, related);
        return performance.now() - start;
      };
      took(10_000);
      // quadratic work takes 64 times as long for eight times the text
      expect(took(80_000)).toBeLessThan(24 * Math.max(took(10_000), 20));
    }
  },
);
