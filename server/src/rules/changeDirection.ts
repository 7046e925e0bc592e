import * as l10n from "@vscode/l10n";
import type { ReportDocument } from "../model/document.ts";
import type { Statistic } from "../model/statistic.ts";
import { valueWords } from "../wording/figures.ts";
import { capitalised } from "../wording/words.ts";
import { exampleReport } from "./example.ts";
import { type ChangeWord, changeWords } from "./figures/changeWords.ts";
import type { Finding, Rule } from "./rule.ts";
import { sentenceRound } from "./sentenceRound.ts";

/** "Fell from" is held against the two figures that follow. */
export const changeDirection: Rule = {
  code: "change-direction",
  title: "A figure is said to rise and falls, or to fall and rises",
  level: "warning",
  why: "Where a report says that a figure fell and the second number is the larger one, either the word or a number is wrong, and with it what the reader takes away.",
  example: {
    fires: reportWith("fell from 1,742 in 2020/21 to 1,953 in 2021/22"),
    silent: reportWith("fell from 1,953 in 2020/21 to 1,742 in 2021/22"),
  },
  check: ({ document }) =>
    document.report.statistics.flatMap((statistic, index, all): readonly Finding[] => {
      const change = changeAt(document, statistic) ?? changeSince(document, statistic, all[index - 1]);
      if (!change || change.from === change.to || change.word.direction === (change.to > change.from ? "up" : "down")) return [];
      const { kind, unit } = statistic;
      const figures = valueWords({ kind: "change", value: [change.from, change.to], percent: null, unit: kind === "rate" ? null : unit });
      return [
        {
          start: Math.min(change.word.start, change.start),
          end: Math.max(change.word.end, statistic.end),
          message:
            change.word.direction === "up"
              ? l10n.t("“{0}” goes up, but {1} goes down.", capitalised(change.word.word), figures)
              : l10n.t("“{0}” goes down, but {1} goes up.", capitalised(change.word.word), figures),
        },
      ];
    }),
};

interface Change {
  readonly from: number;
  readonly to: number;
  readonly word: ChangeWord;
  readonly start: number;
}

/** "Fell from 12 to 9", "from 12 to 9, a fall of". */
function changeAt(document: ReportDocument, statistic: Statistic): Change | undefined {
  const { kind, value, unit, start, end } = statistic;
  if (kind !== "change" || typeof value === "number" || unit?.includes(" and ") || value.some((one) => one < 0)) return undefined;
  const sentence = sentenceRound(document, statistic);
  const { text } = document;
  const before = text.slice(sentence.start, start);
  if (NO_CHANGE.test(before) || RANKS.test(before) || isOfAges(before, unit)) return undefined;
  const word = wordBefore(before, sentence.start) ?? wordAfter(text.slice(end, sentence.end), end);
  return word && { from: value[0], to: value[1], word, start };
}

/** Denied, wished for or a range: "has not fallen", "rather than", "ranging from". */
const NO_CHANGE =
  /\b(?:not|never|without|rather than|instead of|between|rang(?:e[sd]?|ing)|var(?:y|ie[sd]|ying))\b[^,;]*$|\bby\s*$|n[’']t\b[^,;]*$/i;
/** What goes up when its number goes down. */
const RANKS = /\b(?:rank\w*|league|performance|timeliness|quality)\b|\b(?:positions?|places?|grades?|ratings?|bands?|tiers?|priority)\s*$/i;
const AGED = /\b(?:aged?|ages|people|children|pupils|students|learners|boys|girls|adults|adolescents|teenagers|those)\s*$/i;

const isOfAges = (before: string, unit: string | null): boolean =>
  unit === "years" || (AGED.test(before) && !/\bnumbers? of\b/i.test(before));

/** The word right before "from"; or all those in the clause, where they say the same and nothing else happens in between. */
function wordBefore(before: string, offset: number): ChangeWord | undefined {
  const said = before.replace(/[\s,(]+$/, "");
  const clause = /(?:^|[,;:(–—])([^,;:(–—]*)$/.exec(said)![1]!;
  const words = changeWords(clause, offset + said.length - clause.length);
  const last = words.at(-1);
  if (!last) return undefined;
  const between = said.slice(last.end - offset);
  if (/^(?:\s+\w+ly)?\s*$/.test(between)) return last;
  if (between.length > FAR || words.some(({ direction }) => direction !== last.direction)) return undefined;
  return HAPPENS.test(between) || (ALSO_NOUN.test(last.word) && !/^\s+(?:in|of)\b/.test(between)) ? undefined : last;
}

const FAR = 90;
/** Something else that is done before the figures come; "recorded", said of what is counted, is not. */
const HAPPENS =
  /\b(?!(?:unaccompanied|looked after|recorded|reported|completed|planned|unallocated|qualified|repeated|related)\b)(?:\w+ed|went|go(?:es|ing)?|was|were|is|are|from|improv\w+|mov\w+|slow\w*|eas\w+|chang\w+)\b/i;
/** "The increase slowed from 10 to 5": what changes is the increase. */
const ALSO_NOUN = /^(?:increases?|decreases?|rises?|falls?|drops?|cuts?|growth|uplift|reductions?|declines?|up|down)$/i;

/** "…, a fall of", "(an increase of" right after the two figures. */
function wordAfter(after: string, offset: number): ChangeWord | undefined {
  const found = /^[^,;:(–—]{0,60}[,(–—-]\s*(?:(?:which is|representing)\s+)?an?\s+(?:\w+\s+)?(\w+)\s+of\b/.exec(after);
  if (!found) return undefined;
  return changeWords(found[1]!, offset + found[0].lastIndexOf(found[1]!))[0];
}

/** "27 percent, up from 15 percent": a figure after the one that it is compared with. */
function changeSince({ text }: ReportDocument, since: Statistic, figure: Statistic | undefined): Change | undefined {
  if (!figure || since.kind === "change") return undefined;
  if (since.start - figure.end > 2 * FAR) return undefined;
  const between = text.slice(figure.end, since.start);
  const said = /^([^.;]*,\s*|\s*)(up|down)\s+(?:slightly |sharply |significantly )?from\s+$/i.exec(between);
  if (!said || /\d/.test(said[1]!.replace(PERIODS, ""))) return undefined;
  const [from, to] = [amountOf(since), amountOf(figure)];
  if (from === undefined || to === undefined || measuredIn(since) !== measuredIn(figure)) return undefined;
  const [word] = changeWords(said[2]!, figure.end + said[1]!.length);
  return word && { from, to, word, start: figure.start };
}

const PERIODS =
  /\b\d+ (?:months|years|weeks|days)\b|\b(?:19|20)\d\d(?:[/–-]\d{2,4})?\b|\b\d{1,2} (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g;

const amountOf = ({ value, percent }: Statistic): number | undefined => percent ?? (typeof value === "number" ? value : undefined);

const measuredIn = ({ kind, percent, unit }: Statistic): string =>
  percent !== null || kind === "percent" ? "percent" : kind === "duration" || kind === "currency" ? `${kind} ${unit}` : kind;

function reportWith(change: string): string {
  return exampleReport("2021/22", "Protecting the public through fire regulation", "", "Good", "", `The number of false alarms ${change}.`);
}
