import { describe, expect, test } from "vitest";
import { inspectionOf, isBefore, isSame, priorInspection } from "../../server/src/compare/inspection.ts";
import { summary } from "../support/summary.ts";

const about = (frameworkId: string, inspection: string | null = null, published: string | null = null) => {
  const found = inspectionOf(summary("a", { frameworkId, inspection, published }));
  if (!found) throw new Error(`no framework ${frameworkId}`);
  return found;
};
const round3 = about("hmicfrs-fire-2023");

describe("priorInspection", () => {
  test.each([
    ["2018/19", "2018/19"],
    ["2019", "2018/19"],
    ["December 2018", "2018/19"],
    ["2021/22", "2021/22"],
    ["2022", "2021/22"],
    ["2023", "2021/22"],
    [null, "2021/22"],
  ])("in a report of the third round, %j is the inspection of %s", (label, name) => {
    expect(priorInspection(round3, label)).toMatchObject({ name });
  });

  test("a round that no framework describes keeps the text's own label", () => {
    expect(priorInspection(about("peel-2021"), "2018/19")).toMatchObject({ name: "2018/19" });
  });

  test("where inspecting goes on without rounds, an earlier inspection is of the same framework", () => {
    expect(priorInspection(about("cqc-2014", null, "2023-05-02"), "March 2019")).toMatchObject({
      framework: { id: "cqc-2014" },
      name: "March 2019",
    });
  });
});

describe("isSame and isBefore", () => {
  test("labels of one round are one inspection", () => {
    expect(isSame(about("hmicfrs-fire-2018", "2018/19"), priorInspection(about("hmicfrs-fire-2021"), "2019"))).toBe(true);
    expect(isBefore(about("hmicfrs-fire-2018", "2018/19"), priorInspection(about("hmicfrs-fire-2021"), "2019"))).toBe(false);
  });

  test("rounds follow one another", () => {
    expect(isBefore(about("hmicfrs-fire-2018"), about("hmicfrs-fire-2021"))).toBe(true);
    expect(isBefore(round3, about("hmicfrs-fire-2021"))).toBe(false);
  });

  test("two inspections of one home are told apart by their dates", () => {
    const [before, after] = [about("cqc-2014", null, "2019-03-01"), about("cqc-2014", null, "2023-05-02")];
    expect(isBefore(before, after)).toBe(true);
    expect(isSame(before, after)).toBe(false);
    expect(isSame(before, priorInspection(after, "March 2019"))).toBe(true);
  });

  test("programmes are never before one another", () => {
    expect(isBefore(about("peel-2016"), round3)).toBe(false);
  });
});
