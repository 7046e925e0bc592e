import * as l10n from "@vscode/l10n";
import { lineAt } from "../compare/lineAt.ts";
import { sentenceAt } from "../compare/sentenceAt.ts";
import { sentencesIn } from "../compare/sentencesIn.ts";
import { timeSpan } from "../compare/timeSpan.ts";
import { within } from "../compare/within.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Report } from "../model/report.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import type { Statistic } from "../model/statistic.ts";
import { valueWords } from "../wording/figures.ts";
import { periodName } from "../wording/periods.ts";
import { exampleReport } from "./example.ts";
import { matchesInOrder } from "./matchesInOrder.ts";
import type { Finding, Rule } from "./rule.ts";

/** A trend that is claimed of something measured, above figures for one period only. */
export const trendWithoutFigures: Rule = {
  code: "trend-without-figures",
  title: "A trend is claimed, and figures are given for one period only",
  level: "hint",
  why: "“Is steadily improving” says that something changes from year to year. A single year’s figure below it shows where the service stands, and not where it is going.",
  example: {
    fires: reportWith("In 2020/21, the average response time to primary fires was 9 minutes 50 seconds."),
    silent: reportWith(
      "In 2020/21, the average response time to primary fires was 9 minutes 50 seconds, compared with 10 minutes 20 seconds in 2018/19.",
    ),
  },
  check: ({ document }) => sectionsWithFigures(document.report).flatMap((section) => finding(document, section) ?? []),
};

/** Of a longer section nobody can say what belongs together. */
const LONGEST_SECTION = 8000;

/** The sections under a heading that give a dated figure that may be of a trend, and no change; few have one, so that little is looked through. */
function sectionsWithFigures({ sections, statistics }: Report): readonly Section[] {
  const found: Section[] = [];
  const look = (siblings: readonly Section[]): void => {
    for (const section of siblings) {
      const isShort = section.end - section.start <= LONGEST_SECTION;
      const figures = section.level === "heading" && isShort ? within(statistics, bodyOf(section)) : [];
      if (figures.some(isDatedFigure) && figures.every(({ kind }) => kind !== "change")) found.push(section);
      look(section.children);
    }
  };
  look(sections);
  return found;
}

const bodyOf = ({ title, end }: Section): Span => ({ start: title.end, end });

/** The first trend that is claimed in a section without figures that show it. */
function finding(document: ReportDocument, section: Section): Finding | undefined {
  const { text, report, uri } = document;
  for (const trend of matchesInOrder(text, TRENDS, section)) {
    const claim = claimAt(document, trend);
    const figures = claim ? figuresOf(document, section, claim.measured) : [];
    if (!claim || figures.length === 0) continue;
    const given = figures.map((figure) =>
      l10n.t("{0} for {1} (line {2})", valueWords(figure), periodName(figure.period ?? ""), lineAt(report, figure.start)),
    );
    return {
      start: claim.start,
      end: claim.end,
      message: l10n.t(
        "Line {0} speaks of a trend in {1}, but the section gives no figure for two periods: {2}.",
        lineAt(report, claim.start),
        claim.measured.toLowerCase(),
        given.join("; "),
      ),
      related: figures.map(({ start, end, period }) => ({
        uri,
        start,
        end,
        message: l10n.t("Figure for {0}", periodName(period ?? "")),
      })),
    };
  }
  return undefined;
}

const STEADILY = "(?:continually|continuously|constantly|steadily|consistently|gradually|progressively)";
const CHANGING = "(?:improving|reducing|shortening|increasing|falling|rising|declining|decreasing|dropping|growing|worsening)";
const CHANGED = "(?:improved|reduced|shortened|increased|fallen|risen|declined|decreased|dropped|grown|worsened)";
const CHANGE = "(?:improve|reduce|shorten|increase|fall|rise|decline|decrease|drop|grow|worsen)";

/** "Is steadily improving", "are improving", "continues to fall", "has improved year on year", "has steadily reduced". */
const TRENDS = [
  String.raw`\b(?:is|are)\s+(?:${STEADILY}\s+)?${CHANGING}\b`,
  String.raw`\bcontinu(?:es?|ing)\s+to\s+${CHANGE}\b`,
  String.raw`\b(?:has|have)\s+(?:(?:been\s+)?${STEADILY}\s+${CHANGED}|${CHANGED}\s+(?:year\s+(?:on|after)\s+year|(?:every|each)\s+year))\b`,
].map((trend) => new RegExp(trend, "dgi"));
const NOT_SAID = /\b(?:not|never|should|must|needs?|how|whether|if|will|would|aims?|plans?|could|may)\b|n[’']t\b|\?/i;

/** What reports measure and give figures for; a trend in anything else needs none. */
const MEASURED = String.raw`(?:response|attendance|call[ -]handling|waiting|turnaround)\s+times?|(?:on-call\s+|wholetime\s+|fire\s+engine\s+)?availability|sickness(?:\s+absence)?|absence|staff\s+turnover|vacancy\s+rates?|re-?offending(?:\s+rates?)?|false\s+alarms|detection\s+rates?|charge\s+rates?`;
const OBJECT = new RegExp(String.raw`^\s+(?:(?:the|its|their)\s+)?(?:[a-z-]+\s+){0,2}?(${MEASURED})\b`, "i");
const SUBJECT = new RegExp(String.raw`\b(${MEASURED})(?:\s+(?:to|of|for|at)\s+(?:[a-z-]+\s*){1,4})?\s*$`, "i");

interface Claim extends Span {
  /** "response times" */
  readonly measured: string;
}

/** The heading or sentence that claims a trend of something measured; undefined where it does not. */
function claimAt({ text }: ReportDocument, trend: Span): Claim | undefined {
  const sentence = sentenceAt(text, trend.start);
  if (!sentence || NOT_SAID.test(text.slice(sentence.start, sentence.end))) return undefined;
  const [, measured] = OBJECT.exec(text.slice(trend.end, sentence.end)) ?? SUBJECT.exec(text.slice(sentence.start, trend.start)) ?? [];
  return measured === undefined ? undefined : { ...sentence, measured: measured.replace(/\s+/g, " ") };
}

/** Words that compare with another time, with or without its figure. */
const COMPARED =
  /\b(?:compared (?:to|with)|(?:up|down) from|(?:rose|fell|risen|fallen|increased|decreased|reduced|improved|dropped|declined|grown) (?:from|by)|(?:previous|preceding|earlier) years?|years? (?:before|earlier|ago)|(?:faster|slower|quicker|shorter|longer|better|worse|higher|lower|fewer|more|less) than (?:in|at|the year|before|last|previous|our last)|each year|every year|year on year|an? (?:increase|decrease|reduction|rise|fall|drop|improvement) (?:of|from))\b/i;

/**
 * The dated figures in a section that gives no change, of one kind, of which one is surely of what is measured; none where there is no such
 * figure, and where two of them, or other words, compare one time with another.
 */
function figuresOf(document: ReportDocument, section: Section, measured: string): readonly Statistic[] {
  const { report, text } = document;
  const body = bodyOf(section);
  if (COMPARED.test(wordsOf(document, body))) return [];
  const head = new RegExp(measured.replace(/s$/, "").split(" ").join("\\s+"), "i");
  const sentences = sentencesIn(text, body).filter(({ start, end }) => head.test(text.slice(start, end)));
  const dated = within(report.statistics, body).filter(isDated);
  const figures = dated.filter(
    (figure) =>
      isDatedFigure(figure) &&
      (head.test(figure.measure ?? "") || sentences.some(({ start, end }) => start <= figure.start && figure.start < end)),
  );
  const [first] = figures;
  if (!first || figures.length > 1 || dated.some((other) => isComparable(first, other))) return [];
  return dated.filter(({ kind, unit }) => kind === first.kind && unit === first.unit);
}

const isDated = ({ period }: Statistic): boolean => period !== null && timeSpan(period) !== undefined;

/** Whether a figure is of a kind that is measured again and again, and says of when it is. */
const isDatedFigure = (figure: Statistic): boolean =>
  (figure.kind === "duration" || figure.kind === "percent" || figure.kind === "proportion" || figure.kind === "rate") && isDated(figure);

/** Whether two figures may show a trend together: of one kind and in one unit, of one measure as far as both name it, in two periods. */
function isComparable(one: Statistic, other: Statistic): boolean {
  if (one.kind !== other.kind || one.unit !== other.unit || one.period === other.period) return false;
  return one.measure === null || other.measure === null || one.measure === other.measure;
}

function reportWith(figures: string): string {
  return exampleReport(
    "2021/22",
    "Responding to fires and other emergencies",
    "",
    "Good",
    "",
    "Crews are steadily shortening their response times",
    "",
    figures,
  );
}
