import { describe, expect, test } from "vitest";
import { blocksIn } from "../support/readings.ts";

const LONG = "The crews of this whole county train on four evenings a month and";
const WRAPPED = `${LONG}\nMarlbeck has one more, for those who joined in the past year or so`;

describe("paragraphs", () => {
  test("wrapped at a page's width are one", () => {
    expect(blocksIn(`${WRAPPED}\nand those who come back.`)).toEqual([
      `paragraph: ${WRAPPED.replaceAll("\n", " ")} and those who come back.`,
    ]);
  });

  test("go on after a hyphen at the line's end", () => {
    expect(blocksIn("All services are multi-\nagency bodies.")).toEqual(["paragraph: All services are multi- agency bodies."]);
  });

  test("end at a blank line and at a full stop", () => {
    expect(blocksIn(`${LONG} rest.\nThe others meet.\n\nNobody minds.`)).toEqual([
      `paragraph: ${LONG} rest.`,
      "paragraph: The others meet.",
      "paragraph: Nobody minds.",
    ]);
  });

  test("of web pages, one line each, stay apart", () => {
    const line = `${LONG} ${LONG.toLowerCase()} ${LONG.toLowerCase()} meet`;
    expect(blocksIn(`${line}\n${line}`)).toEqual([`paragraph: ${line}`, `paragraph: ${line}`]);
  });

  test("keep a bracket together that a line end cuts", () => {
    expect(blocksIn("Fire safety – Good (2019:\nGood)")).toEqual(["paragraph: Fire safety – Good (2019: Good)"]);
  });
});

describe("headings", () => {
  test.each([
    "Cost",
    "How well does the service plan?",
    "Fire & Rescue Service 2018/19",
    "‘Safe’ and sound",
    "The service is improving its culture",
  ])("are lines like %j", (line) => {
    expect(blocksIn(`${line}\n\nCrews train.`)).toEqual([`heading: ${line}`, "paragraph: Crews train."]);
  });

  test.each(["Crews train.", "“We train,”", "“Nobody waits.”", "and so on", "12 engines", "Crews train:"])(
    "are no lines like %j",
    (line) => {
      expect(blocksIn(`${line}\n\nCrews train.`)).toEqual([`paragraph: ${line}`, "paragraph: Crews train."]);
    },
  );

  test("glued to their grade by bold marks are apart from it", () => {
    expect(blocksIn("Cost**Good (2019: Good)**\n\n**Good****Summary**")).toEqual([
      "heading: Cost",
      "heading: Good (2019: Good)",
      "heading: Good",
      "heading: Summary",
    ]);
  });
});

describe("items", () => {
  test.each([
    "-",
    "–",
    "—",
    "•",
    "◦",
    "●",
    "○",
    "▪",
    "■",
    "◼",
    "□",
    "➢",
    "✓",
    "·",
    "‣",
    "*",
    "\uf0b7",
    "o",
    "1.",
    "12)",
    "a)",
    "(b)",
    "(iv)",
    "(3)",
  ])("begin with %j", (glyph) => {
    expect(blocksIn(`${glyph} Crews train;\n${glyph}\tcrews meet on Mondays and`)).toEqual([
      "item: Crews train;",
      "item: crews meet on Mondays and",
    ]);
  });

  test.each(["-5 degrees", "1.5 million people", "o ", "A. Smith is here", "2019. That was it", "(2019) was so", "a fire"])(
    "do not begin like %j",
    (text) => {
      expect(blocksIn(text).map((block) => block.split(":")[0])).not.toContain("item");
    },
  );

  test("go on over wrapped lines, and over furniture", () => {
    expect(blocksIn("1. Crews train\non Mondays\n\nUNDER EMBARGO\n\nand rest.\n2. Crews meet.")).toEqual([
      "item: Crews train on Mondays and rest.",
      "item: Crews meet.",
    ]);
  });
});

describe("rows", () => {
  test("have their cells apart by tabs, empty ones counted", () => {
    expect(blocksIn("Question\tNow\tThen\nCost\t\tGood\n\tBoth\t Good \nPeople\t Good\t")).toEqual([
      "row: 0=Question | 1=Now | 2=Then",
      "row: 0=Cost | 2=Good",
      "row: 1=Both | 2=Good",
      "row: 0=People | 1=Good",
    ]);
  });

  test("have their cells apart by three spaces or more", () => {
    expect(blocksIn("Question      Now   Then\nLooking  after people   Good")).toEqual([
      "row: 0=Question | 1=Now | 2=Then",
      "row: 0=Looking after people | 1=Good",
    ]);
  });

  test("are not made by an indent", () => {
    expect(blocksIn("      Crews train.\n\n      - Crews meet.")).toEqual(["paragraph: Crews train.", "item: Crews meet."]);
  });

  test("end what stands before them", () => {
    expect(blocksIn("Crews train and\nCost\tGood\nrest.")).toEqual([
      "heading: Crews train and",
      "row: 0=Cost | 1=Good",
      "paragraph: rest.",
    ]);
  });
});

describe("contents pages", () => {
  const lines = ["Overview", "Cost", "People and culture"];
  test.each([
    ["a tab", (line: string, page: number) => `${line}\t${page}`],
    ["leaders", (line: string, page: number) => `${line} ........... ${page}`],
    ["leaders with spaces between", (line: string, page: number) => `${line} . . . . . ${page}`],
    ["spaces", (line: string, page: number) => `${line}        ${page}`],
  ])("have their numbers apart by %s", (_, entry) => {
    const found = blocksIn(lines.map((line, i) => entry(line, 3 + i * i)).join("\n"));
    expect(found.map((block) => block.split(":")[0])).toEqual(["contents", "contents", "contents"]);
  });

  test("may have an entry over two lines", () => {
    const found = blocksIn("Overview\t3\nCost\t4\nA long entry about people and\ntheir culture\t4\nEnd\t9");
    expect(found.at(-1)).toBe("contents: End 9");
    expect(found.map((block) => block.split(":")[0])).toEqual(["contents", "contents", "contents", "contents", "contents"]);
  });

  test("are not three rows of figures that fall", () => {
    expect(blocksIn("Fires\t30\nFloods\t20\nRescues\t10").map((block) => block.split(":")[0])).toEqual(["row", "row", "row"]);
  });

  test("are not two rows", () => {
    expect(blocksIn("Fires\t30\nFloods\t40").map((block) => block.split(":")[0])).toEqual(["row", "row"]);
  });
});
