import * as l10n from "@vscode/l10n";
import type { ReportDocument } from "../model/document.ts";
import type { Statistic } from "../model/statistic.ts";
import type { Steps } from "../text/steps.ts";
import { formatNumber } from "../wording/numbers.ts";
import { exampleReport } from "./example.ts";
import { added, sumOf } from "./figures/added.ts";
import { gradesAndTotal } from "./figures/gradesAndTotal.ts";
import { isExclusive, type PartsList, partsList } from "./figures/partsList.ts";
import type { Finding, Rule } from "./rule.ts";

/** Parts that are said to make up a total are added up. */
export const partsAndTotal: Rule = {
  code: "parts-and-total",
  title: "Parts do not add up to the stated total",
  level: "warning",
  why: "“Good in six areas, adequate in one and requires improvement in four” makes eleven. Parts that nothing can be two of at once, beside their total, are added up; so are the percentages of such parts, which cannot come to more than 100.",
  example: {
    fires: reportWith("Of the 40 files, 25 were good, 10 adequate and 3 poor."),
    silent: reportWith("Of the 40 files, 25 were good, 10 adequate and 5 poor."),
  },
  *check({ document }) {
    const grades = gradesAndTotal(document);
    return [...grades, ...(yield* listsAndTotals(document))];
  },
};

/** A list of numbers after a figure that it is a list of, and percentages of parts that exclude each other. */
function* listsAndTotals({ text, report }: ReportDocument): Steps<readonly Finding[]> {
  const found: Finding[] = [];
  let read = 0;
  for (const [i, statistic] of report.statistics.entries()) {
    if (i % STRETCH === 0) yield;
    if (statistic.start < read) continue;
    const list = listOf(text, statistic);
    if (!list) continue;
    read = list.parts.at(-1)!.end;
    const complained = complaint(list);
    if (complained) found.push(complained);
  }
  return found;
}

/** Figures that are looked at in one step. */
const STRETCH = 1_000;

interface ListOf extends PartsList {
  readonly start: number;
  readonly total: number;
  /** True where the words round the list say that it is the whole. */
  readonly isSaidWhole: boolean;
}

const NOUN = "(?:[^,:;.()\\d]|\\b(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?\\b){1,60}?";
const WHOLE_BEFORE = new RegExp(`^of (?:(?:the|these|those|its|our|their|all) )*(?:other |remaining )?\\S+ ${NOUN}, `, "iu");
const MADE_UP_OF = ",? \\(?(?:which (?:is|are|were) )?(?:made up of|comprising|consisting of|divided into|split into) ";
const OF_WHICH = ": |,? of (?:which|whom|these|them),? |\\. of (?:these|them|those),? ";
const MADE_UP = new RegExp(`^${NOUN}${MADE_UP_OF}`, "iu");
const LIST_AFTER = new RegExp(`^${NOUN}(?:${OF_WHICH})`, "iu");
/** Most counts have no list: one look is enough for them. */
const ANY_LIST = new RegExp(`^${NOUN}(?:${MADE_UP_OF}|${OF_WHICH})`, "iu");
const IN_ALL = new RegExp(`^${NOUN}(?:: | – | \\()`, "iu");

function listOf(text: string, { kind, value, start }: Statistic): ListOf | undefined {
  const at = (from: number | undefined, total: number, isSaidWhole: boolean): ListOf | undefined => {
    const list = from === undefined ? undefined : partsList(text, from);
    return list && { ...list, start, total, isSaidWhole };
  };
  if (kind === "proportion" && typeof value !== "number") return at(behind(WHOLE_BEFORE, text, start), value[1], false);
  if (kind === "percent") return at(start, 100, false);
  if (kind !== "count" || typeof value !== "number") return undefined;
  const numberEnd = start + /^\S+/.exec(text.slice(start))![0].length;
  const before = text.slice(Math.max(0, start - 20), start);
  const inAll = /\b(?:a|in) total(?: of)?\s+$|\baltogether,?\s+$/i.test(before);
  const ofAll = /of (?:(?:the|these|those|its|our|their|all) )?$/i.exec(before.slice(-12));
  const hasList = behind(ANY_LIST, text, numberEnd) !== undefined;
  return (
    (hasList ? at(behind(MADE_UP, text, numberEnd), value, true) : undefined) ??
    (inAll ? at(behind(IN_ALL, text, numberEnd), value, true) : undefined) ??
    (ofAll ? at(behind(WHOLE_BEFORE, text, start - ofAll[0].length), value, false) : undefined) ??
    (hasList ? at(behind(LIST_AFTER, text, numberEnd), value, false) : undefined)
  );
}

/** Where the match of a pattern ends that begins at an offset. */
function behind(pattern: RegExp, text: string, from: number): number | undefined {
  const found = pattern.exec(text.slice(from, from + 160).replace(/[^\S ]/g, " "));
  return found ? from + found[0].length : undefined;
}

function complaint(list: ListOf): Finding | undefined {
  const { parts, start, total, isSaidWhole } = list;
  const numbers = parts.map(({ value }) => value);
  const sum = sumOf(numbers);
  const span = { start, end: parts.at(-1)!.end };
  if (parts.every(({ unit }) => unit === "percent")) {
    const slack = parts.reduce((all, { half }) => all + half, 0);
    return sum > 100 + slack && isExclusive(list)
      ? { ...span, message: l10n.t("{0} percent, more than the whole.", added(numbers)) }
      : undefined;
  }
  if (parts.some(({ unit }) => unit !== null) || sum === total) return undefined;
  const isClosed = isSaidWhole || ((parts.length > 2 || sum > total) && isExclusive(list));
  return isClosed ? { ...span, message: l10n.t("{0}, not {1}.", added(numbers), formatNumber(total)) } : undefined;
}

function reportWith(sentence: string): string {
  return exampleReport("2021/22", "Protecting the public through fire regulation", "", "Good", "", sentence);
}
