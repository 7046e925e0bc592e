import { describe, expect, test } from "vitest";
import { identityOf } from "../support/identities.ts";

const FIRE = "The service is good at preventing fires and other risks.";
const COUNCIL =
  "The experiences and progress of children in care: good\n\nThe impact of leaders on social work practice with children and families: good";
const POLICE = "The force is good at tackling serious and organised crime.";

describe("the body is", () => {
  test.each([
    ["a known service", "An inspection of Derbyshire Fire and Rescue Service", FIRE, "Derbyshire Fire and Rescue Service"],
    ["an unknown service", "An inspection of Calderfold Fire and Rescue Service", FIRE, "Calderfold Fire and Rescue Service"],
    ["named with an ampersand", "An inspection of Calderfold Fire & Rescue Service", FIRE, "Calderfold Fire and Rescue Service"],
    ["named in lower case", "HMICFRS has looked at Calderfold fire and rescue service.", FIRE, "Calderfold Fire and Rescue Service"],
    ["shortened to fire service", "HMICFRS has looked at Calderfold fire service.", FIRE, "Calderfold Fire and Rescue Service"],
    ["a known service that is shortened", "HMICFRS inspected Tyne and Wear Fire Service.", FIRE, "Tyne and Wear Fire and Rescue Service"],
    ["a brigade", "HMICFRS inspected the London Fire Brigade.", FIRE, "London Fire Brigade"],
    ["an unknown brigade", "HMICFRS inspected the Ashby Fire Brigade.", FIRE, "Ashby Fire Brigade"],
    ["known as a brigade and called a service", "HMICFRS inspected Cleveland Fire Service.", FIRE, "Cleveland Fire Brigade"],
    [
      "a name with 'and'",
      "An inspection of Devon and Somerset Fire and Rescue Service",
      FIRE,
      "Devon and Somerset Fire and Rescue Service",
    ],
    [
      "an unknown name with 'and'",
      "An inspection of Ashby and Calder Fire and Rescue Service",
      FIRE,
      "Ashby and Calder Fire and Rescue Service",
    ],
    [
      "a name with 'of'",
      "An inspection of Hampshire and Isle of Wight Fire and Rescue Service",
      FIRE,
      "Hampshire and Isle of Wight Fire and Rescue Service",
    ],
    [
      "a name broken over lines",
      "This report sets out what we found when we inspected Calderfold\nFire and Rescue Ser-\nvice in spring.",
      FIRE,
      "Calderfold Fire and Rescue Service",
    ],
    ["a force", "An inspection of Northholme Police", POLICE, "Northholme Police"],
    ["a constabulary", "An inspection of Northholme Constabulary", POLICE, "Northholme Constabulary"],
    ["a known force called police", "HMIC inspected Derbyshire Police.", POLICE, "Derbyshire Constabulary"],
    ["a force with a hyphen", "An inspection of Dyfed-Powys Police", POLICE, "Dyfed-Powys Police"],
    ["a force with 'of'", "An inspection of City of London Police", POLICE, "City of London Police"],
    ["a force with a possessive", "HMICFRS judged Northholme Police’s work.", POLICE, "Northholme Police"],
    [
      "the one that is named most",
      `Ashby Police was once better than Northholme Police.\n\nNorthholme Police waits. ${POLICE}`,
      POLICE,
      "Northholme Police",
    ],
  ])("%s", (_, opening, sentence, body) => {
    expect(identityOf(`${opening}\n\n${sentence}\n`).body).toBe(body);
  });

  test.each([
    ["from a title in lower case", "Inspection of Marlbeck city council local authority children’s services", "Marlbeck Council"],
    ["with a known short name", "Inspection of Newcastle local authority children’s services", "Newcastle upon Tyne Council"],
    ["with another of its names", "Southend City Council\n\nInspection of children’s services", "Southend-on-Sea Council"],
    ["named in full", "Southend-on-Sea Borough Council\n\nInspection of children’s services", "Southend-on-Sea Council"],
    ["of several places", "Bournemouth, Christchurch and Poole Council", "Bournemouth, Christchurch and Poole Council"],
    ["with an ampersand", "Telford & Wrekin Council", "Telford and Wrekin Council"],
    ["with 'with'", "Blackburn with Darwen Borough Council", "Blackburn with Darwen Council"],
    ["behind a small word", "Inspectors visited children’s services in Marlbeck County Council.", "Marlbeck Council"],
    ["a place of nearly that name", "Newcastle-under-Lyme Borough Council", "Newcastle-under-Lyme Council"],
  ])("a council %s", (_, opening, body) => {
    expect(identityOf(`${opening}\n\nOfsted inspectors visited in spring.\n\n${COUNCIL}\n`).body).toBe(body);
  });

  test.each([
    ["a federation", "HMICFRS came. The Ashby Police Federation is cross. The Ashby Police Federation will meet."],
    ["a commissioner", "HMICFRS came. Ashby Police and Crime Commissioner Ann Lee is glad. Ashby Police and Crime Panel met."],
    ["an authority", "HMICFRS came. Ashby Fire and Rescue Authority met. Ashby Fire Authority will meet."],
    ["several services", "HMICFRS came. Derbyshire and Nottinghamshire Fire and Rescue Services share a control room."],
    ["officers", "HMICFRS came. Ashby Police officers are glad."],
  ])("not %s that shares its name", (_, text) => {
    expect(identityOf(`${text}\n\nNorthholme Police meets. ${POLICE} ${FIRE}`).body).toBe("Northholme Police");
  });

  test.each([
    ["a heading on the service", "Making the Fire and Rescue Service affordable now and in the future"],
    ["a council of chiefs", "HMICFRS asked the National Fire Chiefs Council. The National Fire Chiefs Council agreed."],
  ])("not %s", (_, text) => {
    expect(identityOf(`HMICFRS came.\n\n${text}\n\n${FIRE} It is good at responding to national risks.\n`).body).toBeNull();
  });

  test("unknown where none is named", () => {
    expect(identityOf(`HMICFRS has been round.\n\n${FIRE}\n\nIt is good at responding to national risks.`).body).toBeNull();
  });

  test("the first line of a care report", () => {
    const text = "Millbank House\nInspection report\n\nOverall rating for this service\tGood\n\nThe Care Quality Commission regulates it.";
    expect(identityOf(text)).toMatchObject({ body: "Millbank House", frameworkId: "cqc-2014", kind: "report" });
  });
});

test("another inspectorate that a report mentions changes nothing", () => {
  const text = `An inspection of Calderfold Fire and Rescue Service\n\nHMICFRS came, as Ofsted did to the schools. ${FIRE}`;
  expect(identityOf(text).frameworkId).toMatch(/^hmicfrs-fire/);
});

test("a paper that mentions another inspectorate and several of the questions is still about these", () => {
  const text = `Agenda item 7\n\nThe Chief Fire Officer reported. ${FIRE} It is good at responding to fires and emergencies.\n\nAgenda item 8\n\nOfsted was discussed.`;
  expect(identityOf(text)).toMatchObject({ kind: "minutes", frameworkId: "hmicfrs-fire-2018" });
});

describe("the date of publication is", () => {
  test.each([
    ["in a line of its own", "20 June 2031", "2031-06-20"],
    ["after a weekday", "Thursday 15 May 2031", "2031-05-15"],
    ["after 'published on'", "Published on 1 March 2031", "2031-03-01"],
    ["after 'published'", "Report published: 1st March 2031", "2031-03-01"],
    ["in figures", "Date: 2031-03-01", "2031-03-01"],
    ["the end of the embargo", "UNDER EMBARGO UNTIL 00.01 ON 20 JANUARY 2031", "2031-01-20"],
    ["no day that there is not", "Published on 31 June 2031", null],
    ["not the day of the inspection", "Date of inspection: 3 May 2031 to 9 May 2031", null],
    ["not the last report's day", "Date of last report: 3 May 2031", null],
    ["not a day in a sentence", "On 3 May 2031 the crews were out all night.", null],
    ["not the day of the next meeting", "The next meeting is on 3 May 2031", null],
    ["not a month alone", "May 2031", null],
  ])("%s", (_, line, published) => {
    expect(identityOf(`${line}\n\nAn inspection of Calderfold Fire and Rescue Service\n\n${FIRE}`).published).toBe(published);
  });

  test("not one far down in the text", () => {
    expect(
      identityOf(`An inspection of Calderfold Fire and Rescue Service\n\n${FIRE}\n${"\nCrews train.\n".repeat(30)}\n1 March 2031\n`)
        .published,
    ).toBeNull();
  });
});

describe("the framework is read off", () => {
  test.each([
    ["the label of round 1", "Fire & Rescue Service 2018/19", FIRE, "hmicfrs-fire-2018"],
    ["the label of round 2", "Fire & Rescue Service 2021/22", FIRE, "hmicfrs-fire-2021"],
    ["the label of round 3", "Fire & Rescue Service 2023–2025", FIRE, "hmicfrs-fire-2023"],
    ["the label of round 4", "Published on 3 June 2026\n\nFire & Rescue Service 2025–27", FIRE, "hmicfrs-fire-2025"],
    ["no label of round 4", "Published on 3 June 2026", `At our 2024 inspection, we found less. ${FIRE}`, "hmicfrs-fire-2023"],
    ["a label before its round", "Published on 3 May 2024\n\nThe service and its plan for 2025–27", FIRE, "hmicfrs-fire-2023"],
    ["the day of publication", "Published on 20 June 2019", FIRE, "hmicfrs-fire-2018"],
    ["a later day of publication", "Published on 20 January 2023", FIRE, "hmicfrs-fire-2021"],
    ["the fifth grade", "Report", `${FIRE} The service is adequate at responding to fires and other emergencies.`, "hmicfrs-fire-2023"],
    ["a name of round 1", "Report", `${FIRE} It is good at responding to national risks.`, "hmicfrs-fire-2018"],
    ["the inspection it looks back on", "Report", `At our 2018 inspection, we found less. ${FIRE}`, "hmicfrs-fire-2021"],
    [
      "'adequate' as an ordinary word, which is no grade",
      "Fire & Rescue Service 2021/22",
      `${FIRE} It has an adequate store.`,
      "hmicfrs-fire-2021",
    ],
  ])("%s", (_, title, sentence, frameworkId) => {
    expect(identityOf(`${title}\n\nAn inspection of Calderfold Fire and Rescue Service\n\n${sentence}`).frameworkId).toBe(frameworkId);
  });

  test.each([
    ["the label of 2016", "PEEL: Police effectiveness 2016", POLICE, "peel-2016"],
    ["the label of 2021/22", "PEEL 2021/22", POLICE, "peel-2021"],
    ["the label of 2025–27", "PEEL 2025–27", POLICE, "peel-2025"],
    ["the fifth grade", "PEEL", "The force is adequate at investigating crime.", "peel-2021"],
    ["the day of publication", "Published on 2 March 2017", POLICE, "peel-2016"],
    ["the name of a question", "PEEL", "The force is good at recording data about crime.", "peel-2021"],
  ])("%s, for a force", (_, title, sentence, frameworkId) => {
    expect(identityOf(`${title}\n\nAn inspection of Northholme Police\n\n${sentence}`).frameworkId).toBe(frameworkId);
  });

  test("the key questions of a care report", () => {
    expect(identityOf("Is the service safe?    Good\nIs the service caring?    Inadequate\n\nThe CQC came in May.").frameworkId).toBe(
      "cqc-2014",
    );
  });

  test("the kind of body before anything else", () => {
    expect(identityOf(`An inspection of Northholme Police in 2018/19\n\n${POLICE}`).frameworkId).toMatch(/^peel/);
  });
});

describe("the kind is", () => {
  const body = `Calderfold Fire and Rescue Service was seen by HMICFRS. ${FIRE}`;
  test.each([
    ["report", "with a title that says so", `An inspection of Calderfold Fire and Rescue Service\n\n${body}`],
    ["report", "with a contents page", `Overview\t1\nCost\t4\nPeople\t9\n\n${body}`],
    ["report", "under embargo", `UNDER EMBARGO\n\n${body}`],
    ["report", "with a heading over findings", `${body}\n\nArea for improvement\n\nThe service should train.`],
    ["article", "with none of these", `By our reporter\n\n${body}`],
    ["letter", "with a letter's opening", `Dear Chief Fire Officer\n\n${body}`],
    ["minutes", "with a resolution", `${body}\n\nRESOLVED to note the report.`],
    ["minutes", "with an agenda item", `Agenda item 4\n\n${body}`],
  ])("%s, %s", (kind, _, text) => {
    expect(identityOf(text).kind).toBe(kind);
  });
});

describe("the inspection's label is", () => {
  const title = (line: string): string => `${line}\n\nAn inspection of Calderfold Fire and Rescue Service\n\n${FIRE}`;
  test.each([
    ["that of the title", title("Fire & Rescue Service 2021/22"), "2021/22"],
    ["with an en dash", title("Fire & Rescue Service 2023–25"), "2023-25"],
    ["none where the title has none", title("Effectiveness, efficiency and people"), null],
    ["none for an article", `By our reporter\n\nHMICFRS saw Calderfold Fire and Rescue Service in 2021/22. ${FIRE}`, null],
    ["not the day of publication", title("Published in 2022"), null],
  ])("%s", (_, text, label) => {
    expect(identityOf(text).inspection).toBe(label);
  });

  test("and those of earlier inspections are kept", () => {
    const table =
      "Question\tThis inspection\t2018/19\nPreventing fires and other risks\tGood\tGood\n\nFuture affordability – Good (2019: Good)";
    expect(identityOf(`${title("Fire & Rescue Service 2021/22")}\n\n${table}`).priorLabels).toEqual(["2018/19", "2019"]);
  });
});
