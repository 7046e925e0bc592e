import { describe, expect, test } from "vitest";
import { parseReport } from "../../server/src/parse.ts";
import { improvementsIn } from "../support/findings.ts";

const AFI = "area-for-improvement of affordability";

describe("improvements are", () => {
  test("the bullets below their heading, without the glyph", () => {
    expect(improvementsIn("Areas for improvement\n\n- The service should train.\n• It should meet.\n\nAll is explained below.")).toEqual([
      `${AFI}: The service should train.`,
      `${AFI}: It should meet.`,
    ]);
  });

  test("the paragraph below a heading without bullets", () => {
    expect(improvementsIn("Area for improvement\n\nThe service should train its people.\n\nThe service has two engines.")).toEqual([
      `${AFI}: The service should train its people.`,
    ]);
  });

  test("each paragraph that demands something below a plural heading", () => {
    const text =
      "Areas for improvement\n\nThe service should train.\n\nThe service needs to meet its partners.\n\nThe service has two engines.";
    expect(improvementsIn(text)).toEqual([`${AFI}: The service should train.`, `${AFI}: The service needs to meet its partners.`]);
  });

  test("not a second paragraph below a singular heading", () => {
    expect(improvementsIn("Area for improvement\n\nThe service should train.\n\nThe service should be glad of its engines.")).toEqual([
      `${AFI}: The service should train.`,
    ]);
  });

  test("one, where furniture cuts it, and go on after furniture", () => {
    const text =
      "Areas for improvement\n\n- The service should know\n\nUNDER EMBARGO\n\nwhat helps.\n\nUNDER EMBARGO\n\n- It should train.\n";
    expect(improvementsIn(text)).toEqual([`${AFI}: The service should know UNDER EMBARGO what helps.`, `${AFI}: It should train.`]);
  });

  test("below numbered headings", () => {
    expect(improvementsIn("Area for improvement 1\n\nThe service should train.\n\nArea for improvement (2):\n\nIt should meet.")).toEqual([
      `${AFI}: The service should train.`,
      `${AFI}: It should meet.`,
    ]);
  });

  test("below a heading glued between bold marks", () => {
    expect(improvementsIn("UNDER EMBARGO**Areas for improvement**\n\n- The service should train.")).toEqual([
      `${AFI}: The service should train.`,
    ]);
  });

  test("causes of concern, and what is recommended with its due date", () => {
    const text =
      "Cause of concern\n\nStaff do not report what they see.\n\nRecommendations\n\nBy 31 August 2031, the service should:\n\n- give staff a way to report; and\n- say what happened.\n\nBy 1 May 2032, the service should:\n\n1. ask its staff.\n";
    expect(improvementsIn(text)).toEqual([
      "cause-of-concern of affordability: Staff do not report what they see.",
      "recommendation of affordability by 2031-08-31: give staff a way to report; and",
      "recommendation of affordability by 2031-08-31: say what happened.",
      "recommendation of affordability by 2032-05-01: ask its staff.",
    ]);
  });

  test("recommended with a lead-in that is broken over lines and furniture", () => {
    const text =
      "Recommendations\n\nBy 31 August 2031, everybody who leads a team or a station in the service\nshould:\n\nUNDER EMBARGO\n\n- listen.\n";
    expect(improvementsIn(text)).toEqual(["recommendation of affordability by 2031-08-31: listen."]);
  });

  test("recommended in a paragraph with its date", () => {
    expect(improvementsIn("Recommendation\n\nBy 31 August 2031, the service should listen.")).toEqual([
      "recommendation of affordability by 2031-08-31: By 31 August 2031, the service should listen.",
    ]);
  });

  test("accelerated causes of concern", () => {
    expect(improvementsIn("Accelerated cause of concern\n\nDoors are locked.")).toEqual([
      "cause-of-concern of affordability, accelerated: Doors are locked.",
    ]);
  });

  test("areas for priority action", () => {
    expect(improvementsIn("Areas for priority action\n\nThe service needs to answer calls at once.\n\nAll is told below.")).toEqual([
      "priority-action of affordability: The service needs to answer calls at once.",
    ]);
  });

  test.each(["What needs to improve", "What needs to improve?", "What needs to improve?1", "What does the school need to do to improve?"])(
    "what stands under %j, of the whole body",
    (heading) => {
      expect(improvementsIn(`${heading}\n\n◼ The speed of repairs.\n◼ The care for boots.\n\nAll is told below.`)).toEqual([
        `area-for-improvement of no subject: The speed of repairs.`,
        `area-for-improvement of no subject: The care for boots.`,
      ]);
    },
  );

  test("below their number, where it stands alone", () => {
    expect(improvementsIn("Recommendations\n\n1.\n\nMake sure that all crews train.\n\n")).toEqual([
      "recommendation of affordability: Make sure that all crews train.",
    ]);
  });

  test("below a heading of their own", () => {
    expect(improvementsIn("Areas for improvement\n\nQuality of practice\n\n- Train the crews.\n- Mend the boots.\n\n")).toEqual([
      `${AFI}: Train the crews.`,
      `${AFI}: Mend the boots.`,
    ]);
  });

  test("innovative and promising practice, one each", () => {
    const text = "Innovative practice\n\nGauges speak.\n\nThe service must be proud.\n\nPromising practice\n\nCrews book online.\n";
    expect(improvementsIn(text)).toEqual([
      "innovative-practice of affordability: Gauges speak.",
      "promising-practice of affordability: Crews book online.",
    ]);
  });
});

test("a council's recommendations, listed once, are of no question of the contents before them", () => {
  const text =
    "Marlbeck County Council\n\nInspection of services for children in need of help and protection, children looked after and care leavers\n\nOfsted inspectors visited in spring.\n\nAdoption performance: good\n\nLeadership, management and governance: good\n\nRecommendations\n\n1. Make sure that all plans are kept.\n";
  expect(parseReport(text).improvements).toMatchObject([{ kind: "recommendation", subject: null }]);
});

describe("no improvement is", () => {
  test.each([
    ["a sentence that speaks of them", "We found two areas for improvement. The service should train.\n\n- It should meet."],
    ["a heading that goes on", "Areas for improvement at other services\n\nThey should train."],
    ["an entry of a contents page", "Overview\t3\nAreas for improvement\t4\nPeople and culture\t5\n\nThe service has two engines."],
    ["a row of a table", "Areas for improvement\t4\t2\n\nThe service has two engines."],
    ["the next heading's grade", "Areas for improvement\n\nFuture affordability\n\nGood"],
    ["the next title of a list of contents", "Recommendations\n\n8\n\nSummary for crews and their families\n\n9\n\n"],
    ["the heading of the next part", "Areas for improvement\n\nUnderstanding the quality of boots\n\nBoots are inspected weekly.\n\n"],
    ["what follows an empty box", "Areas for improvement\n\nCause of concern\n\n"],
    ["a list far from any heading", "- The service should train.\n- It should meet."],
  ])("%s", (_, text) => {
    expect(improvementsIn(text)).toEqual([]);
  });
});
