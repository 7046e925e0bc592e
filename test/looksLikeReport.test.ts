import { describe, expect, test } from "vitest";
import { frameworks } from "../server/src/frameworks/index.ts";
import { looksLikeReport } from "../server/src/looksLikeReport.ts";
import { parseReport } from "../server/src/parse.ts";

/** Ordinary texts full of grade words that have nothing to do with an inspectorate. */
const ORDINARY: Readonly<Record<string, string>> = {
  "a school concert review":
    "Spring concert at Thornley Primary\n\nThe choir was outstanding in the second half, the strings were good at keeping time, and the lighting was, to be honest, inadequate. Overall: Good.\n\nMore next year from our music correspondent.",
  "detective fiction":
    "The inspector put down his cup.\n\n“Your story is good,” he said. “Outstanding, even. But the alibi is inadequate.”\n\nThe police had been at the house since four. Constable Reed was good at waiting.\n\n“Adequate,” said Reed. “I am rated adequate at waiting.”",
  "a recipe":
    "Leek and potato soup\n\nServes: four\nDifficulty: Good for beginners\n\nA small pan is inadequate. The soup is good in winter and outstanding with nutmeg.\n\nTaste and judge: if it requires improvement, add salt.",
  "a football report":
    "Rovers 2 Albion 2\n\nPlayer ratings\n\nHart\tGood\nSimms\tOutstanding\nOkoro\tInadequate\n\nThe defence requires improvement before Saturday. Simms was outstanding in midfield and was judged good by the home fans. The police had a quiet afternoon.",
  "a restaurant hygiene note":
    "Food hygiene rating\n\nThe Copper Kettle, 4 Market Row\n\nHygienic food handling\tGood\nCleanliness of the building\tGood\nManagement of food safety\tGenerally satisfactory\n\nRated by the council's food safety officers on 3 May 2024. This business is good at keeping records.",
  "council minutes on another matter":
    "Minutes of the planning committee\n\nThe council considered the car park at Mill Lane. Drainage was judged inadequate by the engineer, and the surface was good.\n\nRESOLVED that the drainage requires improvement and that officers obtain three prices.",
  "a product review":
    "Five garden hoses compared\n\nOverall rating: Good\n\nReach – Outstanding\nFittings – Inadequate\n\nThe hose is good at staying untangled. Our testers rated the nozzle as “good”. Areas for improvement: the reel.",
  "a software change log":
    "## 4.2.0\n\n- Good first issues are labelled.\n- Error reporting is now adequate in offline mode.\n- Code inspection: Good\n- The query planner requires improvement; see issue 4120.\n- Areas for improvement in the API are listed in the wiki.",
  "a weather report":
    "Outlook for the coast\n\nVisibility: Good\nSea state: Moderate\n\nVisibility is good at first, inadequate for small craft later. Rated good overall for walkers. The fire service asks people to take their litter home.",
  "a letter about a parking fine":
    "Dear Sir or Madam,\n\nI write to the council about the penalty notice of 4 June. The signs were inadequate. My record is good and I am rated good by my insurers. Your signs at Brook Street require improvement, as any police officer would tell you.\n\nYours faithfully\nR. Pell",
  "an MOT inspection sheet":
    "Vehicle inspection report\n\nMake: Morris\n\nTyres\tGood\nBrakes\tGood\nExhaust\tInadequate\nLights – Good\n\nAdvisory: the handbrake requires improvement. Condition overall: Good.",
  "a house survey":
    "Level 2 home survey\n\nInspection date: 4 March 2024\n\nRoof\nGood\n\nGutters\nInadequate\n\nDamp proofing requires improvement. The ventilation is adequate in most rooms and the loft insulation was inadequate. Condition rating: Good",
  "a job advert of a fire service":
    "Wholetime firefighter, Marlbeck\n\nThe fire and rescue service is recruiting. We look for people who are good at working in teams, with good fitness and an outstanding attitude. Pension: Good. Apply by 4 June.",
  "a police appeal for witnesses":
    "Police appeal after collision\n\nOfficers would like to hear from anyone who was in Ferry Road at 6 pm. Visibility was good and the lighting was inadequate. The driver is in a good condition.\n\nQuote incident 412.",
  "a primary school report card":
    "Summer term\n\nReading: Good\nSpelling: Requires improvement\nSums: Outstanding\n\nMaisie is good at sharing. Her attendance is outstanding. Areas for improvement: tying her laces.",
  "a wine list":
    "House red – Good\nHouse white – Adequate\nThe claret is outstanding in this year. Graded by our own panel; the rosé was judged inadequate.",
  "an employee appraisal":
    "Annual appraisal\n\nOverall effectiveness: Good\n\nPunctuality – Outstanding\nPaperwork – Requires improvement\n\nJo is good at talking to customers. Areas for improvement\n\n- Jo should answer letters within a week.",
  "film criticism":
    "A prison drama with good manners\n\nThe lead is outstanding in every scene. The ending is inadequate. I rated the first film good and this one better. The prison itself is good at looking cold.",
  "a bridge club newsletter":
    "Partnerships were graded by the committee: good in bidding, adequate in play. Tea was outstanding. The council has let us keep the hall.",
  "an engineering paper":
    "Abstract. The inspection of welds by ultrasound is good at finding pores but inadequate in thin plate. Signals were graded as good, adequate or inadequate by two inspectors. The method requires improvement in accuracy.",
  "a dog show":
    "Best in class\n\nColour: Good\nGait: Outstanding\nTeeth: Good\n\nThe judge graded the young dogs as good, and the veterans were outstanding.",
  "a kennel inspection in a diary":
    "Tuesday. Went to see the kennels. Inspection went well: beds good, water good, runs adequate. The hedge requires improvement. Rated the place good and came home.",
  "a gardening column":
    "Compost – is yours good?\n\nHeavy clay is good at holding water. Drainage was inadequate in my last garden. The lawn requires improvement every April, and the council will not help.",
  "a travel blog":
    "Rooms: Good\nBreakfast: Outstanding\n\nThe care home next door was quiet. Our host was good at finding taxis. We rated the beds good and the shower inadequate.",
  "a local history":
    "In 1911, the county police had six horses. The stables were inadequate. Superintendent Lamb was judged good with a sabre and outstanding in the saddle. His report was burnt.",
};

/** Texts from the neighbourhood of inspection: a look may let them pass, recognition may not. */
const NEIGHBOURING: Readonly<Record<string, string>> = {
  "a thesis abstract on policing":
    "This thesis asks what the grades of HMICFRS do to police forces. A force that is graded good may rest; one that is graded inadequate may hide. Drawing on 41 interviews, I find that a grade is good at moving money and inadequate as a description. Areas for improvement are read more closely than grades.",
  "a fire authority's agenda":
    "Fire authority\n\nAgenda\n\n1. Apologies\n2. Report on the inspection by HMICFRS (to follow)\n3. Good practice in procurement\n4. Any other business",
  "a policy on inspections":
    "How we prepare for inspection\n\nWhen HMICFRS or Ofsted tell us of a visit, the policy lead sets up a room. Good is what we aim for; outstanding is welcome. Should a service require improvement, its lead reports to the board.",
  "an advert for a course on grades":
    "Be ready for CQC\n\nOur course explains the scale: outstanding, good, requires improvement and inadequate. Is your service good? Book now.",
  "a glossary":
    "Area for improvement: something that an inspectorate asks a body to do better.\n\nCause of concern: a serious or systemic failing.\n\nGood: the grade that HMICFRS expects.",
  "a fire service's open day":
    "Calderfold Fire and Rescue Service open day\n\n20 January 2023\n\nFood: Good\nFun: Outstanding\n\nPeople\nGood\n\nEfficiency: Good",
  "an internal audit of a fire service's payroll":
    "Internal audit of Calderfold Fire and Rescue Service\n\nPayroll 2021/22\n\nOverall: Adequate\n\nRecommendation 1\n\nThe service should check payslips.",
  "a brigade's boots":
    "London Fire Brigade has bought boots. The boots were rated good by crews and outstanding by the chief. HMICFRS inspects the brigade next year.",
  "a police press release about an arrest":
    "Northholme Police has charged a man after a burglary. The force is good at burglary, said the officer in charge, and its response was outstanding.",
};

const texts = (group: Readonly<Record<string, string>>): readonly (readonly [string, string])[] => Object.entries(group);

describe("an ordinary text is no report", () => {
  test.each(texts({ ...ORDINARY, ...NEIGHBOURING }))("%s", (_, text) => {
    const { recognised, identity, gradings, improvements, followUps, states, sections } = parseReport(text);
    expect({ recognised, identity, findings: [...gradings, ...improvements, ...followUps, ...states, ...sections] }).toEqual({
      recognised: false,
      identity: null,
      findings: [],
    });
  });
});

describe("a look at an ordinary text says that it is no report", () => {
  test.each(texts(ORDINARY))("%s", (_, text) => {
    expect(looksLikeReport(text)).toBe(false);
  });
});

describe("a look at a text with a grade lets it pass", () => {
  test.each([...new Set(frameworks.flatMap(({ inspectorate }) => inspectorate))])("where it names %s", (name) => {
    expect(looksLikeReport(`${name} has been here.\n\nThe service requires improvement.`)).toBe(true);
  });

  test.each([
    "Calderfold Fire and Rescue Service",
    "Calderfold fire & rescue",
    "CALDERFOLD FIRE AND RESCUE SERVICE",
    "Calderfold fire service",
    "Calderfold Fire Brigade",
    "Northholme Police",
    "Northholme police",
    "Dyfed-Powys Police",
    "Northholme Constabulary",
    "Calderfold Fire\nand Rescue Service",
  ])("where it names %j", (body) => {
    expect(looksLikeReport(`We went to see ${body} in May.\n\nCost\n\nGood\n`)).toBe(true);
  });

  test.each(
    frameworks
      .filter(({ bodyKind, everydayNames }) => everydayNames === undefined && bodyKind !== "council")
      .map(({ id, subjects }) => [id, subjects.filter(({ level, graded }) => level === "question" && graded !== false)] as const),
  )("where it asks two of the questions of %s and names nobody", (_, questions) => {
    for (const [i, question] of questions.entries()) {
      const pair = [question, questions[(i + 1) % questions.length]!];
      // the longest name: one word alone is no sign
      const names = pair.map(({ name, aliases }) => [name, ...aliases].toSorted((a, b) => b.length - a.length)[0]);
      const text = names.map((name) => `${name}\n\nGood\n\n`).join("");
      expect([text, parseReport(text).recognised]).toEqual([text, true]);
    }
  });
});
