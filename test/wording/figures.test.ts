import { expect, test } from "vitest";
import { differenceWords, measureWords, valueWords } from "../../server/src/wording/figures.ts";

test.each([
  [{ kind: "percent", value: 86.7, percent: null, unit: "percent" }, "86.7 percent"],
  [{ kind: "proportion", value: [95, 164], percent: 58, unit: "staff" }, "58 percent (95 of 164)"],
  [{ kind: "proportion", value: [2, 5], percent: null, unit: "stations" }, "2 of 5"],
  [{ kind: "currency", value: 21.46, percent: null, unit: "GBP per person" }, "£21.46"],
  [{ kind: "duration", value: 552, percent: null, unit: "seconds" }, "9 minutes 12 seconds"],
  [{ kind: "count", value: 4310, percent: null, unit: "visits" }, "4,310"],
  [{ kind: "change", value: [2849, 2760], percent: null, unit: "false alarms" }, "from 2,849 to 2,760"],
] as const)("%j reads %j", (figure, words) => {
  expect(valueWords(figure)).toBe(words);
});

test("a measure is said once, with what it is counted in", () => {
  expect(measureWords({ kind: "rate", measure: "Fire safety audits", unit: "Fire safety audits per 100 premises" })).toBe(
    "Fire safety audits per 100 premises",
  );
  expect(measureWords({ kind: "count", measure: null, unit: "enforcement notices" })).toBe("Enforcement notices");
  expect(measureWords({ kind: "currency", measure: "cost", unit: "GBP per person" })).toBe("Cost per person");
});

test("differences have signs", () => {
  expect(differenceWords({ amount: 19, percent: 3.44 }, { kind: "duration", unit: "seconds" })).toBe("+19 seconds (+3.4 percent)");
  expect(differenceWords({ amount: -393, percent: -9.12 }, { kind: "count", unit: "visits" })).toBe("−393 (−9.1 percent)");
  expect(differenceWords({ amount: 0.6, percent: null }, { kind: "proportion", unit: "staff" })).toBe("+0.6 percentage points");
  expect(differenceWords({ amount: 0, percent: 0 }, { kind: "count", unit: "visits" })).toBe("no difference");
});
