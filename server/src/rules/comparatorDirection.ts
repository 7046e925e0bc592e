import * as l10n from "@vscode/l10n";
import type { ReportDocument } from "../model/document.ts";
import type { Comparator, Statistic } from "../model/statistic.ts";
import { amountWords } from "../wording/figures.ts";
import { exampleReport } from "./example.ts";
import { NUMBER, statedNumber } from "./figures/statedNumbers.ts";
import type { Finding, Rule } from "./rule.ts";

/** "Below the England average" is held against the figure and the average. */
export const comparatorDirection: Rule = {
  code: "comparator-direction",
  title: "A figure is said to be above or below another, and is not",
  level: "warning",
  why: "Where a report gives a figure with the average that it is held against, the words above, below, higher and lower can be checked. Figures that are equal once rounded are left alone.",
  example: {
    fires: reportWith("4.12 false alarms per 1,000 people, below the England average of 3.44"),
    silent: reportWith("3.12 false alarms per 1,000 people, below the England average of 3.44"),
  },
  check: ({ document }) => document.report.statistics.flatMap((statistic) => complaint(document, statistic) ?? []),
};

function complaint({ uri, text }: ReportDocument, statistic: Statistic): Finding | undefined {
  const { comparator, start, end } = statistic;
  const value = comparedValue(statistic);
  if (!comparator || value === undefined || comparator.start < end) return undefined;
  const word = wordBetween(text, statistic, comparator.start);
  if (!word) return undefined;
  const isAbove = ABOVE.test(word);
  const difference = isAbove ? comparator.value - value : value - comparator.value;
  if (difference <= slack(text.slice(start, end), text.slice(comparator.start, comparator.end))) return undefined;
  const unit =
    statistic.kind === "rate" || statistic.kind === "count" ? null : statistic.kind === "proportion" ? "percent" : statistic.unit;
  const [own, other] = [amountWords(value, unit), amountWords(comparator.value, unit)];
  return {
    start,
    end: comparator.end,
    message: isAbove
      ? l10n.t("Said to be {0} {1}, but {2} is less than {3}.", word, named(comparator), own, other)
      : l10n.t("Said to be {0} {1}, but {2} is more than {3}.", word, named(comparator), own, other),
    related: [{ uri, start: comparator.start, end: comparator.end, message: `${comparator.name}: ${other}` }],
  };
}

/** "the England average", "statistical neighbours". */
const named = ({ name }: Comparator): string =>
  /\b(?:average|country|figure|mean|median|rate)\b/i.test(name) ? l10n.t("the {0}", name) : name;

/** The one number that is compared: a share's percentage, and of a change what it came to. */
function comparedValue({ kind, value, percent, unit }: Statistic): number | undefined {
  if (percent !== null) return percent;
  if (kind === "change") return typeof value === "number" || unit?.includes(" and ") ? undefined : value[1];
  return typeof value === "number" ? value : undefined;
}

const HIGH = "above|over|higher than|greater than|larger than|in excess of";
const LOW = "below|under|lower than|less than|fewer than|smaller than";
const LONG = "longer than|slower than";
const SHORT = "shorter than|quicker than|faster than";
const ABOVE = new RegExp(`^(?:${HIGH}|more than|${LONG})$`, "i");
const FILLER =
  "(?:which|that|this|and|but|it|is|was|are|were|has|been|remains?|remained|though|although|albeit|also|still|well|just|slightly|far|much|\\w+ly|a|rate|figure|now|currently)";
/** "…, which is below the England average of", "… of 25 percent is above the": what is said of the figure itself. */
const AFTER_MARK = new RegExp(`[,(–—]\\s*(?:${FILLER}\\s+)*(${HIGH}|${LOW}|more than|${LONG}|${SHORT})\\s+([^,;()\\d]*)$`, "i");
const AFTER_VERB = new RegExp(
  `^(?:\\s+(?:in|for|at|during)\\s[^,;()]*)?\\s+(?:is|was|are|were|remains?|remained)\\s+(?:${FILLER}\\s+)*(${HIGH}|${LOW}|more than|${LONG}|${SHORT})\\s+([^,;()\\d]*)$`,
  "i",
);
const OTHERWISE =
  /\b(?:not|never|no longer|neither|nor|half|twice|double|third|quarter|times|target|limit|maximum|minimum|and|or|but|compared|than|by|better|worse)\b|n[’']t\b/i;

/** The word between a figure and its comparator, where nothing else can be meant by it. */
function wordBetween(text: string, { start, end, kind }: Statistic, comparator: number): string | undefined {
  const between = text.slice(end, comparator).replace(/\s+/g, " ");
  const isOwn = /\b(?:of|at) (?:just |only |about )?$/i.test(text.slice(Math.max(0, start - 12), start).replace(/\s+/g, " "));
  const found = AFTER_MARK.exec(between) ?? (isOwn ? AFTER_VERB.exec(between) : null);
  const [, word = "", rest = ""] = found ?? [];
  if (!found || OTHERWISE.test(rest) || /\b(?:not|never|no longer)\b|n[’']t\b/i.test(between)) return undefined;
  const isTime = new RegExp(`^(?:${LONG}|${SHORT})$`, "i").test(word);
  return isTime && kind !== "duration" ? undefined : word.toLowerCase();
}

/** Equal where the one stated to fewer places is the other rounded; nothing where both are stated alike. */
function slack(...stated: readonly string[]): number {
  const halves = stated.map((words) => {
    const [number = ""] = new RegExp(NUMBER, "iu").exec(words) ?? [];
    return number === "" ? 0 : statedNumber(number, 0).half;
  });
  return halves[0] === halves[1] ? 1e-9 : Math.max(...halves) + 1e-9;
}

function reportWith(figure: string): string {
  return exampleReport("2021/22", "Protecting the public through fire regulation", "", "Good", "", `In 2021/22, crews went to ${figure}.`);
}
