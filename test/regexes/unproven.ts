/**
 * Regular expressions that no checker proves to be linear: of a file, all that are not proven or those that begin so.
 * Either they are never given more than `longest` UTF-16 units at a time, for the code around them cuts what they are given, and what they cost has
 * a limit whatever the text; or `attacks` are texts on which they would take longest, on which their time is measured, as beginning, what is repeated, and end. An empty list
 * says that the text is no report's: it has a test of its own in `linear.test.ts`.
 */
export interface Unproven {
  readonly file: string;
  readonly begins?: string;
  readonly why: string;
  readonly longest?: number;
  readonly attacks?: readonly (readonly [begin: string, repeated: string, end: string])[];
}

/** Stands in `proofs.json` before the file of what is not proven. */
export const NOT_PROVEN = "not proven, in ";

/** The entry that speaks of a regular expression; the first of its file that fits. */
export const entryOf = ({ file, source }: { readonly file: string; readonly source: string }): Unproven | undefined =>
  unproven.find((entry) => entry.file === file && source.startsWith(entry.begins ?? ""));

const NUMBER = "A number's digits, which come from a number and not from a text.";
const UNIT = "What a figure counts: a few words that recognition has cut.";
const AROUND = "The words around a figure, as far as the rule looks.";
const CLAIM = "One sentence of an article, as far as its reader goes.";
const STRETCH = "White space is gone through once for each word before it, and no word is before two.";

export const unproven: readonly Unproven[] = [
  { file: "server/src/compare/articles/countClaims.ts", why: CLAIM, longest: 2000 },
  { file: "server/src/compare/articles/figures.ts", begins: "0+$", why: NUMBER, longest: 40 },
  { file: "server/src/compare/articles/figures.ts", why: UNIT, longest: 200 },
  { file: "server/src/compare/articles/sayings.ts", why: CLAIM, longest: 2000 },
  { file: "server/src/compare/articles/speakers.ts", why: CLAIM, longest: 2000 },
  { file: "server/src/compare/articles/voice.ts", why: "A speaker's name and office, or the words of a sentence.", longest: 2000 },
  {
    file: "server/src/recognisers/followUps.ts",
    why: "A sentence on an area for improvement; it is found wanting but once, and has few words that begin a way.",
    attacks: [
      [
        "In our last inspection, we identified an area for improvement. The service has addressed this area for improvement ",
        "area for improvement ",
        ".",
      ],
      ["In our last inspection, we identified an area for improvement. It has ", "disappoint ", "."],
      ["In our last inspection, we identified an area for improvement. ", "it has since also ", "."],
    ],
  },
  {
    file: "server/src/recognisers/gradings/governed.ts",
    why: "What stands between two tokens of one sentence.",
    attacks: [["The service is good at preventing fires", " ; ", "and protecting"]],
  },
  { file: "server/src/recognisers/identity/dates.ts", why: "A line of the head.", longest: 200 },
  {
    file: "server/src/recognisers/identity/identity.ts",
    begins: "^[^\\S",
    why: "What may stand before the words is on their line, and what may stand after them is gone through once.",
    attacks: [
      ["", "\n", "x"],
      ["", " \n", "x"],
      ["", "areas for\n", "x"],
      ["", "Areas for improvement ", "x"],
      ["Areas for improvement", " ", "x"],
    ],
  },
  { file: "server/src/recognisers/identity/identity.ts", why: "The head of a text.", longest: 3000 },
  {
    file: "server/src/recognisers/improvements.ts",
    why: "The first words of a list item.",
    attacks: [["Areas for improvement\n\n• ", "A-b A ", "should"]],
  },
  {
    file: "server/src/recognisers/structure.ts",
    why: "What is left of a short heading.",
    attacks: [
      ["Areas for improvement", " ", "x"],
      ["Areas for improvement", ": ", "x"],
    ],
  },
  {
    file: "server/src/rules/causeAfterEffect.ts",
    begins: "th(?:is",
    why: STRETCH,
    attacks: [
      ["due to", " ", "this"],
      ["", "due to this ", ""],
      ["", "this ", ""],
    ],
  },
  { file: "server/src/rules/causeAfterEffect.ts", why: "The sentence around a cause.", longest: 1500 },
  { file: "server/src/rules/changeDirection.ts", why: AROUND, longest: 1000 },
  { file: "server/src/rules/chartFiguresLost.ts", why: "A line of a chart, cut.", longest: 1000 },
  {
    file: "server/src/rules/claimOverstated.ts",
    begins: "\\b(?:in|across|for)\\s+(?:all",
    why: STRETCH,
    attacks: [
      ["in", " ", "all"],
      ["", "in all of the ", ""],
      ["in all of the two", " ", "areas"],
    ],
  },
  { file: "server/src/rules/claimOverstated.ts", why: "The words before a claim.", longest: 500 },
  { file: "server/src/rules/comparatorDirection.ts", why: AROUND, longest: 1000 },
  {
    file: "server/src/rules/embargo.ts",
    why: "Looked at only after the words of an embargo, and white space is gone through twice at most.",
    attacks: [
      ["embargo", " ", "x"],
      ["", "embargo until ", "x"],
      ["embargo until", " ", "x"],
      ["embargo", " ", ": until"],
    ],
  },
  { file: "server/src/rules/figures/changeWords.ts", why: AROUND, longest: 1000 },
  { file: "server/src/rules/figures/measured.ts", why: AROUND, longest: 1000 },
  { file: "server/src/rules/figures/numbersIn.ts", why: AROUND, longest: 1000 },
  { file: "server/src/rules/figures/ownFigures.ts", why: AROUND, longest: 1000 },
  { file: "server/src/rules/figures/partsList.ts", why: AROUND, longest: 1000 },
  { file: "server/src/rules/figures/share.ts", why: AROUND, longest: 1000 },
  { file: "server/src/rules/figures/statedChange.ts", why: AROUND, longest: 1500 },
  { file: "server/src/rules/figures/statedNumbers.ts", why: NUMBER, longest: 40 },
  { file: "server/src/rules/grades/gradePlaces.ts", why: "A cell of a row.", longest: 500 },
  {
    file: "server/src/rules/improvementsCount.ts",
    begins: "improvement\\b(?<=",
    why: STRETCH,
    attacks: [
      ["ten", " ", "area for improvement"],
      ["", "ten new area ", ""],
    ],
  },
  { file: "server/src/rules/improvementsCount.ts", why: "The words before a count.", longest: 500 },
  {
    file: "server/src/rules/lastInspectionUnclear.ts",
    why: "What may be repeated in it is at most five words, and each begins with one of its own.",
    attacks: [
      ["Our last inspection ", "in ", " 2018"],
      ["Our last inspection was", " ", "in 2018"],
      ["", "first first inspected in spring ", ""],
      ["the ", "first a-", " inspection"],
      ["The force was inspected ", "in spring in early ", "2018"],
    ],
  },
  {
    file: "server/src/rules/namesFewer.ts",
    why: STRETCH,
    attacks: [
      ["three areas", " ", "–"],
      ["", "three areas – ", ""],
      ["", "–", ""],
    ],
  },
  { file: "server/src/rules/overallGrade.ts", why: "The words before a grade.", longest: 500 },
  { file: "server/src/rules/partsAndTotal.ts", why: AROUND, longest: 1000 },
  { file: "server/src/rules/sentenceRound.ts", why: AROUND, longest: 1000 },
  { file: "server/src/rules/surveyBaseDiffers.ts", why: AROUND, longest: 1500 },
  {
    file: "server/src/rules/sweepingClaim.ts",
    why: "White space between two words of a claim, and a claim has no more than ten.",
    attacks: [
      ["all", " ", "areas"],
      ["", "all of the ", "areas"],
      ["improved in", " ", "all areas"],
      ["", "improved in all ", ""],
    ],
  },
  {
    file: "server/src/rules/trendWithoutFigures.ts",
    why: "White space between two words of a trend, and a trend has no more than eight.",
    attacks: [
      ["response times has", " ", "improved"],
      ["", "is continually ", "improving"],
      ["response ", "times ", "are improving"],
    ],
  },
  { file: "server/src/rules/wrongEncoding.ts", why: "The first characters of a text.", longest: 1000 },
  { file: "server/src/text/furniture.ts", why: "A short line.", longest: 200 },
  { file: "server/src/text/undisguise.ts", why: "Words of a list of ours, when the program starts.", longest: 40 },
  {
    file: "server/src/wording/plainText.ts",
    why: "Markdown of our own making, in which every bracket of a report stands after a backslash.",
    attacks: [],
  },
  { file: "server/src/wording/words.ts", why: "Words that have been shortened.", longest: 500 },
  {
    file: "server/src/workspace/gitignore.ts",
    why: "Begins only where no space is before, so that a stretch of spaces is gone through once.",
    attacks: [],
  },
];
