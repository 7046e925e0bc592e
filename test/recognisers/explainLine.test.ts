import { describe, expect, test } from "vitest";
import { type LeftReason, leftReasons, type NoFigure } from "../../server/src/model/explanation.ts";
import { FIRE, PEEL_2016, saidOfLine } from "../support/explained.ts";

/** For each reason why a grade word is no grading a text, and what is said of the line in which `$0` stands. */
const leftExamples: Readonly<Record<LeftReason, readonly (readonly [text: string, said: string])[]>> = {
  "not on the scale": [[`${FIRE}$0It has adequate plans for its stations.`, "“adequate”: not on this framework’s scale"]],
  "contents line": [[`Contents\n\nFuture affordability\t3\n$0Good practice\t4\nAnnex\t5\n\n${FIRE}`, "“Good”: contents line"]],
  "list of the scale": [
    [`${FIRE}Preventing fires and other risks\n\nOutstanding\n\n$0Good\n\nInadequate\n`, "“Good”: a list of the scale"],
  ],
  "heading has its own": [
    [`${FIRE}Preventing fires and other risks: good\n\n$0Inadequate\n`, "“Inadequate”: the heading above carries its own grade"],
  ],
  "no heading above": [
    [
      `${FIRE}Preventing fires and other risks\n\nAnnex\n\n$0Inadequate\n`,
      "“Inadequate”: alone on its line, and no heading of a graded question stands above",
    ],
  ],
  "no second head": [
    [
      `${FIRE}$0Preventing fires and other risks\tGood\tInadequate\n`,
      "“Inadequate”: a second grade in its row, and no heading over the column says whose it is",
    ],
  ],
  "row without a subject": [
    [
      `${FIRE}$0Quality of station buildings\tInadequate\n`,
      "“Inadequate”: its row does not begin with a question that the framework grades",
    ],
  ],
  "table head": [
    [
      `${FIRE}$0Outstanding\tGood\nPreventing fires and other risks\t\n`,
      "“Outstanding”: the head of a table: its column says what has this grade",
    ],
  ],
  "table row": [
    [`${FIRE}$0Preventing fires and other risks\tGood value for the county\n`, "“Good”: in a table row that gives no question this grade"],
  ],
  "inside a name": [
    [
      "PEEL 2021/22\n\nAn inspection of Northholme Police\n\nInvestigating crime\n\nGood\n\n$0The force is good at investigating crime and good use of resources.",
      "“good”: part of a question’s name",
    ],
  ],
  denied: [
    [`${FIRE}$0The service is not good at preventing fires and other risks.`, "“good”: denied (“not”)"],
    [`${FIRE}$0Its prevention work is no longer inadequate.`, "“inadequate”: denied (“longer”)"],
  ],
  supposed: [[`${FIRE}$0If the service is good at preventing fires and other risks, we say so.`, "“good”: only supposed (“If”)"]],
  "only possible": [[`${FIRE}$0The service would be good at preventing fires and other risks.`, "“good”: only supposed (“would”)"]],
  intended: [[`${FIRE}$0The service wants to be good at preventing fires and other risks.`, "“good”: only intended (“wants”)"]],
  "name goes on": [
    [
      `${FIRE}$0The service is good at understanding the risk of fire and other emergencies data.`,
      "“good”: the name goes on: “emergencies data”",
    ],
  ],
  "not graded": [[`${PEEL_2016}Specialist capabilities\n\n$0Inadequate\n`, "“Inadequate”: its subject is looked at and not graded"]],
  "common word": [
    [
      `${FIRE}$0We found that people require improvement.`,
      "“require improvement”: its subject is too common a word to be a question (“people”)",
    ],
  ],
  "lone count": [
    [
      `${FIRE}We looked at its effectiveness.\n\n$0Just one is inadequate.`,
      "“inadequate”: a count of one, without another count beside it",
    ],
  ],
  plural: [
    [`${FIRE}$0The goods came in a new van.`, "“goods”: a plural"],
    [`${FIRE}$0It requires improvements to its estate.`, "“requires improvements”: a plural"],
  ],
  describes: [[`${FIRE}$0The service is a good employer.`, "“good”: it goes with “employer”: an ordinary adjective"]],
  untied: [[`${FIRE}$0It has good plans for its stations.`, "“good”: tied to nothing: an ordinary adjective"]],
  "nothing listed": [
    [
      `${FIRE}$0We judge the service to be good at:\n\n• running its open days\n`,
      "“good”: what is listed below is not one that the framework grades",
    ],
  ],
  "stands alone": [
    [
      `${FIRE}About grades\n\nWhat they mean\n\nHow to read them\n\nOutstanding\n\n$0Good\n`,
      "“Good”: no graded question is named with it, nor right above",
    ],
    [`${FIRE}$0Good is what we expect of a service.`, "“Good”: no graded question is named with it, nor right above"],
  ],
  "no subject": [[`${FIRE}$0The service is good at running its open days.`, "“good”: its subject is not one that the framework grades"]],
  "outside a sentence": [
    [`${FIRE}$0What the plan requires\n\nImprovement of the estate\n`, "“requires Improvement”: cut by the end of its sentence"],
  ],
};

describe("a grade word that is no grading says why", () => {
  const examples = Object.entries(leftExamples).flatMap(([reason, list]) => list.map(([text, said]) => [reason, text, said] as const));
  test.each(examples)("%s", (_, text, said) => {
    expect(saidOfLine(text)).toContain(`No grading: ${said}`);
  });

  test("and each reason has its example", () => {
    expect(Object.keys(leftExamples).toSorted()).toEqual(leftReasons.toSorted());
  });
});

const numberExamples: Readonly<Record<NoFigure, readonly [text: string, said: string]>> = {
  "part of a longer sign": [`${FIRE}$0It learned from COVID-19.`, "“19”: part of a longer sign"],
  age: [`${FIRE}$0It visits people aged 65 or over.`, "“65”: an age"],
  year: [`${FIRE}$0It moved in 2020.`, "“2020”: a year"],
  date: [`${FIRE}$0It moved on 12 May.`, "“12”: a date"],
  reference: [`${FIRE}$0It has duties under section 47.`, "“47”: a reference or a name"],
  "telephone number": [`${FIRE}$0In 2020, 999 calls rose.`, "“999”: a telephone number"],
  range: [`${FIRE}$0It takes 10 to 15 percent.`, "“10”: a range, and no single figure"],
  "base of a rate": [`${FIRE}$0All of it is counted per 1,000 homes.`, "“1,000”: what a rate is counted for"],
  "number of a list": [`${FIRE}$01. The service should plan ahead.`, "“1”: the number of a list’s item"],
  "contents line": [`Contents\n\nFuture affordability\t3\n$0Next steps\t4\nAnnex\t5\n\n${FIRE}`, "“4”: contents line"],
  "nothing counted": [`${FIRE}$0They came 5 and went.`, "“5”: nothing says what it counts"],
};

describe("a number that is no statistic says why", () => {
  test.each(Object.entries(numberExamples))("%s", (_, [text, said]) => {
    expect(saidOfLine(text)).toContain(`No statistic: ${said}`);
  });
});

describe("a line says", () => {
  const cases: readonly (readonly [what: string, text: string, said: readonly string[]])[] = [
    [
      "what was found on it, in which form and by which way",
      `${FIRE}$0The service is good at preventing fires and other risks.`,
      [
        "Read as: paragraph, under Responding to fires and other emergencies: “The service is good at preventing fires and other risks.”",
        "Grading: “good”: form sentence, found by prose · Preventing fires and other risks · inspection 2021/22",
      ],
    ],
    [
      "why a grade is an earlier one, by the word that says so",
      `${FIRE}$0In our previous inspection, we said it was inadequate at preventing fires and other risks.`,
      [
        "Read as: paragraph, under Responding to fires and other emergencies: “In our previous inspection, we said it was inadequate at preventing fires and o…”",
        "Grading: “inadequate”: form sentence, found by prose · Preventing fires and other risks · earlier (“previous”) · inspection not stated",
      ],
    ],
    [
      "why a grade is an earlier one, by the label in its brackets",
      `${FIRE}$0Preventing fires and other risks – inadequate (2019: Good)`,
      [
        "Read as: heading of Preventing fires and other risks: “Preventing fires and other risks – inadequate (2019: Good)”",
        "Section: “Preventing fires and other risks”: question · Preventing fires and other risks",
        "Grading: “inadequate”: form heading, found by lines · Preventing fires and other risks · inspection 2021/22",
        "Grading: “Good”: form heading, found by lines · Preventing fires and other risks · earlier (“2019”) · inspection 2019",
        "No statistic: “2019”: a year",
      ],
    ],
    [
      "why a grade is an earlier one, by the head of its column",
      `${FIRE}Question\tGrade\tLast inspection\n$0Preventing fires and other risks\tGood\tInadequate`,
      [
        "Read as: table row, under Responding to fires and other emergencies: “Preventing fires and other risks Good Inadequate”",
        "Grading: “Good”: form table, found by tables · Preventing fires and other risks · inspection 2021/22",
        "Grading: “Inadequate”: form table, found by tables · Preventing fires and other risks · earlier (“Last inspection”) · inspection not stated",
      ],
    ],
    [
      "what the grade is where its words are others",
      `${FIRE}$0The service needs improvement in preventing fires and other risks.`,
      [
        "Read as: paragraph, under Responding to fires and other emergencies: “The service needs improvement in preventing fires and other risks.”",
        "Grading: “needs improvement”: requires improvement · form sentence, found by prose · Preventing fires and other risks · inspection 2021/22",
      ],
    ],
    [
      "that it is a heading over findings, or one of them",
      `${FIRE}Areas for improvement\n\n$0• The service should plan ahead.`,
      [
        "Read as: list item, under Responding to fires and other emergencies: “The service should plan ahead.”",
        "Finding: “The service should plan ahead.”: area for improvement · Responding to fires and other emergencies",
      ],
    ],
    ["that it is page furniture", `${FIRE}$0UNDER EMBARGO\n`, ["Page furniture: “UNDER EMBARGO”: taken out before anything else is read"]],
    ["that it has no words", `${FIRE}Next steps\n$0\nThe service plans ahead.`, ["Read as: a line without words"]],
    [
      "that nothing was found on it",
      `${FIRE}$0The service plans ahead.`,
      [
        "Read as: paragraph, under Responding to fires and other emergencies: “The service plans ahead.”",
        "Found: nothing: no grade word, finding or figure stands here",
      ],
    ],
    [
      "only its own part of a sentence that is wrapped",
      `${FIRE}The service is good at preventing fires and other risks, and it has done a great\n$0deal since 2020 to make the homes of the county safer.`,
      [
        "Read as: paragraph, under Responding to fires and other emergencies: “deal since 2020 to make the homes of the county safer.”",
        "No statistic: “2020”: a year",
      ],
    ],
  ];
  test.each(cases)("%s", (_, text, said) => {
    expect(saidOfLine(text)).toEqual(said);
  });
});
