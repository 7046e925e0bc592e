import { isTime, NUMBER, type StatedNumber, statedNumber } from "./statedNumbers.ts";

/** A list in which each item begins with its number: "25 were good, 10 adequate and 3 poor". */
export interface PartsList {
  readonly parts: readonly StatedNumber[];
  /** What is said of each part. */
  readonly words: readonly string[];
}

const SEPARATOR = /\s*;\s+(?:and\s+)?|,\s+(?:and\s+|with\s+|while\s+|but\s+)?|\s+(?:and|while|with)\s+/iu;
const ITEM = new RegExp(
  `^(?:(?:only|just|the other|the remaining|another|a further)\\s+)?(${NUMBER})(?:\\s*\\((?:${NUMBER})\\))?(?:\\s+([^\\d(]*))?(?:\\((?:${NUMBER})\\))?$`,
  "iu",
);
/** Words after which the numbers need not make up the whole. */
const OPEN =
  /\b(?:also|both|overlap\w*|more|less|fewer|some|including|at least|at most|over|under|about|around|nearly|almost|up to|approximately|roughly|others?|rest|remain\w*|none|half|most|strongly)\b/i;

/** Reads the items from an offset (UTF-16) of a text to the end of the sentence; undefined where one of them does not begin with a number. */
export function partsList(text: string, from: number): PartsList | undefined {
  const stretch = text.slice(from, from + LONGEST);
  const separator = SEPARATOR.exec(stretch);
  if (!separator || !ITEM.test(plain(stretch.slice(0, separator.index)))) return undefined;
  const end = stretch.search(/[.!?:](?:\s|$)|\n\s*\n|\)\s*[.,;]|\)$|;\s+(?!and\b|\d)/u);
  const list = stretch.slice(0, end < 0 ? stretch.length : end + (stretch[end] === ")" && stretch.slice(0, end).includes("(") ? 1 : 0));
  if (end < 0 && stretch.length === LONGEST) return undefined;
  const parts: StatedNumber[] = [];
  const words: string[] = [];
  let at = from;
  for (const item of list.split(SEPARATOR)) {
    const trimmed = plain(item);
    const found = ITEM.exec(trimmed);
    if (!found || OPEN.test(trimmed.replace(/^the (?:other|remaining) /i, ""))) return undefined;
    const start = text.indexOf(found[1]!.slice(0, 1), at);
    const number = statedNumber(found[1]!, start);
    if (isTime(number, found[1]!, ` ${found[2] ?? ""}`)) return undefined;
    parts.push(number);
    words.push((found[2] ?? "").trim());
    at = Math.max(at, start + found[1]!.length);
  }
  return parts.length > 1 ? { parts, words } : undefined;
}

const plain = (item: string): string => item.replace(/[^\S ]\s*| \s+/g, " ").trim();

const LONGEST = 300;

/** What nothing can be two of at once, one family on each line. */
const FAMILIES = [
  "outstanding|exceptional|excellent|good|strong|adequate|satisfactory|acceptable|sufficient|require[sd]? improvement|requiring improvement|need(?:s|ed)? improvement|inadequate|poor|weak|unsatisfactory|unacceptable",
  "closed|completed?|open|in progress|under ?way|on track|delayed|overdue|(?:had |have |has )?not (?:yet )?(?:been )?(?:started|addressed|completed?|closed|met|resolved)|(?:partly|partially) (?:addressed|complete|met|resolved)|addressed|resolved|unresolved|outstanding|met|unmet|discharged|implemented",
  "red|amber|green",
  "boys|girls|men|women|male|female",
  "agreed|disagreed|neither agreed nor disagreed|did not know|didn[’']t know|were unsure|had no (?:view|opinion)",
  "wholetime|on-call|retained",
].map((family) => new RegExp(`^(?:${family})(?: [\\p{L}-]+){0,3}$`, "iu"));
const VERB =
  "(?:(?:were|was|are|is|have been|has been|had been) )?(?:(?:rated|judged|graded|assessed|found|classed|considered|marked) )?(?:(?:as|to be|being|to) )?[‘“\"']?";
const LEAD = new RegExp(`^(?:of (?:them|these|those) )?${VERB}`, "iu");
/** The first item may name what all are: "40 percent of files were good". */
const FIRST_LEAD = new RegExp(`^(?:(?:of )?(?:[\\p{L}’'-]+ ){1,3}?(?=(?:were|was|are|is|have|has|had) ))?${VERB}`, "iu");

/** True where nothing can be in two of the parts, by what is said of each. */
export const isExclusive = ({ words }: PartsList): boolean => {
  const states = words.map((one, index) => one.replace(index === 0 ? FIRST_LEAD : LEAD, "").replace(/[’”"']/g, ""));
  return FAMILIES.some((family) => states.every((state) => family.test(state)) && new Set(states).size === states.length);
};
