import * as l10n from "@vscode/l10n";
import { lineAt } from "../compare/lineAt.ts";
import { paragraphAt } from "../compare/paragraphAt.ts";
import { sectionAt } from "../compare/sectionAt.ts";
import { sentenceAt } from "../compare/sentenceAt.ts";
import { sentencesIn } from "../compare/sentencesIn.ts";
import { timeSpan } from "../compare/timeSpan.ts";
import { within } from "../compare/within.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { Statistic } from "../model/statistic.ts";
import { matchesOf } from "../text/matchesOf.ts";
import { periodName } from "../wording/periods.ts";
import { exampleReport } from "./example.ts";
import { matchesInOrder } from "./matchesInOrder.ts";
import type { Finding, Rule } from "./rule.ts";

/** A measure that began after the figures that are given for its effect. */
export const causeAfterEffect: Rule = {
  code: "cause-after-effect",
  title: "A measure began after the figures said to show its effect",
  level: "hint",
  why: "Figures that end before a measure began cannot show what it did. Either something else brought the change about, or the figures that would show it are missing.",
  example: {
    fires: reportWith("January 2022"),
    silent: reportWith("January 2018"),
  },
  check: ({ document }) => {
    const { text, report, uri } = document;
    const claims = nearFigures(document).flatMap((stretch) => matchesInOrder(text, CAUSES, stretch));
    return claims.flatMap(({ start }): readonly Finding[] => {
      const claim = effectAt(document, start);
      const measure = claim && measureBefore(document, claim.sentence);
      if (!claim || !measure) return [];
      const ends = claim.figures.map(({ period }) => timeSpan(period ?? "")?.to);
      if (!ends.every((end) => end !== undefined && end < measure.from)) return [];
      const latest = claim.figures[ends.indexOf(ends.toSorted().at(-1))]!;
      return [
        {
          ...claim.sentence,
          message: l10n.t(
            "This is said to be the effect of what began in {0} (line {1}), but the figures given for it (line {2}) end before, with {3}.",
            measure.date,
            lineAt(report, measure.start),
            lineAt(report, latest.start),
            periodName(latest.period ?? ""),
          ),
          related: [
            { uri, start: measure.start, end: measure.end, message: l10n.t("Begins in {0}", measure.date) },
            ...claim.figures.map(({ start, end, period }) => ({
              uri,
              start,
              end,
              message: l10n.t("Figure for {0}", periodName(period ?? "")),
            })),
          ],
        },
      ];
    });
  },
};

/**
 * The stretches in which an effect may be claimed, in the order of the text: the paragraph of each dated figure, and what else may be of its
 * sentence. Of most texts they are a small part.
 */
function nearFigures(document: ReportDocument): readonly Span[] {
  const stretches: Span[] = [];
  let paragraph: Span = { start: 0, end: 0 };
  for (const { start, period } of document.report.statistics) {
    if (period === null) continue;
    if (start >= paragraph.end) paragraph = paragraphAt(document, start);
    const end = Math.max(paragraph.end, start + LONGEST_SENTENCE);
    const last = stretches.at(-1);
    if (last && paragraph.start <= last.end) stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else stretches.push({ start: paragraph.start, end });
  }
  return stretches;
}

const LONGEST_SENTENCE = 700;

/** "Because of this", "as a direct result,", "this work has led to". */
const CAUSES = [
  /th(?:is|ese)\b(?<=\b(?<from>because of|as a result of|due to|thanks to|owing to)\s+th(?:is|ese))/dgi,
  /result,(?<=\b(?<from>as a (?:direct )?)result,)/dgi,
  /\bthis (?:work |change |policy )?(?:has|have) (?:led to|resulted in|reduced|cut)\b/dgi,
];
const CHANGE =
  /\b(?:fewer|less|more|lower|higher|shorter|longer|faster|quicker|better|reduc\w*|cut|fall\w*|fell|drop\w*|improv\w*|increas\w*|ris(?:e|es|en|ing)|rose|declin\w*|decreas\w*)\b/i;

interface Effect {
  readonly sentence: Span;
  readonly figures: readonly Statistic[];
}

/** The sentence at an offset with the figures that it and the rest of its paragraph give; undefined where it claims no change, or a figure has no period. */
function effectAt(document: ReportDocument, offset: number): Effect | undefined {
  const { text, report } = document;
  const sentence = sentenceAt(text, offset);
  if (!sentence || !CHANGE.test(text.slice(sentence.start, sentence.end))) return undefined;
  const figures = within(report.statistics, { start: sentence.start, end: paragraphAt(document, offset).end });
  return figures.length > 0 && figures.every(({ period }) => period !== null) ? { sentence, figures } : undefined;
}

interface Measure extends Span {
  /** "January 2022" */
  readonly date: string;
  /** The first day that it can have begun. */
  readonly from: string;
}

/** So far before its effect a measure is told of. */
const FURTHEST = 3000;

/** The only dated measure that the same section tells of before its effect; undefined where it tells of none, or of several. */
function measureBefore(document: ReportDocument, effect: Span): Measure | undefined {
  const section = sectionAt(document.report, effect.start);
  if (section?.level !== "heading" || effect.start - section.start > FURTHEST) return undefined;
  const measures = sentencesIn(document.text, { start: section.start, end: effect.start }).flatMap((sentence): readonly Measure[] => {
    const words = wordsOf(document, sentence);
    if (!BEGAN.test(words) || PLANNED.test(words)) return [];
    const [date, ...more] = matchesOf(IN, words).map(([, date = ""]) => date);
    const span = date !== undefined && more.length === 0 ? timeSpan(date) : undefined;
    return date !== undefined && span ? [{ ...sentence, date, from: span.from }] : [];
  });
  return measures.length === 1 ? measures[0] : undefined;
}

const BEGAN =
  /\b(?:introduced|launched|implemented|started|began|adopted|established|set up|rolled out|brought in|put in place|came into (?:force|effect|use)|went live)\b/i;
const PLANNED = /\b(?:will|would|plans?|planned|intends?|due to|be introduced|before)\b/i;
const IN =
  /\b(?:in|from|since|during)\s+((?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?20\d\d(?:[/–-]\d\d)?)\b/gi;

function reportWith(date: string): string {
  return exampleReport(
    "2021/22",
    "Protecting the public through fire regulation",
    "",
    "Good",
    "",
    "Crews lose less time",
    "",
    `In ${date}, control staff began to ring back whoever an automatic alarm belongs to.`,
    "",
    "Crews are called out for nothing less often because of this. They went to 1,520 false alarms in 2018/19 and to 1,440 false alarms in 2020/21.",
  );
}
