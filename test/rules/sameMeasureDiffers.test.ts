import { describe, expect, test } from "vitest";
import { check } from "../../server/src/rules/check.ts";
import { exampleReport } from "../../server/src/rules/example.ts";
import { sameMeasureDiffers } from "../../server/src/rules/sameMeasureDiffers.ts";
import { document, ROUND_1, ROUND_2, ROUND_3, sample } from "../support/samples.ts";

const TABLE = [
  "\tCalderfold\tEngland",
  "Incidents attended per 1,000 people Year ending 31 December 2021\t8.13\t10.02",
  "Farm safety visits per 100 known farms Year ending 31 March 2022\t4.31\t2.20",
  "Average availability of fire engines Year ending 31 March 2022\t91.3%\t87.9%",
];

const report = (...lines: readonly string[]) =>
  document(exampleReport("2021/22", ...TABLE, "", "Protecting the public through fire regulation", "", "Good", "", ...lines));

const messages = (...lines: readonly string[]) =>
  check(report(...lines), [], { rules: [sameMeasureDiffers] }).map(({ message }) => message);

describe("same-measure-differs", () => {
  test.each([
    [
      "The service carried out 5.1 farm safety visits per 100 farms in 2021/22.",
      "Farm safety visits per 100 known farms, Year ending 31 March 2022: 5.1 here, 4.31 on line 7.",
    ],
    [
      "Overall availability of fire engines in 2021/22 was 81.3 percent.",
      "Average availability of fire engines, Year ending 31 March 2022: 81.3 percent here, 91.3 percent on line 8.",
    ],
    [
      "In the year to 31 December 2021, the service attended 9.24 incidents per 1,000 population.",
      "Incidents attended per 1,000 people, Year ending 31 December 2021: 9.24 here, 8.13 on line 6.",
    ],
    [
      "The service carried out 4.3 farm safety visits per 100 farms in 2021/22, against an England average of 3.1.",
      "England average, Farm safety visits per 100 known farms, Year ending 31 March 2022: 3.1 here, 2.2 on line 7.",
    ],
    [
      "In the year ending 31 March 2022, the service issued 17 enforcement notices. We saw that the service issued 71 enforcement notices in 2021/22.",
      "Enforcement notices, year ending 31 March 2022: 71 here, 17 on line 14.",
    ],
    [
      "In our survey, 74 percent (157 of 212) of respondents said that they feel able to challenge ideas. Of our survey's respondents, 69 percent (146 of 212) of respondents said that they feel able to challenge ideas.",
      "Respondents said that they feel able to challenge ideas: 69 percent here, 74 percent on line 14.",
    ],
  ])("%s", (sentence, message) => {
    expect(messages(sentence)).toEqual([message]);
  });

  test.each([
    "The service carried out 4.3 farm safety visits per 100 farms in 2021/22, against an England average of 2.2.",
    "The service carried out 5.1 farm safety visits per 100 farms in 2019/20.",
    "The service carried out more than 3 farm safety visits per 100 farms in 2021/22.",
    "In England, services carried out 2.2 farm safety visits per 100 farms in 2021/22.",
    "Overall availability of fire engines in 2021/22 was 91.3 percent.",
    "Overall availability of on-call fire engines in 2021/22 was 74.8 percent.",
    "In 2021/22, the service attended 9.24 incidents per 1,000 people.",
    "In 2021/22, the service made 3,917 home fire safety visits. In 2021/22, the service made 1,214 home fire safety visits to people at highest risk.",
    "In 2021/22, the service issued 17 enforcement notices. In 2020/21, the service issued 71 enforcement notices.",
    "In our survey, 74 percent (157 of 212) of respondents said that they trust their manager, and 69 percent (146 of 212) of respondents said that they trust senior leaders.",
  ])("silent: %s", (sentence) => {
    expect(messages(sentence)).toEqual([]);
  });

  const OWN = ["\tCalderfold\tEngland", "Firefighter cost per person Year ending 31 March 2019\t£20.35\t£24.10"];
  const EARLIER = document(
    exampleReport("2018/19", ...OWN, "", "Protecting the public through fire regulation", "", "Good"),
    "file:///earlier.txt",
  );
  const later = (cost: string) =>
    document(
      exampleReport("2021/22", OWN[0]!, OWN[1]!.replace("£20.35", cost), "", "Protecting the public through fire regulation", "", "Good"),
    );

  test("what a later report says of the same year is held against the earlier report, in the later one only", () => {
    const found = check(later("£22.40"), [EARLIER], { rules: [sameMeasureDiffers] });
    expect(found.map(({ message }) => message)).toEqual([
      "Firefighter cost per person, Year ending 31 March 2019: £22.40 here, £20.35 in the report of 2018/19 (line 6).",
    ]);
    expect(found[0]?.related[0]?.uri).toBe("file:///earlier.txt");
    expect(check(EARLIER, [later("£22.40")], { rules: [sameMeasureDiffers] })).toEqual([]);
  });

  test("a figure that was revised a little is left alone", () => {
    expect(check(later("£20.60"), [EARLIER], { rules: [sameMeasureDiffers] })).toEqual([]);
  });

  test("reports that give figures for other years agree", () => {
    expect(check(sample(ROUND_3), [sample(ROUND_1), sample(ROUND_2)], { rules: [sameMeasureDiffers] })).toEqual([]);
  });
});
