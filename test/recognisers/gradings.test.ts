import { describe, test } from "vitest";
import { checkFindings } from "../support/fixture.ts";

describe("tables", () => {
  test("give this grade and the earlier one under a head that names the columns", () => {
    checkFindings(
      "fire2021",
      "Question\tThis inspection\t2018/19\n Efficiency\t [[Good]]\t[[Requires improvement]]\nFuture affordability\t [[Requires improvement]]\t[[Good]]",
      "table good of efficiency",
      "table requires improvement of efficiency, earlier 2018/19",
      "table requires improvement of affordability",
      "table good of affordability, earlier 2018/19",
    );
  });

  test("may have their columns set off by spaces", () => {
    checkFindings(
      "fire2018",
      "Preventing fires and other risks        [[Good]]\nResponding to national risks            [[Inadequate]]",
      "table good of prevention",
      "table inadequate of major-incidents",
    );
  });

  test("leave a second grade out where no head says whose it is", () => {
    checkFindings("fire2018", "Preventing fires and other risks\t[[Good]]\tInadequate", "table good of prevention");
  });

  test("may have grades as column heads and the subjects below", () => {
    checkFindings(
      "fire2023",
      "Outstanding\tGood\tAdequate\n[[Promoting values and culture]]\t\t[[Future affordability]]",
      "table outstanding of values-and-culture",
      "table adequate of affordability",
    );
  });

  test("say nothing where the first cell is no graded question", () => {
    checkFindings("fire2018", "Quality of station buildings\tGood\nPreventing fires and other risks\t[[Good]]", "table good of prevention");
  });
});

describe("headings", () => {
  test("carry the grade and the earlier one behind bold marks, an embargo line glued before them", () => {
    checkFindings(
      "fire2021",
      "UNDER EMBARGO**Preventing fires and other risks****[[Requires improvement]] (2019: [[Good]])**",
      "heading requires improvement of prevention",
      "heading good of prevention, earlier 2019",
    );
  });

  test("may stand lines above their grade, an embargo line between", () => {
    checkFindings(
      "fire2021",
      "Responding to fires and other emergencies\n\nUNDER EMBARGO\n\n[[Good]] (2019: [[Requires improvement]])",
      "heading good of response",
      "heading requires improvement of response, earlier 2019",
    );
  });

  test("may be broken over lines", () => {
    checkFindings(
      "fire2021",
      "Preventing fires and other risks – [[Requires\nimprovement]] (2019:\n[[Good]])",
      "heading requires improvement of prevention",
      "heading good of prevention, earlier 2019",
    );
  });

  test("may be followed by a colon or dash and the grade", () => {
    checkFindings(
      "fire2018",
      "Promoting the right values and culture: [[good]]\n\nMaking best use of resources – [[Inadequate]]",
      "heading good of values-and-culture",
      "heading inadequate of best-use-of-resources",
    );
  });

  test("with the grade alone below them give it to their question or pillar", () => {
    checkFindings(
      "fire2018",
      "How efficient is the service at keeping people safe and secure?\n\n[[Requires improvement]]\n\nSummary\n\nFuture affordability\n\n[[Good]]\n\nThe service plans its money well.",
      "standalone requires improvement of efficiency",
      "standalone good of affordability",
    );
  });

  test("give no grade to a pillar in a round that grades none", () => {
    checkFindings("fire2023", "Effectiveness\n\nGood\n\nPreventing fire and risk\n\n[[Adequate]]", "standalone adequate of prevention");
  });
});

describe("sentences", () => {
  test.each([
    ["fire2021", "Calderfold Fire and Rescue Service is [[good]] at preventing fires and other risks.", "sentence good of prevention"],
    [
      "fire2021",
      "The service [[requires improvement]] at making the best use of its resources.",
      "sentence requires improvement of best-use-of-resources",
    ],
    ["fire2021", "Calderfold's overall efficiency [[requires improvement]].", "sentence requires improvement of efficiency"],
    ["fire2021", "Overall, the service is [[outstanding]] at looking after its people.", "sentence outstanding of people"],
    [
      "fire2018",
      "The extent to which the service is effective at responding to national risks is [[inadequate]].",
      "sentence inadequate of major-incidents",
    ],
    ["fire2018", "It [[requires improvement]] to the way it looks after its people.", "sentence requires improvement of people"],
    ["fire2021", "The service is [[good]] at understanding risk.", "sentence good of understanding-risk"],
    ["peel2016", "The force is [[good]] at tackling serious and organised crime.", "sentence good of organised-crime"],
    [
      "peel2016",
      "  • Is [[good]] at preventing crime, tackling anti-social behaviour and keeping people safe",
      "sentence good of preventing-crime",
    ],
    ["peel2021", "The force is [[adequate]] at making good use of resources.", "sentence adequate of resources"],
  ] as const)("%s: %s", (opening, sentence, label) => {
    checkFindings(opening, sentence, label);
  });

  test("may govern a list of subjects whose names hold commas and 'and'", () => {
    checkFindings(
      "fire2023",
      "The service was judged as [[good]] in right people, right skills and future affordability; [[adequate]] in preventing fire and risk.",
      ["sentence good of right-people-right-skills", "sentence good of affordability"],
      "sentence adequate of prevention",
    );
  });

  test("may end in a colon and have their subjects in the list below", () => {
    checkFindings(
      "fire2018",
      "We judge the service to be [[good]] at:\n\n- preventing fires and other risks; and\n- promoting the right values and culture.\n\nUnderstanding the risk of fire and other emergencies\n\nThe work goes on.",
      ["list good of prevention", "list good of values-and-culture"],
    );
  });
});

describe("earlier grades in prose", () => {
  test("are told by a year before 'was told'; 'both' takes their subjects up again", () => {
    checkFindings(
      "fireArticle",
      "In 2018, the service was told it [[required improvement]] in its effectiveness and people management, but it is now rated [[good]] in both.",
      ["news requires improvement of effectiveness, earlier 2018", "news requires improvement of people, earlier 2018"],
      ["news good of effectiveness", "news good of people"],
    );
  });

  test("are the first of 'from … to …'", () => {
    checkFindings(
      "fireArticle",
      "Its rating for protecting the public through fire regulation has gone from ‘[[requires improvement]]’ to ‘[[good]]’.",
      "transition requires improvement of protection, earlier",
      "transition good of protection",
    );
  });

  test("are told of in the sentence after the one that says when", () => {
    checkFindings(
      "fire2021",
      "The last inspection of the service was in June 2019.\nIt was judged to be [[inadequate]] at preventing fires and other risks.",
      "sentence inadequate of prevention, earlier 2019",
    );
    checkFindings(
      "fire2021",
      "The last inspection of the service was in June 2019.\n\nIt was judged to be [[inadequate]] at preventing fires and other risks.",
      "sentence inadequate of prevention",
    );
  });

  test("are not made earlier by 'since our last inspection'", () => {
    checkFindings(
      "fire2021",
      "Since our last inspection in 2018, the service has become [[good]] at preventing fires and other risks.",
      "sentence good of prevention",
    );
  });

  test("of a key question are read off the section", () => {
    checkFindings(
      "cqc",
      "Is the service caring?\n\nAt our last inspection we rated this key question [[good]]. At this inspection the rating has changed to [[inadequate]].",
      "sentence good of caring, earlier",
      "transition inadequate of caring",
    );
  });

  test("of the whole service are read off 'the last rating'", () => {
    checkFindings(
      "cqc",
      "Is the service caring?\n\nThe last rating for this service was [[good]] (published 12 May 2019).",
      "sentence good of overall, earlier",
    );
  });
});

describe("news", () => {
  test("lists the subjects before the grade", () => {
    checkFindings(
      "fireArticle",
      "Three parts of the service – best use of resources; future affordability; and fairness and diversity – were ranked as “[[requires improvement]]”.",
      [
        "news requires improvement of best-use-of-resources",
        "news requires improvement of affordability",
        "news requires improvement of fairness-and-diversity",
      ],
    );
  });

  test("lists short names before 'as' and a grade in quotation marks", () => {
    checkFindings(
      "fireArticle",
      "“They have seen how we work in prevention, protection and response for our towns as ‘[[good]]’,” she said.",
      ["news good of prevention", "news good of protection", "news good of response"],
    );
  });

  test("counts what it cannot name", () => {
    checkFindings("fireArticle", "They say that it [[needed improvement]] in three main areas – xq, efficiency and people.", [
      "count requires improvement 3 times of no subject",
      "news requires improvement of efficiency",
      "news requires improvement of people",
    ]);
  });

  test("counts areas, grades and bodies", () => {
    checkFindings(
      "fireArticle",
      "Inspectors called it “[[good]]” in six areas and [[inadequate]] in one area.\n\n\"We were given two '[[goods]]' and we are proud,\" said the chief.",
      "count good 6 times of no subject",
      "count inadequate 1 times of no subject",
      "count good 2 times of no subject",
    );
  });

  test("counts forces by their grade for the pillar that it speaks of", () => {
    checkFindings(
      "peel2016",
      "HMIC looked at effectiveness.\n\nOf the other forces, one is [[inadequate]], 28 are [[good]] and just one is [[outstanding]].",
      "count inadequate 1 times of effectiveness",
      "count good 28 times of effectiveness",
      "count outstanding 1 times of effectiveness",
    );
  });

  test("makes scores of grades", () => {
    checkFindings("fireArticle", "Inspectors gave it a score of [[three out of four]].", "score good 3/4 of no subject");
  });

  test("gives a force its overall rating for the pillar that it speaks of", () => {
    checkFindings(
      "peel2016",
      "HMIC looked at effectiveness.\n\nIt gave the force an overall rating of '[[requires improvement]]'.",
      "sentence requires improvement of effectiveness",
    );
  });

  test("has headlines that grade the whole service", () => {
    checkFindings(
      "none",
      "Calderfold fire service judged [[inadequate]] by inspectors\n\nThe county's fire and rescue service was inspected by HMICFRS in spring. The inspection report came out today.",
      "headline inadequate of no subject",
    );
  });

  test("implies a grade by listing what goes well", () => {
    checkFindings(
      "fireArticle",
      "In which fields is the service doing well?\n\n[[Fire prevention and other risks]]\n\n[[Responding to national risks]].\n\nThe rest is quiet.",
      "implied good of prevention",
      "implied good of major-incidents",
    );
  });
});

describe("no grading is", () => {
  test.each([
    "The service is good at tackling antisocial behaviour near its stations.",
    "The service is good at understanding risk data from its neighbours.",
    "Testing of generators requires improvement.",
    "The prevention plan is good and well known.",
    "We found good examples of work with schools and an adequate store of foam.",
    "Good is what we expect of every service.",
    "If we find serious failings, we will judge it as inadequate.",
    "Improvements in how it plans are required, and it requires improvements to its stores.",
    "The service isn't yet good at preventing fires and other risks.",
    "The service wants to be outstanding at preventing fires and other risks.",
    "Its aim is to become good at preventing fires and other risks; it hopes to be good at understanding risk.",
    "Is the service good at preventing fires and other risks?",
    "The service would be good at preventing fires and other risks if it had the staff.",
    "Its people are good at talking with families.",
    "Our grades are:\n\n- outstanding;\n- good;\n- requires improvement; and\n- inadequate.",
    "Contents\n\nPreventing fires and other risks\t12\nMaking best use of resources\t28\nPromoting the right values and culture\t36",
    "There are four out of four engines at the station.",
  ])("%j", (text) => {
    // one real finding, so that the text is a report
    checkFindings(
      "fire2021",
      `${text}\n\nArea for improvement\n\n[[The service should check its stores.]]\n`,
      "area-for-improvement of no subject",
    );
  });
});
