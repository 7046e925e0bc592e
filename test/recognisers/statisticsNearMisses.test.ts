import { describe, expect, test } from "vitest";
import { figuresOf } from "./statisticsFound.ts";

describe("numbers that are no figures", () => {
  test.each([
    // years, dates and times
    "We last inspected the service in 2019.",
    "The plan for 2021–24 is clear.",
    "The plan 2020 to 2024 is clear.",
    "Its 2021 staff survey is out.",
    "The 2022/23 budget is set.",
    "In FY20/21 it changed.",
    "We inspected on 12 May 2019 and 14 June 2019.",
    "Inspection dates: 31 October to 11 November 2022",
    "We visited on 3, 4 and 5 March.",
    "It was published on March 31.",
    "It was due by 31/08/23.",
    "Embargoed until 00.01 on 20 January.",
    "The meeting began at 10:30 and ended at 4pm.",
    "It opened at 9am.",
    "It opened on the 21st.",
    // names
    "Staff hold a Level 3 qualification.",
    "They train at levels 2 and 3.",
    "Phase 1 of the inquiry has ended.",
    "Inquiries under section 47 of the Act have risen.",
    "A section 20 agreements review was late.",
    "This breaches regulation 12 and regulation 17.",
    "See paragraph 34, page 12 and figure 3.",
    "(p.12)",
    "Page 3 of 12",
    "3 of 12",
    "Pupils in key stages 1 and 2 do well.",
    "Year 11 pupils leave in summer.",
    "A Band D home pays more.",
    "Tier 4 services are few.",
    "Recommendation 3 was met.",
    "Enabler two is met.",
    "People with type 2 diabetes were seen.",
    "Unique reference number: 123456",
    "URN 123456",
    "COVID-19 changed this.",
    "Covid 19 changed this.",
    "The M1 and the A46 cross here.",
    "Piccadilly Gate, Manchester M1 2WD",
    "5 Manor Gardens, Northmoor",
    "Telephone 0300 123 4567",
    "T: 0161 618 8524",
    "It rings 03000 616161 for help.",
    // telephone numbers of services
    "The 999 service ran well.",
    "The force answers 101 calls slowly.",
    "Ring 111 for advice.",
    // ages
    "It visits people aged 65 or over.",
    "It houses 16 to 18-year-olds.",
    "Young people aged 16 and 17 are housed.",
    "At the age of 18 they leave.",
    "A 45-year-old man was held.",
    "Tom Field, aged 34, was chosen.",
    "Those aged over 21 have a choice.",
    "Homes with one or more people get a visit.",
    "Children with 5 or more episodes are listed.",
    // idioms
    "Help is there 24/7.",
    "It has 24-hour cover.",
    "It is open 24 hours a day, 7 days a week.",
    "It holds one-to-one meetings.",
    "It was a two-way talk.",
    "They want four star funding.",
    "This is our third round.",
    "The second inspection followed.",
    "One of the reasons is money.",
    "One from the service and one from the council sit on it.",
    "A third party runs it.",
    "It meets the third sector.",
    "In the first half of the year it fell.",
    "In the first three quarters of 2019 it fell.",
    "It was built over a decade ago.",
    "We saw it four times.",
    "It is a 4x4.",
    "A ratio of 3:1 is set.",
    // small numbers in words of vague things
    "We answer three main questions.",
    "It has five clear strategies.",
    "This is one of its five corporate strategies.",
    "All three services share it.",
    "It has two directors.",
    "The board has six key themes.",
    "It has three of these.",
    // times that are periods, intervals or ages
    "In the last 12 months it changed.",
    "Over the past 5 years it changed.",
    "They meet every six months.",
    "They train every 2 years.",
    "It happened 3 hours ago.",
    "The plan is 10 years old.",
    "It covers a 12-month period.",
    "Over the next 3 years it will change.",
    // ranges and thresholds
    "It takes 10 to 15 minutes.",
    "Between 10 and 15 percent agree.",
    "Some 5–10 people came.",
    "Two or three staff came.",
    "The course costs £500-£600.",
    // lists, footnotes, pages, web sites
    "1. Understanding risk",
    "3 Findings and next steps",
    "2.1 Adoption performance",
    "The board1 met the panel.2 It then closed.",
    "Homes,3 all of them full, were seen.",
    "Comments | 0",
    "12 comments",
    "5 min read",
    "7",
    "Regulations 2014",
    "Section 1: the local authority",
    "• Is it safe? 3",
    "The 12-bed unit is full.",
    "It moved to a 4 day-crewed system.",
    "Six monthly checks are made.",
    "Children wait in post- 16 education there.",
    "The rate per 10,000 is high.",
    "One of the hubs is open.",
    "16+ teams are busy.",
  ])("%s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test("contents lines", () => {
    expect(figuresOf("Contents\n\nOverview of 20 areas\t2\nSafety\t5\nHow 12 prisons compare\t9\nNext steps\t14\n")).toEqual([]);
  });

  test("numbers that another recogniser has taken are left to it", async () => {
    const { createStatistics } = await import("../../server/src/recognisers/statistics/statistics.ts");
    const { read } = await import("../../server/src/text/reading.ts");
    const { finish } = await import("../../server/src/text/steps.ts");
    const { createVocabulary } = await import("../../server/src/text/vocabulary.ts");
    const vocabulary = createVocabulary();
    const statistics = createStatistics(vocabulary);
    const reading = read("Of the forces, 28 are good, and 34 stations were seen.", vocabulary);
    const found = finish(statistics(reading, { isTaken: (token) => token === reading.numbers[0] }));
    expect(found.map(({ value }) => value)).toEqual([34]);
  });
});
