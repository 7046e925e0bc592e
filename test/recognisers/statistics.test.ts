import { describe, expect, test } from "vitest";
import { type Expected, expectFigures, figuresOf } from "./statisticsFound.ts";

type Case = readonly [text: string, ...expected: readonly Expected[]];
const each = (cases: readonly Case[]): void => {
  test.each(cases.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => expectFigures(text, ...expected));
};

describe("percentages", () => {
  each([
    ["The reading class (⟦85%⟧) did best.", ["percent", 85]],
    ["Staff answered ⟦91.5 percent⟧ of calls in time.", ["percent", 91.5, "percent"]],
    ["Staff answered ⟦91.5 per cent⟧ of calls in time.", ["percent", 91.5, "percent"]],
    ["Attendance was ⟦94.2%⟧ last term.", ["percent", 94.2, "percent"]],
    ["Attendance was ⟦94.2 %⟧ last term.", ["percent", 94.2]],
    ["Only ⟦6pc⟧ of homes had been visited.", ["percent", 6]],
    ["⟦Ninety-three per cent⟧ of pupils passed.", ["percent", 93]],
    ["We found ⟦ten percent⟧ of plans out of date.", ["percent", 10]],
    ["The gap was ⟦-2.75%⟧ at year end.", ["percent", -2.75]],
    ["The gap was ⟦–2.75%⟧ at year end.", ["percent", -2.75]],
    ["The gap was ⟦−2.75%⟧ at year end.", ["percent", -2.75]],
    ["Pumps were ready ⟦99.1%⟧ (day) and ⟦76.4%⟧ (night) of the time.", ["percent", 99.1], ["percent", 76.4]],
    ["The on-call duty system covered ⟦68.4 percent⟧.", ["percent", 68.4]],
    ["In English, mathematics and science (⟦71%⟧) results rose.", ["percent", 71]],
    ["The target is ⟦eight minutes⟧ on ⟦80 percent⟧ of occasions.", ["duration", 480], ["percent", 80]],
  ]);
});

describe("proportions", () => {
  each([
    ["⟦64 percent (121 of 189)⟧ of respondents agreed.", ["proportion", [121, 189], "respondents", 64]],
    ["⟦64 percent (121 out of 189)⟧ of respondents agreed.", ["proportion", [121, 189], "respondents", 64]],
    ["⟦64% (121/189)⟧ agreed.", ["proportion", [121, 189], null, 64]],
    ["⟦71% (51 out of the 72 who answered)⟧ felt safe.", ["proportion", [51, 72], null, 71]],
    ["⟦72 percent of respondents (114 out of 158)⟧ trusted the process.", ["proportion", [114, 158], "respondents", 72]],
    ["Of the plans, ⟦45 of 60 (75 percent)⟧ were complete.", ["proportion", [45, 60], null, 75]],
    ["We saw that ⟦45 of the 60 plans that we read (75 percent)⟧ were complete.", ["proportion", [45, 60], "plans", 75]],
    ["Most staff (⟦137 of 158; 87 percent⟧) agreed.", ["proportion", [137, 158], null, 87]],
    ["An audit of ⟦377 cases out of 773⟧ was held.", ["proportion", [377, 773]]],
    ["Inspectors closed ⟦18 out of 21⟧ actions.", ["proportion", [18, 21], "actions"]],
    ["It met ⟦three of the five standards⟧ that apply.", ["proportion", [3, 5], "standards"]],
    ["It met ⟦3 of its 5 standards⟧ again.", ["proportion", [3, 5]]],
    ["⟦9 of 12⟧ residents told us that they liked the food.", ["proportion", [9, 12], "residents"]],
    ["Leaders gave themselves a score of ⟦three out of four⟧ for it.", ["proportion", [3, 4]]],
    ["Nearly ⟦1 in 5⟧ prisoners had no job.", ["proportion", [1, 5]]],
    ["About ⟦one in four (26%)⟧ prisoners were out of work.", ["proportion", [1, 4], null, 26]],
    ["About ⟦one in three⟧ children waited too long.", ["proportion", [1, 3]]],
    ["Only ⟦one of six⟧ audits was on time.", ["proportion", [1, 6]]],
    ["⟦Two-thirds⟧ of staff had a review.", ["proportion", [2, 3]]],
    ["Just over ⟦three quarters⟧ of calls came at night.", ["proportion", [3, 4]]],
    ["Almost ⟦a third⟧ of prisoners felt unsafe.", ["proportion", [1, 3]]],
    ["Only ⟦half⟧ of leavers were in work.", ["proportion", [1, 2]]],
    ["It took on ⟦55 out of a possible 60 schools⟧ so far.", ["proportion", [55, 60], "schools"]],
    ["We heard that ⟦of the 48 people joining, 7⟧ came from other services.", ["proportion", [7, 48]]],
    ["⟦Of 212 inspections, 34⟧ led to a notice.", ["proportion", [34, 212], "inspections"]],
  ]);

  test("a part with a percentage takes the count before it that the percentage fits", () => {
    expectFigures(
      "The service had ⟦320 licence requests⟧ and answered ⟦272 (85 percent)⟧ in time.",
      ["count", 320, "licence requests"],
      ["proportion", [272, 320], "licence requests", 85],
    );
  });

  test("a percentage that does not fit still belongs to the whole that its sentence names", () => {
    expectFigures(
      "The service had ⟦320 requests⟧ and answered only ⟦272 (95 percent)⟧ in time.",
      ["count", 320],
      ["proportion", [272, 320], "requests", 95],
    );
  });

  test("every part of a whole that is named first finds it", () => {
    expectFigures(
      "Of the ⟦20 actions⟧ set in 2022, ⟦15 (75%)⟧ were closed.",
      ["count", 20, "actions"],
      ["proportion", [15, 20], "actions", 75],
    );
  });

  test("without a whole a part and its percentage are two figures", () => {
    expectFigures("Our survey shows that ⟦105⟧ (⟦43%⟧) agreed.", ["count", 105], ["percent", 43]);
  });

  test("a part before its whole with the percentage between", () => {
    expectFigures("Inspectors rated ⟦105 (43%) of 243⟧ homes as good.", ["proportion", [105, 243], "homes", 43]);
  });
});

describe("rates", () => {
  each([
    ["It made ⟦3.4 home visits per 1,000 population⟧ that year.", ["rate", 3.4, "home visits per 1,000 population"]],
    ["There are ⟦0.61 firefighters per 1,000 people⟧ here.", ["rate", 0.61, "firefighters per 1,000 people"]],
    ["The rate is ⟦52 per 10,000 children⟧.", ["rate", 52, "per 10,000 children"]],
    ["The rate is ⟦52 per 10 000 children⟧.", ["rate", 52]],
    ["It was ⟦0.4 per 1000⟧.", ["rate", 0.4]],
    ["It had ⟦845 assaults per 1,000 prisoners⟧ in a year.", ["rate", 845, "assaults per 1,000 prisoners"]],
    ["It carried out ⟦2.6 audits per 100 known premises⟧.", ["rate", 2.6, "audits per 100 known premises"]],
    ["Workers hold ⟦18 cases per worker⟧.", ["rate", 18, "cases per worker"]],
    ["The force had ⟦61 crimes per 1,000 of the population⟧.", ["rate", 61]],
  ]);
});

describe("money", () => {
  each([
    ["The budget is ⟦£43.4m⟧.", ["currency", 43_400_000, "GBP"]],
    ["The budget is ⟦£43.4 m⟧.", ["currency", 43_400_000]],
    ["The budget is ⟦£43.4million⟧.", ["currency", 43_400_000]],
    ["The budget is ⟦£ 43 million⟧.", ["currency", 43_000_000]],
    ["The sector costs ⟦£6bn⟧ a year.", ["currency", 6_000_000_000]],
    ["It saved ⟦£750k⟧ on vehicles.", ["currency", 750_000]],
    ["Each home costs ⟦£19.11 per person⟧.", ["currency", 19.11, "GBP per person"]],
    ["Leavers get ⟦£2000⟧ to set up home.", ["currency", 2000]],
    ["Fines came to ⟦£1,250,000⟧.", ["currency", 1_250_000]],
    ["It spent ⟦1.2 million pounds⟧ on it.", ["currency", 1_200_000]],
    ["A unit costs ⟦25p⟧.", ["currency", 0.25]],
    ["The rise was ⟦£5 (7.8 percent)⟧ for most homes.", ["change", [5, 7.8], "GBP and percent"]],
    ["The reserve is ⟦£2.3m⟧ (⟦6 percent⟧) of the budget.", ["currency", 2_300_000], ["percent", 6]],
    ["The deficit is ⟦-£1.5m⟧ this year.", ["currency", -1_500_000]],
    ["It cost ⟦€40,000⟧.", ["currency", 40_000, "EUR"]],
  ]);
});

describe("counts", () => {
  each([
    ["It has ⟦214 police community support officers⟧ now.", ["count", 214, "police community support officers"]],
    ["It supports ⟦61 people⟧, ⟦22 of whom⟧ need care.", ["count", 61], ["count", 22]],
    ["Fire stations: ⟦20⟧ Fire engines: ⟦34⟧", ["count", 20, "Fire stations"], ["count", 34, "Fire engines"]],
    ["In phase 1, ⟦34 homes⟧ were visited.", ["count", 34, "homes"]],
    ["It has ⟦17 wholetime⟧, ⟦25 on-call⟧ and ⟦4 day-crewed stations⟧.", ["count", 17, "wholetime stations"], ["count", 25], ["count", 4]],
    ["The board set ⟦9 actions⟧: ⟦4 red⟧, ⟦3 amber⟧ and ⟦2 green⟧.", ["count", 9], ["count", 4], ["count", 3], ["count", 2]],
    ["The backlog stood at ⟦1,890⟧ in March.", ["count", 1890]],
    ["It lost ⟦34 officers⟧, ⟦more than 12 similar forces⟧.", ["count", 34, "officers"], ["count", 12, "similar forces"]],
    ["The board issued ⟦7 notices⟧ and graded ⟦11 areas⟧.", ["count", 7], ["count", 11]],
    ["A total of ⟦130 people⟧ came.", ["count", 130]],
    [
      "Of the ⟦20 actions⟧ set in 2021, ⟦15 (75%)⟧ were closed, ⟦3 were⟧ in progress and ⟦2 had⟧ not begun.",
      ["count", 20],
      ["proportion", [15, 20]],
      ["count", 3],
      ["count", 2],
    ],
    ["It has ⟦21 fire stations⟧ and ⟦30 fire engines⟧.", ["count", 21, "fire stations"], ["count", 30, "fire engines"]],
    ["All ⟦43 police forces⟧ took part.", ["count", 43, "police forces"]],
    ["The ⟦44 fire and rescue services⟧ were inspected.", ["count", 44, "fire and rescue services"]],
    ["It lost ⟦around 300 officers⟧.", ["count", 300, "officers"]],
    ["In all, ⟦more than 1,500 homes⟧ were visited.", ["count", 1500, "homes"]],
    ["It held ⟦at least 40 exercises⟧.", ["count", 40]],
    ["The home supports ⟦up to 34 people⟧.", ["count", 34, "people"]],
    ["The force serves ⟦1.1 million people⟧.", ["count", 1_100_000]],
    ["The force serves ⟦1.1m people⟧.", ["count", 1_100_000]],
    ["The prison held ⟦1 200 men⟧.", ["count", 1200]],
    ["We spoke to ⟦six relatives⟧ and ⟦four members of staff⟧.", ["count", 6], ["count", 4, "members of staff"]],
    ["The service has ⟦72 on-call firefighters⟧.", ["count", 72, "on-call firefighters"]],
    ["The service has ⟦48 wholetime⟧ and ⟦72 on-call firefighters⟧.", ["count", 48], ["count", 72]],
    ["It issued ⟦7 notices⟧, ⟦12 warnings⟧ and ⟦1 prosecution⟧.", ["count", 7], ["count", 12], ["count", 1]],
    ["The council runs ⟦12 children's homes⟧.", ["count", 12, "children's homes"]],
    ["It had ⟦four chief constables⟧ in six years.", ["count", 4, "chief constables"]],
    ["⟦Twelve complaints⟧ came in.", ["count", 12]],
    ["⟦Twenty-one young people⟧ replied.", ["count", 21, "young people"]],
    ["Of the others, ⟦28 are good⟧ and one is outstanding.", ["count", 28]],
    ["⟦86 live⟧ with foster carers.", ["count", 86]],
    ["The number of assaults on staff was ⟦2,160⟧.", ["count", 2160, "assaults"]],
    ["A backlog of ⟦640 visits⟧ was found, rising to ⟦over 900⟧.", ["count", 640], ["count", 900]],
    ["Crews fell to ⟦12 across the county⟧.", ["count", 12]],
    ["This is an increase from ⟦795⟧ at 31 March 2021.", ["count", 795]],
    ["The average caseload is ⟦16⟧.", ["count", 16]],
    ["It has ⟦24 areas for improvement⟧ to close.", ["count", 24, "areas for improvement"]],
    ["⟦About 49,000 children and young people⟧ live here.", ["count", 49_000, "children and young people"]],
    ["The force is one of ⟦13 forces⟧ to do so.", ["count", 13, "forces"]],
    ["It ran ⟦five⟧ [primary authority schemes](#) well.", ["count", 5, "primary authority schemes"]],
    ["The team made ⟦140 of these visits⟧ alone.", ["count", 140]],
  ]);
});

describe("durations", () => {
  each([
    ["The average was ⟦9 minutes 40 seconds⟧.", ["duration", 580, "seconds"]],
    ["The average was ⟦9 minutes and 40 seconds⟧.", ["duration", 580]],
    ["The average was ⟦9m 40s⟧.", ["duration", 580]],
    ["The average was ⟦9 mins 40 secs⟧.", ["duration", 580]],
    ["The longest took ⟦1 hour 20 minutes⟧.", ["duration", 4800]],
    ["The average response time was ⟦00:09:40⟧.", ["duration", 580, "seconds"]],
    ["Its ⟦12-minute standard⟧ is old.", ["duration", 720, "seconds"]],
    ["Its ⟦twelve-minute response time⟧ is old.", ["duration", 720, "seconds"]],
    ["It missed its ⟦six-week target⟧.", ["duration", 6, "weeks"]],
    ["It has an ⟦18-month training plan⟧.", ["duration", 18, "months"]],
    ["Visits take place within ⟦28 days⟧.", ["duration", 28, "days"]],
    ["Reviews are held within ⟦six weeks⟧.", ["duration", 6, "weeks"]],
    ["Children wait an average of ⟦541 days⟧.", ["duration", 541, "days"]],
    ["Prisoners were locked up for ⟦22 hours⟧ a day.", ["duration", 79_200, "seconds"]],
    ["It has been vacant for ⟦18 months⟧.", ["duration", 18, "months"]],
  ]);
});

describe("changes", () => {
  each([
    ["The team grew ⟦from 9 to 16⟧.", ["change", [9, 16]]],
    ["The team grew ⟦from nine to 16⟧ people.", ["change", [9, 16], "people"]],
    ["False alarms fell ⟦from 3,120 to 2,940⟧.", ["change", [3120, 2940]]],
    ["The number of fires fell ⟦from 310 in 2019/20 to 285⟧ in 2020/21.", ["change", [310, 285], "fires"]],
    ["Women rose ⟦from 2.7 percent (21 people) in 2019/20 to 3.4 percent⟧.", ["change", [2.7, 3.4], "percent"]],
    ["Availability rose ⟦from 62% to 71%⟧.", ["change", [62, 71], "percent"]],
    ["Availability rose ⟦from 62 to 71 percent⟧.", ["change", [62, 71], "percent"]],
    ["The budget was cut ⟦from £43m to £39.5m⟧.", ["change", [43_000_000, 39_500_000], "GBP"]],
    ["It improved ⟦from 11 minutes to 9 minutes 30 seconds⟧.", ["change", [660, 570], "seconds"]],
    ["This is a ⟦7.4 percent increase⟧.", ["change", 7.4, "percent"]],
    ["There was a ⟦12% fall⟧ in crime.", ["change", 12]],
    ["Crime rose by ⟦12 percent⟧.", ["change", 12]],
    ["Crime is up ⟦12 percent⟧.", ["change", 12]],
    ["A reduction of ⟦4 percent⟧ is planned.", ["change", 4]],
    ["It saw a ⟦7.4 percentage point rise⟧.", ["change", 7.4, "percentage points"]],
    ["They gained ⟦3 percentage points⟧.", ["change", 3, "percentage points"]],
    ["Staff took a ⟦3.5 percent⟧ pay rise.", ["change", 3.5]],
  ]);

  test("people who increase something are no increase", () => {
    expectFigures("Of the staff, ⟦12 percent⟧ increased their hours.", ["percent", 12]);
  });

  test("who makes up a share does not go up", () => {
    expectFigures("Agency staff make up ⟦33%⟧ of the team.", ["percent", 33]);
  });
});

describe("what a figure is held against", () => {
  test.each([
    ["It made 2.6 visits per 100 homes in 2020/21, which is higher than the England average of 1.7.", "England average", 1.7, "1.7"],
    [
      "It had 2.6 alarms per 1,000 population, below the England average of 3.9 per 1,000 population.",
      "England average",
      3.9,
      "3.9 per 1,000 population",
    ],
    ["Only 5.2 percent are from these groups (local population is 21.6 percent).", "local population", 21.6, "21.6 percent"],
    ["It is 16.3% (the national average is 15.6%).", "national average", 15.6, "15.6%"],
    ["It has 0.6 officers per 1,000 people, where the national average is 1 per 1,000.", "national average", 1, "1 per 1,000"],
    ["It charged 6.4 per cent, against 5.9 per cent across England and Wales.", "England and Wales", 5.9, "5.9 per cent"],
    ["It charged 6.4 per cent, compared with 5.9 per cent nationally.", "nationally", 5.9, "5.9 per cent"],
    ["It is 96%, compared to statistical neighbours at 93.8%.", "statistical neighbours", 93.8, "93.8%"],
    ["It took 541 days compared with 606 days for similar authorities.", "similar authorities", 606, "606 days"],
    ["Felt safe: 56% against 42% at similar prisons.", "similar prisons", 42, "42%"],
    ["It costs £19.11 per person, below the England average of £25.02.", "England average", 25.02, "£25.02"],
  ])("%s", (text, name, value, words) => {
    const [first, ...others] = figuresOf(text);
    expect(first?.comparator).toMatchObject({ name, value });
    expect(text.slice(first!.comparator!.start, first!.comparator!.end)).toBe(words);
    expect(others).toEqual([]);
  });

  test("a distance from a yardstick is not the yardstick", () => {
    const found = figuresOf("It took 269 days, still higher than the national target by 52 days.");
    expect(found.map(({ value, comparator }) => [value, comparator])).toEqual([
      [269, null],
      [52, null],
    ]);
  });

  test("the figure that stands nearest has the comparator", () => {
    const found = figuresOf("It went from an average of 66 weeks in 2015 to 29 weeks, better than the England average of 35 weeks.");
    expect(found.at(-1)?.comparator?.value).toBe(35);
    expect(found.filter(({ comparator }) => comparator)).toHaveLength(1);
  });

  test("another year is a figure of its own", () => {
    const found = figuresOf("It resolved 12.1 percent in 2022, compared with 14 percent in 2021.");
    expect(found.map(({ value, period, comparator }) => [value, period, comparator])).toEqual([
      [12.1, "2022", null],
      [14, "2021", null],
    ]);
  });
});

describe("periods", () => {
  test.each([
    ["In 2020/21, it made 34 visits.", "2020/21"],
    ["In 2020–21, it made 34 visits.", "2020–21"],
    ["In the year to 31 December 2021 it made 34 visits.", "year to 31 December 2021"],
    ["In the year ending March 2022 it made 34 visits.", "year ending March 2022"],
    ["As of 31 March 2021, it had 34 stations.", "As of 31 March 2021"],
    ["It has lost 34 officers since 2015.", "since 2015"],
    ["It has lost 34 officers in recent years.", "in recent years"],
    ["Over the past five years it lost 34 officers.", "past five years"],
    ["It made 34 visits in 2019 and later years.", "2019"],
    ["In June 2022 it had 34 stations.", "June 2022"],
    ["It made 34 visits in the last 5 years from 2016/17 to 2020/21.", "last 5 years from 2016/17 to 2020/21"],
    ["The 2020–24 plan has 34 actions.", null],
    ["It has 34 stations.", null],
  ])("%s", (text, period) => {
    const [first, ...others] = figuresOf(text);
    expect([first?.value, first?.period, others.length]).toEqual([34, period, 0]);
  });

  test("each figure has the period that stands by it", () => {
    const found = figuresOf("The number of alarms in 2017/18 was 2,849 and in 2020/21 was 2,760.");
    expect(found.map(({ value, period, unit }) => [value, period, unit])).toEqual([
      [2849, "2017/18", "alarms"],
      [2760, "2020/21", "alarms"],
    ]);
  });
});

describe("measures", () => {
  test.each([
    ["In 2020/21 overall pump availability was 88.4 percent.", "overall pump availability"],
    ["The service's budget for 2022/23 is £43.4m.", "service's budget"],
    ["As of 31 March 2021, 27 percent of firefighters had second jobs.", "firefighters had second jobs"],
    ["It spent £5.2m in new vehicles including lorries.", "new vehicles"],
  ])("%s", (text, measure) => {
    expect(figuresOf(text)[0]?.measure).toBe(measure);
  });
});
