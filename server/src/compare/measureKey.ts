import type { Statistic } from "../model/statistic.ts";
import { timeOf } from "./periods.ts";

/** Words that say nothing of what is measured, and those of whom: a share of "care leavers" may be a share of them in anything. */
const WITHOUT_MEANING = new Set(
  (
    "a about all also an and any are as at be been being but by can could did do does each for get given had has have he her his how in into " +
    "is it its of on or our said say says service services several she should so some such survey than that the their them then there these " +
    "they this those thought through to told up us was were what when where which while who whole whom whose will with would " +
    "adopters carers children colleagues commanders employees families family firefighters force inspectors leavers members officers parents " +
    "people person persons pupils residents respondents staff students victims workers workforce young"
  ).split(" "),
);

const FINITE_VERB =
  /\b(?:are|is|was|were|had|has|have|said|told|feel|felt|agree[ds]?|believe[ds]?|think|thought|would|could|can|met|received|took|reported)\b/;

/** So many words with meaning make a measure where it stands in prose, and so many in a table, whose label is the whole measure. */
const LEAST_IN_PROSE = 3;
const LEAST_IN_TABLE = 2;

/**
 * What a figure measures, equal for figures of the same kind, unit and meaningful words; undefined where it does not say enough to be known
 * again in another report. Strict: a percentage in a sentence must say what is true of whom, a count what was done in which year.
 */
export function measureKey(text: string, statistic: Statistic): string | undefined {
  const { kind, unit, measure, period } = statistic;
  const [counted = "", base = ""] = (unit ?? "").toLowerCase().split(/\bper (?!cent)/);
  const isNoun = kind === "rate" || kind === "count" || kind === "proportion";
  const words = meaningfulWords(`${measure ?? ""} ${isNoun ? counted : ""}`);
  const isTabled = isTableFigure(text, statistic);
  if (words.length < (isTabled || kind === "count" || kind === "rate" ? LEAST_IN_TABLE : LEAST_IN_PROSE)) return undefined;
  if (!isTabled) {
    if ((kind === "percent" || kind === "proportion") && !FINITE_VERB.test((measure ?? "").toLowerCase())) return undefined;
    if (kind === "count" && timeOf(period)?.length !== "year") return undefined;
    if (kind === "change") return undefined;
  }
  return JSON.stringify([kind, isNoun ? "" : counted.trim(), base.trim(), words]);
}

/** In any order, each once, without endings. "Not" and "more" have a meaning here. */
export function meaningfulWords(phrase: string): readonly string[] {
  const words =
    phrase
      .toLowerCase()
      .replace(/[’']s\b/g, "")
      .match(/\p{L}{2,}|\p{N}+/gu) ?? [];
  return [...new Set(words.filter((word) => !WITHOUT_MEANING.has(word)).map(withoutEnding))].sort();
}

/** The longest first. */
const ENDINGS = ["ies", "ing", "es", "ed", "s"];

function withoutEnding(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** A label is not longer. */
const LONGEST_LABEL = 200;

/** True for a figure in the cell of a row: a tab or wide space stands between it and what is before it on its line. */
export function isTableFigure(text: string, { start }: Pick<Statistic, "start">): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LABEL), start);
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  return line.trim() !== "" && /(?:\t| {3})[(£]?$/.test(line);
}
