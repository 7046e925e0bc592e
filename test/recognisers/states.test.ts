import { describe, expect, test } from "vitest";
import { statesIn } from "../support/findings.ts";

describe("a state in place of a grade is", () => {
  test.each([
    [
      "CQC\n\nIs the service safe?    Good\nIs the service caring?    Inspected but not rated",
      ["inspected but not rated of caring: Inspected but not rated"],
    ],
    [
      "PEEL 2021/22\n\nAn inspection of Northholme Police\n\nInvestigating crime\n\nGood\n\nPreventing crime\n\nThis is not graded.",
      ["not graded of preventing-crime: not graded"],
    ],
    [
      "HMIC\n\nThe extent to which Northholme Police is effective at tackling serious and organised crime: not yet graded",
      ["not yet graded of organised-crime: not yet graded"],
    ],
    ["CQC\n\nOverall rating for this service\tInsufficient evidence to rate", ["not graded of overall: Insufficient evidence to rate"]],
  ])("%j", (text, states) => {
    expect(statesIn(text)).toEqual(states);
  });

  test("found in the order of the text, each once", () => {
    const text =
      "CQC\n\nIs the service safe?\tNot rated\nIs the service caring?\tInspected but not rated\nIs the service effective?\tNot yet graded";
    expect(statesIn(text)).toEqual([
      "not graded of safe: Not rated",
      "inspected but not rated of caring: Inspected but not rated",
      "not yet graded of effective: Not yet graded",
    ]);
  });

  test("none where a grade is given", () => {
    expect(statesIn("CQC\n\nIs the service safe?\tGood\n\nThe service is rated. Nothing is graded in other ways.")).toEqual([]);
  });
});
