import fc from "fast-check";
import { load } from "../load.mjs";

export const name = "places";

const AT_ONCE = 500;

/** Odd texts and every feature: `test/properties/everyFeature.test.ts` at full size. */
export async function run({ quick, log }) {
  const { ranges, texts, chance } = await load({
    ranges: "test/support/rangesInside.ts",
    texts: "test/support/arbitraries.ts",
    chance: "test/support/protocol/randomly.ts",
  });
  const all = quick ? 1_000 : 10_000;
  let [answers, places, faults] = [0, 0, 0];
  for (let seed = 0; seed < all / AT_ONCE; seed++) {
    const sample = fc.sample(texts.anyText, { numRuns: AT_ONCE, seed });
    const placed = await ranges.askEverything(sample, chance.randomly(seed));
    answers += placed.answers;
    places += placed.ranges;
    faults += placed.faults.length;
    for (const fault of placed.faults.slice(0, 3)) log(fault);
  }
  return [
    { what: "texts; answers of features", value: `${all}; ${answers}` },
    {
      what: "positions outside the text or inside a character or line's end",
      value: `${faults} of ${places}`,
      limit: "0",
      kept: faults === 0,
    },
  ];
}
