import { describe, expect, test } from "vitest";
import { exampleReport } from "../../server/src/rules/example.ts";
import { sweepingClaim } from "../../server/src/rules/sweepingClaim.ts";
import { findings } from "../support/ruleFindings.ts";

const NOT_ADDRESSED = "It has not addressed this area for improvement.";
const ADDRESSED = "It has addressed this area for improvement.";
const PARTLY = "It has partly addressed this area for improvement.";

const report = (claim: string, status = NOT_ADDRESSED, under: readonly string[] = []) =>
  exampleReport(
    "2021/22",
    "HM Inspector’s summary",
    "",
    ...(under.length > 0 ? ["I thank the service.", "", ...under, "", claim] : [claim]),
    "",
    "Preventing fires and other risks",
    "",
    "Requires improvement",
    "",
    `In our last inspection, we identified as an area for improvement that the service should visit more homes. ${status}`,
  );

describe("sweeping-claim", () => {
  test("names both places", () => {
    expect(findings(sweepingClaim, report("Calderfold has shown progress on all the concerns that we raised."))).toEqual([
      [7, "Line 7 speaks of all that was identified before, but this report finds 1 earlier area for improvement not addressed (line 13)."],
    ]);
  });

  test.each([
    "It has made good progress against each of the areas we previously highlighted.",
    "I am pleased that the service has addressed all of our areas for improvement.",
    "All of the areas for improvement from our last inspection have been resolved.",
    "It has acted on all the recommendations that we made.",
    "The service has improved in every one of the areas that inspectors named.",
    "All nine areas for improvement\nhave now been completed.",
  ])("%s", (claim) => {
    expect(findings(sweepingClaim, report(claim))).toHaveLength(1);
  });

  test.each([
    "Calderfold has shown progress on most of the concerns that we raised.",
    "Calderfold has not made progress on all the concerns that we raised.",
    "The service hasn’t addressed all of our areas for improvement.",
    "The service should make sure that it has addressed all of our areas for improvement by the summer.",
    "The service told us that it has addressed all of our areas for improvement.",
    "Calderfold has shown progress on nearly all the concerns that we raised.",
    "Calderfold has made improvements in all areas of its work.",
    "We looked at all the concerns that we raised before.",
    "The service has met all the recommendations of the national inquiry.",
  ])("%s (silent)", (claim) => {
    expect(findings(sweepingClaim, report(claim))).toEqual([]);
  });

  test.each([ADDRESSED, PARTLY])("%s bears the claim out or nearly", (status) => {
    expect(findings(sweepingClaim, report("Calderfold has shown progress on all the concerns that we raised.", status))).toEqual([]);
  });

  test("a claim under another question speaks of that one", () => {
    const claim = "The service has addressed all of the areas for improvement from our last inspection.";
    const under = ["Responding to fires and other emergencies", "", "Good"];
    expect(findings(sweepingClaim, report(claim, NOT_ADDRESSED, under))).toEqual([]);
  });
});
