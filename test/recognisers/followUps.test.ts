import { describe, expect, test } from "vitest";
import { followUpsIn } from "../support/findings.ts";

const RECALL = "In our last inspection, we identified an area for improvement that the service should train its crews.";
const of = (status: string, sentence: string, recall = RECALL): string => `${status} of affordability | ${recall} | ${sentence}`;

describe("an earlier area for improvement is", () => {
  test.each([
    ["addressed", "The service has addressed this area for improvement."],
    ["addressed", "We are pleased that this area for improvement has been met."],
    ["addressed", "We have closed this area for improvement."],
    ["not addressed", "The service has not addressed this area for improvement."],
    ["not addressed", "The service hasn't yet addressed this area for improvement."],
    ["not addressed", "This area for improvement has not been resolved."],
    ["partly addressed", "The service has partly addressed this area for improvement."],
    ["partly addressed", "This area for improvement has been partially met."],
    ["addressed in other words", "We were pleased to see that crews train every week."],
    ["addressed in other words", "It has since built a school for them."],
    ["not addressed in other words", "We found no such training."],
    ["not addressed in other words", "We were disappointed with what we saw."],
    ["not addressed in other words", "This remains a weakness."],
    ["partly addressed in other words", "There has been some progress."],
  ])("%s: %s", (status, sentence) => {
    expect(followUpsIn(`${RECALL} ${sentence}`)).toEqual([of(status, sentence)]);
  });

  test.each([
    "In 2019, we identified an area for improvement that crews should train.",
    "At our previous inspection we issued the service with an area for improvement on training.",
    "In our 2018 inspection, we found an area for improvement.",
  ])("recalled by: %s", (recall) => {
    expect(followUpsIn(`${recall} It has addressed this area for improvement.`)).toEqual([
      of("addressed", "It has addressed this area for improvement.", recall),
    ]);
  });

  test("told of across furniture, even inside the words that tell it", () => {
    expect(
      followUpsIn(`${RECALL}\n\nUNDER EMBARGO\n\nSince then, the service has\n\nUNDER EMBARGO\n\naddressed this area for improvement.`),
    ).toEqual([of("addressed", "Since then, the service has UNDER EMBARGO addressed this area for improvement.")]);
    expect(followUpsIn(`${RECALL} It has\n\nUNDER EMBARGO\n\nsince built a school.`)).toEqual([
      of("addressed in other words", "It has UNDER EMBARGO since built a school."),
    ]);
  });

  test("told of without a recall", () => {
    const status = "The service has not addressed this area for improvement.";
    expect(followUpsIn(status)).toEqual([of("not addressed", status, status)]);
  });

  test("told of by the outright sentence where other words come first", () => {
    expect(followUpsIn(`${RECALL} We were pleased to see a plan. But the service has not addressed this area for improvement.`)).toEqual([
      of("not addressed", "But the service has not addressed this area for improvement."),
    ]);
  });

  test("one of two, each with its own status", () => {
    const second = "In our last inspection, we identified an area for improvement that it should meet.";
    expect(
      followUpsIn(`${RECALL} It has addressed this area for improvement.\n\n${second} It has not addressed this area for improvement.`),
    ).toEqual([
      of("addressed", "It has addressed this area for improvement."),
      of("not addressed", "It has not addressed this area for improvement.", second),
    ]);
  });

  test("not told of under the next heading", () => {
    expect(followUpsIn(`${RECALL}\n\nMoney\n\nWe were pleased to see new boots.`)).toEqual([]);
  });

  test("not told of in the next numbered paragraph", () => {
    expect(followUpsIn(`46. ${RECALL}\n\n47. We were pleased to see that leaders listen.`)).toEqual([]);
  });

  test("told of by its own recall", () => {
    const recall = "At the last inspection, delay was identified as an area for improvement; this remains an issue.";
    expect(followUpsIn(`${recall} We were pleased to see that leaders listen.`)).toEqual([
      of("not addressed in other words", recall, recall),
    ]);
  });

  test("not told of where nothing is said", () => {
    expect(followUpsIn(`${RECALL} Crews have two engines.`)).toEqual([]);
  });
});

describe("no earlier area for improvement is", () => {
  test.each([
    ["a count of several", "I am glad that 8 out of 9 areas for improvement from 2018/19 have been resolved."],
    ["a summary of several", "The service has addressed the areas for improvement of our last inspection."],
    ["a recall of several", "In our last inspection, we identified two areas for improvement. We are pleased with both."],
    ["a look back at several", "These were areas for improvement in our last inspection. We were disappointed."],
    ["a new one", "We identified an area for improvement. We were disappointed by it."],
    ["another address", "The chief has addressed this matter. The letter was addressed to the area manager."],
    ["a demand", "The service should address this area for improvement."],
  ])("%s", (_, text) => {
    expect(followUpsIn(text)).toEqual([]);
  });
});
