import * as l10n from "@vscode/l10n";
import { lineAt } from "../compare/lineAt.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { matchesOf } from "../text/matchesOf.ts";
import { exampleReport } from "./example.ts";
import type { Rule } from "./rule.ts";

/** A caption whose chart or map did not come out of the PDF. */
export const chartFiguresLost: Rule = {
  code: "chart-figures-lost",
  title: "The figures of a chart or map are not in the text",
  level: "hint",
  why: "Text taken out of a PDF has the captions of charts and maps and not what they show. Who looks for these figures must look in the PDF.",
  example: {
    fires: reportWith(""),
    silent: reportWith("Volunteers 9.8%  Staff 6.1%"),
  },
  check: ({ document }) => {
    const { text, report } = document;
    return matchesOf(ENDS_IN_YEAR, text).flatMap(({ index }) => {
      const caption = captionAt(document, lineAt(report, index) - 1);
      if (!caption || !isWithoutFigures(document, caption)) return [];
      const { start, end, first } = caption;
      return [
        {
          start,
          end,
          message: l10n.t("The figures of the chart or map on line {0} are not in the text: only its caption is here.", first + 1),
        },
      ];
    });
  },
};

const ENDS_IN_YEAR = /20\d\d(?:[/–-]\d\d)?(?=\*{0,2}[^\S\n]*(?:\n|$))/g;

interface Caption extends Span {
  /** 0-based. */
  readonly first: number;
  readonly last: number;
  /** Whether it says itself that it stands under a chart, map or figure. */
  readonly isNumbered: boolean;
}

const NUMBERED = /^(?:Figure|Chart|Graph|Map)\s+\d{1,2}[a-z]?\s*[:.–-]?\s+/;
/** What is measured stands first. */
const MEASURE =
  /^(?:The )?(?:(?:total |average )?(?:percentage|proportion|number|rate|share)s? of\b|average\b|(?:[\p{L}-]+ ){0,4}(?:costs?|spending|expenditure|availability|absence|incidents|fires|alarms|calls|deaths|casualties|crimes|offences|arrests|visits|checks|audits|complaints|referrals|inspections)\b(?: (?:attended|carried out|received|recorded|completed|made|per\b.*|by\b.*|in\b.*))?)/iu;
const PERIOD =
  /\b(?:(?:as (?:at|of|on)|(?:year|months|quarter) (?:to|ending|ended)) (?:\d{1,2} )?(?:[A-Z][a-z]+ )?|(?:between|from) .{4,30} (?:and|to) (?:\d{1,2} )?(?:[A-Z][a-z]+ )?|in )20\d\d(?:[/–-]\d\d)?$/;
const LONGEST = 220;

/** The caption that ends on a line, of at most two lines with none above; undefined where these are none. */
function captionAt(document: ReportDocument, last: number): Caption | undefined {
  const above = lineWords(document, last - 1);
  const first = above === "" || captionAlone(document, last - 1, last - 1) ? last : last - 1;
  if (first < last && lineWords(document, first - 1) !== "") return undefined;
  return captionAlone(document, first, last);
}

function captionAlone(document: ReportDocument, first: number, last: number): Caption | undefined {
  const span = lineSpan(document, first, last);
  if (span.end - span.start > LONGEST || /\t| {3}/.test(document.text.slice(span.start, span.end))) return undefined;
  const words = wordsOf(document, span);
  const named = words.replace(NUMBERED, "");
  const isNumbered = named !== words;
  if (!/^\p{Lu}/u.test(named) || /[.;!?]\s/.test(named) || !PERIOD.test(named) || !(isNumbered || MEASURE.test(named))) return undefined;
  // numbers that are neither of the period nor "per 1,000 population" are figures
  const figures = named.replace(PERIOD, "").replace(/\bper [\d,]+/g, "");
  return /\d/.test(figures) ? undefined : { ...span, first, last, isNumbered };
}

/** So many headings or column heads are looked through. */
const MOST_BETWEEN = 6;

/** Whether what follows a caption is another, the next heading, a note or nothing, and no figure. */
function isWithoutFigures(document: ReportDocument, { last, isNumbered }: Caption): boolean {
  const { text, report } = document;
  let between = 0;
  for (let line = last + 1, seen = 0; line < report.lineStarts.length && seen < MOST_LINES; line++, seen++) {
    const { start, end } = lineSpan(document, line, line);
    const raw = text.slice(start, Math.min(end, start + LONGEST));
    // a number alone may be taken for that of the page
    if (/^\W*\d[\d.,%]*\W*$/.test(raw)) return false;
    const words = wordsOf(document, { start, end: Math.min(end, start + LONGEST) });
    if (words === "") continue;
    if (isCaption(document, line) || NOTE.test(words)) return true;
    if (/\t| {2}/.test(raw.trimEnd())) return between > 0 && !/\d/.test(words);
    if (/\d/.test(words) && words.length < SHORT) return false;
    if (words.length >= SHORT || /[.:;,]$/.test(words)) return isNumbered || between > 0;
    if (++between > MOST_BETWEEN) return true;
  }
  return true;
}

const MOST_LINES = 40;
const SHORT = 60;
const NOTE = /^(?:for more information|source|notes?\b|see\b|please|\*)/i;

const isCaption = (document: ReportDocument, line: number): boolean =>
  captionAlone(document, line, line) !== undefined || captionAlone(document, line, line + 1) !== undefined;

/** Lines `first` … `last` (0-based) from their first character to their last. */
function lineSpan({ text, report: { lineStarts } }: ReportDocument, first: number, last: number): Span {
  const from = lineStarts[first] ?? text.length;
  const words = text.slice(from, Math.min(lineStarts[last + 1] ?? text.length, from + MOST_OF_LINE));
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}

const MOST_OF_LINE = 1000;

const lineWords = (document: ReportDocument, line: number): string => (line < 0 ? "" : wordsOf(document, lineSpan(document, line, line)));

function reportWith(figures: string): string {
  return exampleReport(
    "2021/22",
    "Service in numbers",
    "",
    "Percentage of volunteers and staff who have a disability as at 31 March 2022",
    figures,
    "",
    "Preventing fires and other risks",
    "",
    "Good",
  );
}
