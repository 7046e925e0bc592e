import { describe, expect, test } from "vitest";
import { check } from "../../server/src/rules/check.ts";
import { namesFewer } from "../../server/src/rules/namesFewer.ts";
import { article } from "../support/articles.ts";
import { document, sample, sampleNames } from "../support/samples.ts";

const messages = (sentence: string) =>
  check(
    document(
      article("Calderfold fire crews told to do better", sentence, "The service requires improvement at preventing fires and other risks."),
    ),
    [],
    {
      rules: [namesFewer],
    },
  ).map(({ message }) => message);

describe("names-fewer", () => {
  test.each([
    [
      "It needed improvement in three key areas – f , efficiency and people.",
      "Three areas are announced (line 7), two are named; “f” is no name.",
    ],
    ["It requires improvement in three areas: effectiveness and people.", "Three areas are announced (line 7), two are named."],
    ["It is good in two areas - ef and its people.", "Two areas are announced (line 7), one is named; “ef” is no name."],
    [
      "It requires improvement in four areas – promoting the right values and culture, ensuring fairness and promoting diversity, and prevention.",
      "Four areas are announced (line 7), three are named.",
    ],
    ["It is good in three categories: prevention, protection.", "Three areas are announced (line 7), two are named."],
  ])("%s", (sentence, message) => {
    expect(messages(sentence)).toEqual([message]);
  });

  test.each([
    "It requires improvement in three areas – effectiveness, efficiency and people.",
    "It is good in two areas: promoting the right values and culture and ensuring fairness and promoting diversity.",
    "It requires improvement in three areas – leadership, efficiency and people.",
    "It requires improvement in three areas, including efficiency and people.",
    "It requires improvement in three areas – a result that disappointed the chief.",
    "It requires improvement in three areas: HR, efficiency and people.",
    "It requires improvement in three areas – efficiency.",
    "Officers met in three areas: f, g and people.",
  ])("%s is silent", (sentence) => {
    expect(messages(sentence)).toEqual([]);
  });

  test.each(sampleNames)("%s names as many as it announces", (name) => {
    expect(check(sample(name), [], { rules: [namesFewer] })).toEqual([]);
  });
});
