import { describe, expect, test } from "vitest";
import { figuresOf } from "./statisticsFound.ts";

const values = (text: string): readonly unknown[] => figuresOf(text).map(({ value }) => value);
const words = (text: string): readonly string[] => figuresOf(text).map(({ start, end }) => text.slice(start, end));

describe("text as it comes out of a PDF", () => {
  test.each([
    ["no-break spaces", "It has 34\u00a0fire\u00a0engines and £43.4\u00a0m.", [34, 43_400_000]],
    ["narrow no-break spaces", "It costs £5\u202fmillion.", [5_000_000]],
    ["CRLF", "Of those who replied, 74 per\r\ncent (117\r\nof 158) agreed.", [[117, 158]]],
    ["CR", "Of those who replied, 74 percent\r(117 of 158) agreed.", [[117, 158]]],
    ["soft hyphens", "It answered 91 per\u00adcent of calls.", [91]],
    ["ligatures", "It has 34 \ufb01re engines.", [34]],
    ["a wrapped line", "The service has a backlog of 640 home safety\nvisits from its partners in the county.", [640]],
    ["a wrapped hyphen", "The service did not meet its own ten-\nminute standard in the county last year.", [600]],
    ["Markdown marks", "**It has 34 fire engines** and [21 stations](#).", [34, 21]],
    ["escaped brackets", "We heard that 74 percent \\(117 of 158\\) agreed.", [[117, 158]]],
    ["curly quotes", "“34 fire engines” is what ‘21 stations’ hold.", [34, 21]],
    ["a byte-order mark", "\ufeff34 fire engines are in use.", [34]],
  ])("%s", (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test("furniture inside a sentence is read over", () => {
    const text = "Staff replied, and 74 percent (117\n\nUNDER EMBARGO\n\n12\n\nof 158) of them agreed.\n";
    expect(values(text)).toEqual([[117, 158]]);
    expect(words(text)[0]).toMatch(/^74 percent \(117[\s\S]*of 158\)$/);
  });

  test("spans are those of the text, not of the cleaned one", () => {
    const text = "It has 34 \ufb01re\u00ad\u00a0engines.";
    expect(words(text)).toEqual(["34 \ufb01re\u00ad\u00a0engines"]);
    expect(figuresOf(text)[0]?.unit).toBe("\ufb01re engines");
  });

  test("a figure in a bullet has no bullet", () => {
    expect(words("• 34 fire engines\n• 21 fire stations\n")).toEqual(["34 fire engines", "21 fire stations"]);
  });

  test("a list's numbers are no figures, what they number may hold some", () => {
    expect(values("1. It has 34 engines.\n2. It has 21 stations.\n")).toEqual([34, 21]);
  });
});

describe("any text will do", () => {
  const pieces = [
    "5",
    "£",
    "percent",
    "(",
    ")",
    "of",
    "-",
    "£5m",
    "1,2",
    "per",
    "from",
    "to",
    "\t",
    "\n",
    "minutes",
    "2020/21",
    "one",
    "half",
    "and",
    "–",
    "[",
    ":",
    "a",
  ];
  const random = (seed: number): (() => number) => {
    let state = seed;
    return () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state / 0x7fffffff;
    };
  };

  test("figures of scrambled text are in order, do not overlap and lie inside it", () => {
    const next = random(7);
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: 40 }, () => pieces[Math.floor(next() * pieces.length)]).join(next() < 0.3 ? "" : " ");
      let last = 0;
      for (const { start, end, value } of figuresOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect([value].flat().every(Number.isFinite)).toBe(true);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }
  });

  test.each(["", " ", "5", "£", "£5", "(5", "5 of", "of 5", "from 5 to", "per 5", "5 per", "5%(", "\t5", "one", "half of", "5–", "–5"])(
    "%j does no harm",
    (text) => {
      expect(figuresOf(text).length).toBeLessThanOrEqual(1);
    },
  );

  test.each([
    ["34 engines and ", 1],
    ["in 2020/21 was 34 stations and ", 1],
    ["5 (", 0],
    ["a 7\tb\t", 0],
    ["from 9 to ", 0],
    ["1, ", 0],
  ])("cost grows with the length of %j repeated", (unit) => {
    const time = (count: number): number => {
      const text = unit.repeat(count);
      const start = performance.now();
      figuresOf(text);
      return performance.now() - start;
    };
    time(2000);
    const short = Math.min(time(2000), time(2000), time(2000));
    const long = Math.min(time(16_000), time(16_000));
    expect(long).toBeLessThan(8 * 5 * Math.max(short, 2)); // quadratic cost would be 64 times
  });
});
