import { describe, expect, test } from "vitest";
import { ledBack, undisguise } from "../../server/src/text/undisguise.ts";

describe("undoes", () => {
  test.each([
    ["soft hyphens", "im\u00adprove\u00adment", "improvement"],
    ["zero-width characters and marks of direction", "\ufeffGo\u200bod\u200e, \u2060it is", "Good, it is"],
    ["ligatures", "ﬁre oﬃcers", "fire officers"],
    ["UTF-8 read as Windows-1252", "itâ€™s â€œgoodâ€\u009d â€“ Â£9m, ZoÃ«, â€¢ one", "it’s “good” – £9m, Zoë, • one"],
    ["UTF-8 read as Latin-1", "it\u00e2\u0080\u0099s", "it’s"],
    ["UTF-8 read as Windows-1252 with a byte dropped", "â€œgoodâ€ said", "“good” said"],
    [
      "a byte-order mark, a no-break space, a soft hyphen and a ligature read as Windows-1252",
      "ï»¿1Â\u00a0im\u00c2\u00adprove ï¬\u0081re",
      "1\u00a0improve fire",
    ],
    ["Windows-1252 read as Latin-1", "\u0093good\u0094 \u0096 it\u0092s", "“good” – it’s"],
    [
      "I, l and O in numbers",
      "1,1O0 and 2O19 and 1l5 and 3I,OOO and 1O,000 and 4.l2",
      "1,100 and 2019 and 115 and 3I,OOO and 10,000 and 4.12",
    ],
    [
      "I and O at the head of a grade, m torn into rn",
      "Requires lmprovement, lnadequate, 0utstanding, Requires Improvernent",
      "Requires Improvement, Inadequate, Outstanding, Requires Improvement",
    ],
  ])("%s", (_, given, meant) => {
    expect(undisguise(given).text).toBe(meant);
  });
});

describe("leaves alone", () => {
  test.each([
    "“Good” – it’s £9m; café, Zoë, CHÂTEAU, Ân, âge, naïve",
    "l5 percent, O2, 10l, 3 O, LE1 0AA, 12|34, item 5.In, 3,In all",
    "line\u00ad\nbreak and no-break\u00a0space and thin\u2009space",
    "\r\u200b\n",
    "emoji 🚒 and half of one \ud83d",
    "",
  ])("%j", (given) => {
    expect(undisguise(given).text).toBe(given);
  });
});

test("leads every offset back to the text as given", () => {
  const given = "\ufeffItâ€™s \u00adgo\u200bod\u00ad – ﬁne\u200b";
  const meant = undisguise(given);
  const back = (words: string): string => {
    const start = meant.text.indexOf(words);
    return given.slice(meant.startOf(start), meant.endOf(start + words.length));
  };
  expect(["It", "’", "It’s", "good", "–", "fi", "i", "fine"].map(back)).toEqual([
    "It",
    "â€™",
    "Itâ€™s",
    "go\u200bod",
    "–",
    "ﬁ",
    "ﬁ",
    "ﬁne",
  ]);
  expect([meant.startOf(0), meant.endOf(0)]).toEqual([1, 0]);
  expect(ledBack({ title: { start: 0, end: 4 }, of: [{ start: 5, end: 9, value: 5 }], none: null }, meant)).toEqual({
    title: { start: 1, end: 7 },
    of: [{ start: 9, end: 14, value: 5 }],
    none: null,
  });
});
