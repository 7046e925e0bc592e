import { describe, expect, test } from "vitest";
import { blocksIn, furnitureIn } from "../support/readings.ts";

describe("page furniture is", () => {
  test.each([
    ["an embargo line", "Crews train.\n\nUNDER EMBARGO\n\nThey meet.", ["UNDER EMBARGO"]],
    [
      "an embargo line with its end",
      "UNDER EMBARGO UNTIL 00.01 ON 20 JANUARY 2031\n\nCrews train.",
      ["UNDER EMBARGO UNTIL 00.01 ON 20 JANUARY 2031"],
    ],
    ["an embargo line glued before a heading", "UNDER EMBARGO**Cost**\n\nCrews train.", ["UNDER EMBARGO"]],
    ["an embargo line with no-break spaces", "Crews train.\n\nUNDER\u00a0EMBARGO\n\nThey meet.", ["UNDER\u00a0EMBARGO"]],
    ["a page number alone on its line", "Crews train.\n\n12\n\nThey meet.", ["12"]],
    ["a page number between dashes", "Crews train.\n\n– 12 –\n\nThey meet.", ["– 12 –"]],
    ["a page of a number of pages", "Crews train.\n\nPage 3 of 40\n\nThey meet.", ["Page 3 of 40"]],
    ["the notice of an empty page", "Crews train.\n\nThis page is intentionally left blank", ["This page is intentionally left blank"]],
    ["a rule of dashes", "Crews train.\n\n----------\n\nThey meet.", ["----------"]],
    ["a protective marking", "OFFICIAL\n\nCrews train.\n\nOFFICIAL–SENSITIVE is a word.", ["OFFICIAL"]],
  ])("%s", (_, text, furniture) => {
    expect(furnitureIn(text)).toEqual(furniture);
  });

  test("a running header with a page number that grows", () => {
    const pages = [1, 2, 3].map((page) => `Fire in Ashby – Annual look ${page}\nCrews train on page ${page} of it.`);
    expect(furnitureIn(pages.join("\n\n"))).toEqual([1, 2, 3].map((page) => `Fire in Ashby – Annual look ${page}`));
  });

  test("a running header next to the page number, page after page", () => {
    const pages = ["one", "two", "three"].map((word, i) => `Ashby Fire Report\n${i + 1}\n\nCrews ${word} train.`);
    expect(furnitureIn(pages.join("\n\n"))).toEqual(["Ashby Fire Report", "1", "Ashby Fire Report", "2", "Ashby Fire Report", "3"]);
  });

  test("a running header after form feeds", () => {
    const pages = ["one", "two", "three"].map((word) => `Ashby Fire Report\n\nCrews ${word} train.`);
    expect(furnitureIn(pages.join("\n\f"))).toEqual(Array(3).fill("Ashby Fire Report"));
  });
});

test("a page number between two lines in bold is page furniture", () => {
  expect(furnitureIn("**Cost**\n\n4\n\n**Risk**")).toEqual(["4"]);
});

test("a heading that comes again is none where it begins a page now and then", () => {
  const tops = [
    ...Array(3).fill("Area for improvement"),
    ...Array(3).fill("Staff are well.\n\nArea for improvement"),
    ...Array(6).fill("It costs."),
  ];
  const text = tops.map((top, i) => `${top}\n\nIt should train its staff for ${i} weeks.\n\n${i + 1}\n\n`).join("");
  expect(furnitureIn(text)).not.toContain("Area for improvement");
});

describe("no page furniture is", () => {
  test.each([
    [
      "a page that says nothing but a grade",
      "Cost\n\nUNDER EMBARGO\n\nGood\n\nUNDER EMBARGO\n\nPeople",
      ["UNDER EMBARGO", "UNDER EMBARGO"],
    ],
    ["a heading that comes back", "Summary\n\nAll is well.\n\nSummary\n\nSo is this.\n\nSummary\n\nAnd this.", []],
    ["a numbered heading", "Recommendation 1\n\nTrain.\n\nRecommendation 2\n\nMeet.\n\nRecommendation 3\n\nRest.", []],
    ["a grade that comes back", "Cost\n\nGood\n\nPeople\n\nGood\n\nCulture\n\nGood", []],
    ["a year alone on its line", "Crews train.\n\n2031\n\nThey meet.", []],
    ["a number in a row", "Crews\t12\nEngines\t14", []],
    ["the word in a sentence", "The report was under embargo until Friday.", []],
    ["a sentence about a page", "Page 3 of the plan says so.", []],
    ["a line said three times in a text without pages", "- Train more.\n\nYes.\n\n- Train more.\n\nNo.\n\n- Train more.", []],
  ])("%s", (_, text, furniture) => {
    expect(furnitureIn(text)).toEqual(furniture);
  });
});

describe("what furniture cut in two is one again", () => {
  test("in a sentence", () => {
    expect(blocksIn("The staff give help to\n\nUNDER EMBARGO\n\nmanagers, and to all.")).toEqual([
      "paragraph: The staff give help to managers, and to all.",
    ]);
  });

  test("in a sentence with a page number and a form feed as well", () => {
    expect(blocksIn("The staff give help to\n\n14\n\n\fUNDER EMBARGO\n\nmanagers, and to all.")).toEqual([
      "paragraph: The staff give help to managers, and to all.",
    ]);
  });

  test("in an item of a list, and the next item stays apart", () => {
    expect(blocksIn("- The service should know\n\nUNDER EMBARGO\n\nwhat helps.\n\nUNDER EMBARGO\n\n- It should train.")).toEqual([
      "item: The service should know what helps.",
      "item: It should train.",
    ]);
  });

  test("but a paragraph that has ended stays apart from the next", () => {
    expect(blocksIn("The staff give help.\n\nUNDER EMBARGO\n\nManagers do not.")).toEqual([
      "paragraph: The staff give help.",
      "paragraph: Managers do not.",
    ]);
  });

  test("and so does a heading", () => {
    expect(blocksIn("Cost\n\nUNDER EMBARGO\n\nManagers do not pay.")).toEqual(["heading: Cost", "paragraph: Managers do not pay."]);
  });
});
