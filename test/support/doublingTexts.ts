import { rules } from "../../server/src/rules/index.ts";
import { forms } from "../examples/forms.ts";

/** The opening of a report that is recognised, whatever follows. */
export const OPENING = "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\nEffectiveness\n\nGood\n\n";

/** What is cheap once and dear many times wherever work is done again for each place: white space, marks, words that begin a finding, half a finding. */
export const parts: readonly string[] = [
  "Good\n",
  "good ",
  "“good” ",
  "requires improvement ",
  "from good to good ",
  "Good\t",
  " ",
  "\n",
  "\t",
  "\u00a0",
  "a",
  "A",
  "12\n\f",
  "not yet graded ",
  "the service is good at preventing fires and other risks and ",
  "In our last inspection, we identified an area for improvement. ",
  "- The service should train.\n",
  "Areas for improvement\n\n",
  "Fire Police And ",
  "inspection 2018 ",
  "](<a",
  "im\u00adprovement ",
  "â€™",
  "1O",
  "7",
  "1,",
  "(1 of ",
  "74 percent (117 of 158) ",
  "£1.2m and ",
  "A\n",
  "“",
  "‘as ",
  "“a b c d” said ",
  "Effectiveness\n\nGood\n",
  "Effectiveness\tGood\n",
  "The last inspection was in May 2018. It was judged good. ",
  "the rating has changed to good ",
  "https://a.b/)",
  "increased by 5 percent from 12 to 14, ",
  "all areas for improvement and ",
];

/** All texts that are repeated to measure how work grows with length: the parts, each way to state a grade, and each rule's own examples. */
export const doublingTexts: readonly string[] = [
  ...parts,
  ...forms.map(({ text }) => `${text.replaceAll(/\[\[|\]\]/g, "")}\n\n`),
  ...rules.flatMap(({ example: { fires, silent } }) => [`${fires}\n\n`, `${silent}\n\n`]),
];

/** The opening, and the part again and again until that has about so many UTF-16 units. */
export const repeated = (part: string, length: number): string => OPENING + filledWith(part, length);

/** The part again and again until it has about so many UTF-16 units. */
export const filledWith = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length));
