import { describe, expect, test } from "vitest";
import { closeness, sinceOf, yearsOf } from "../../server/src/compare/labels.ts";
import { hmicfrsFire2018 } from "../../server/src/frameworks/hmicfrsFire2018.ts";
import { hmicfrsFire2021 } from "../../server/src/frameworks/hmicfrsFire2021.ts";
import { hmicfrsFire2023 } from "../../server/src/frameworks/hmicfrsFire2023.ts";

describe("yearsOf", () => {
  test.each([
    ["2018/19", [2018, 2019]],
    ["2023-25", [2023, 2025]],
    ["2023–2025", [2023, 2025]],
    ["December 2018", [2018, 2018]],
    ["2019-06-20", [2019, 2019]],
    ["our 2022 inspection", [2022, 2022]],
    ["the last inspection", undefined],
    ["", undefined],
  ])("%j names %j", (label, years) => {
    expect(yearsOf(label)).toEqual(years);
  });
});

describe("sinceOf", () => {
  test.each([
    ["2018/19", "2018"],
    ["December 2018", "2018-12"],
    ["2019-06-20", "2019-06-20"],
    ["before", undefined],
  ])("%j begins at %j", (label, since) => {
    expect(sinceOf(label)).toBe(since);
  });
});

describe("closeness", () => {
  test.each(["2018/19", "2018", "2019", "December 2018"])("%j names the first round", (label) => {
    expect(closeness(label, hmicfrsFire2018)).toBe(2);
    expect(closeness(label, hmicfrsFire2021)).toBe(0);
  });

  test("the year of publication names a round less surely than the years of inspecting", () => {
    expect(closeness("2023", hmicfrsFire2021)).toBe(1);
    expect(closeness("2023", hmicfrsFire2023)).toBe(2);
  });

  test("a label without a year names no round", () => {
    expect(closeness("last time", hmicfrsFire2018)).toBe(0);
  });
});
