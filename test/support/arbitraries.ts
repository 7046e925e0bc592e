import fc from "fast-check";

const words = (list: string): readonly string[] => list.split("|");

/** What reports are made of, and what breaks programs that read them. */
const PARTS = [
  ..."  \n\n\n\t\r.,:;-–•*()[]<>\\“”‘’'\"/&%£0129aZ\f",
  ...[
    "\r\n",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\ufeff",
    "\u2028",
    "\ufb01",
    "\uf0b7",
    "😀",
    "\ud83d",
    "\ude00",
    "é",
    "ﬃ",
    "\u0000",
    "**",
    "   ",
  ],
  ...["\u00ad\r\n", "\u0092", "â€™", "â€", "Â£", "ï»¿", "1,1O0", "lmprovernent"],
  ...words("Good|good|Outstanding|adequate|inadequate|requires improvement|Requires\nimprovement|not yet graded|3 out of 4"),
  ...words("UNDER EMBARGO|Areas for improvement|Area for improvement|Cause of concern|Recommendations|In our last inspection,"),
  ...words("we identified an area for improvement|has addressed this area for improvement|The service should train."),
  ...words("By 4 May 2031, the force should:|HMICFRS|Calderfold Fire and Rescue Service|Northholme Police|2021/22|2018/19|(2019: Good)"),
  ...words("Question\tThis inspection\t2018/19|Preventing fires and other risks|Effectiveness|People|the service is|is good at|was judged"),
  ...words("responding to fires and emergencies|from|to|and|in|at|12|Page 3 of 9|Overview\t3|[link](#)|<hr/>|Ser-\nvice|im\u00adprovement"),
  ...words("Dear Chief|1.|a)|o |- |598 (87 percent)|£9.5m|10 minutes 15 seconds"),
];

/** One of the things that texts are put together of. */
export const part: fc.Arbitrary<string> = fc.constantFrom(...PARTS, ...PARTS.map((one) => `${one} `));

const REPORT = "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\n";

/** Any text: one put together of what reports are made of, with or without a report's beginning, or any characters at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom("", REPORT), fc.array(part, { maxLength: 120, size: "max" }))
      .map(([start, parts]) => start + parts.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);

/** A stretch of a text, cut anywhere, even inside a character. */
export const stretchOf = (text: string): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(text.length), fc.nat(6000)).map(([from, length]) => text.slice(from, from + length));
