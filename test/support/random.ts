/** A repeatable source of numbers 0 ≤ n < 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

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
  ..."Good|good|Outstanding|adequate|inadequate|requires improvement|Requires\nimprovement|not yet graded|3 out of 4".split("|"),
  ..."UNDER EMBARGO|Areas for improvement|Area for improvement|Cause of concern|Recommendations|In our last inspection,".split("|"),
  ..."we identified an area for improvement|has addressed this area for improvement|The service should train.|By 4 May 2031, the force should:".split(
    "|",
  ),
  ..."HMICFRS|Calderfold Fire and Rescue Service|Northholme Police|2021/22|2018/19|(2019: Good)|Question\tThis inspection\t2018/19".split(
    "|",
  ),
  ..."Preventing fires and other risks|Effectiveness|People|responding to fires and emergencies|the service is|is good at|was judged|from|to|and|in|at".split(
    "|",
  ),
  ..."12|Page 3 of 9|Overview\t3|[link](#)|<hr/>|Ser-\nvice|im\u00adprovement|Dear Chief|1.|a)|o |- ".split("|"),
];

/** A text of up to `most` parts put together at random. */
export function randomText(random: () => number, most: number): string {
  let text = "";
  for (let left = Math.floor(random() * most); left > 0; left--) {
    text += PARTS[Math.floor(random() * PARTS.length)]!;
    if (random() < 0.6) text += " ";
  }
  return text;
}
