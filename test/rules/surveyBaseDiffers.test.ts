import { describe, expect, test } from "vitest";
import { surveyBaseDiffers } from "../../server/src/rules/surveyBaseDiffers.ts";
import { messagesIn } from "../support/ruleMessages.ts";

const answers = (...shares: readonly string[]) => messagesIn(surveyBaseDiffers, ...shares.flatMap((share) => [share, ""]));

const USUAL = [
  "In our staff survey, 95 percent (231 of 244) of respondents knew the values.",
  "In our staff survey, 71 percent (174 of 244) of respondents felt safe to speak up.",
  "In our staff survey, 80 percent (195 of 244) of respondents thought that promotion was fair.",
  "In our staff survey, 88 percent (214 of 244) of respondents had the right equipment.",
];

describe("survey-base-differs", () => {
  test.each([
    ["In our staff survey, 83 percent (199 of 240) of respondents trusted senior leaders.", 240],
    ["In our staff survey, 76 percent (193 of 254) of respondents trusted senior leaders.", 254],
    ["Of the survey's respondents, 54 percent (127 of 236) trusted senior leaders.", 236],
    ["Respondents to the questionnaire trusted senior leaders: 80 percent (197 of 246).", 246],
    ["Of those who answered our survey, 60 percent (143 of 238) trusted senior leaders.", 238],
  ])("%s", (sentence, base) => {
    expect(answers(...USUAL, sentence)).toEqual([`The base is ${base}; that of 4 other survey figures is 244 (first on line 9).`]);
  });

  test.each([
    ["all on one base", [...USUAL, "In our staff survey, 82 percent (199 of 244) of respondents trusted senior leaders."]],
    [
      "some who were asked more",
      [...USUAL, "Of these respondents, 25 percent (3 of 12) had reported it, and 40 percent (21 of 52) had not."],
    ],
    ["files, not answers", [...USUAL, "We read files of visits, and 83 percent (199 of 240) were complete."]],
    ["another survey", [...USUAL, "In the previous survey, 83 percent (199 of 240) of respondents trusted senior leaders."]],
    ["too few to tell", [...USUAL.slice(0, 2), "In our staff survey, 83 percent (199 of 240) of respondents trusted senior leaders."]],
    [
      "bases that vary throughout",
      [
        ...USUAL,
        "In our staff survey, 83 percent (199 of 240) of respondents trusted senior leaders.",
        "In our staff survey, 84 percent (195 of 232) of respondents trusted their manager.",
      ],
    ],
  ])("silent: %s", (_, sentences) => {
    expect(answers(...sentences)).toEqual([]);
  });
});
