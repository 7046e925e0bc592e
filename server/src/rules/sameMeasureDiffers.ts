import * as l10n from "@vscode/l10n";
import { compareTimes, inspectionOf } from "../compare/inspection.ts";
import { lineAt } from "../compare/lineAt.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { amountWords, measureWords } from "../wording/figures.ts";
import { exampleReport } from "./example.ts";
import { isRounded, numberIn } from "./figures/measured.ts";
import { type Figure, figuresOf, isSame, repeatedFiguresOf } from "./figures/ownFigures.ts";
import type { Finding, Rule } from "./rule.ts";

/** One measure has one figure for one period, in a table and in the text, in this report and in an earlier one. */
export const sameMeasureDiffers: Rule = {
  code: "same-measure-differs",
  title: "Two figures for the same measure and period differ",
  level: "warning",
  why: "A report gives a figure in its table and again in the text, or recalls it from an earlier report. Where the two differ by more than rounding, one of them is wrong.",
  example: {
    fires: reportWith("5.1"),
    silent: reportWith("4.3"),
  },
  check: ({ document, related }) => {
    const firsts = new Map<string, Figure[]>();
    const found = repeatedFiguresOf(document).flatMap((figure): readonly Finding[] => {
      const known = firsts.get(figure.key) ?? [];
      firsts.set(figure.key, [...known.slice(0, MOST), figure]);
      const other = known.find((one) => isSame(one, figure) && !isRounded(one.stated, figure.stated));
      const agrees = known.some((one) => isSame(one, figure) && isRounded(one.stated, figure.stated));
      return other && !agrees ? [complaint(figure, other)] : (withComparator(figure, known) ?? []);
    });
    return [...found, ...againstEarlier(document, related)];
  },
};

/** So many figures of one measure are looked at. */
const MOST = 8;

function complaint(figure: Figure, other: Figure): Finding {
  const { statistic, stated, document } = figure;
  const isElsewhere = other.document !== document;
  const line = lineAt(other.document.report, other.statistic.start);
  const [here, there] = [amount(figure, stated.value), amount(other, other.stated.value)];
  return {
    start: statistic.start,
    end: statistic.end,
    message: isElsewhere
      ? l10n.t(
          "{0}: {1} here, {2} in the report of {3} (line {4}).",
          named(other),
          here,
          there,
          inspectionOf(other.document.summary)?.name ?? "",
          line,
        )
      : l10n.t("{0}: {1} here, {2} on line {3}.", named(other), here, there, line),
    related: [relatedPlace(other, other.statistic)],
  };
}

const relatedPlace = (other: Figure, { start, end }: Span) => ({
  uri: other.document.uri,
  start,
  end,
  message: `${named(other)}: ${amount(other, other.stated.value)}`,
});

const amount = ({ statistic: { kind, unit } }: Figure, value: number): string =>
  amountWords(value, kind === "proportion" ? "percent" : kind === "rate" || kind === "count" ? null : unit);

function named({ statistic }: Figure): string {
  const words = measureWords(statistic).replace(/\s+/g, " ");
  return statistic.period === null || words.includes(statistic.period) ? words : `${words}, ${statistic.period.replace(/\s+/g, " ")}`;
}

const ENGLAND = /^(?:the )?(?:England|English|national)(?: average| rate| figure| mean)?$/i;

/** "Higher than the England average of 3.1", where the table has 2.20 beside the same figure. */
function withComparator(figure: Figure, known: readonly Figure[]): Finding[] | undefined {
  const own = comparatorOf(figure);
  if (!own) return undefined;
  for (const other of known) {
    const theirs = isSame(other, figure) ? comparatorOf(other) : undefined;
    if (!theirs) continue;
    if (isRounded(own, theirs)) return undefined;
    const line = lineAt(other.document.report, theirs.start);
    const name = `${figure.statistic.comparator!.name}, ${named(other)}`;
    const message = l10n.t("{0}: {1} here, {2} on line {3}.", name, amount(figure, own.value), amount(other, theirs.value), line);
    const related = {
      uri: other.document.uri,
      start: theirs.start,
      end: theirs.end,
      message: `${other.statistic.comparator!.name}: ${theirs.value}`,
    };
    return [{ start: own.start, end: own.end, message, related: [related] }];
  }
  return undefined;
}

function comparatorOf({ document, statistic: { comparator } }: Figure) {
  if (!comparator || !ENGLAND.test(comparator.name)) return undefined;
  return numberIn(document.text, comparator.start, comparator.end, comparator.value);
}

/** Published figures are revised a little. */
const REVISED = 0.02;

/** What a report recalls of a period is held against the report that gave it; an article is checked against its report elsewhere. */
function againstEarlier(document: ReportDocument, related: readonly ReportDocument[]): readonly Finding[] {
  const inspection = document.summary.identity.kind === "report" ? inspectionOf(document.summary) : undefined;
  if (!inspection) return [];
  const earlier = related.filter(({ summary }) => {
    const theirs = summary.identity.kind === "report" ? inspectionOf(summary) : undefined;
    return theirs !== undefined && compareTimes(theirs, inspection) < 0;
  });
  if (earlier.length === 0) return [];
  const theirs = earlier.flatMap(figuresOf);
  const byKey = new Map(theirs.map((figure) => [`${figure.key} ${figure.period}`, figure]));
  return figuresOf(document).flatMap((figure): readonly Finding[] => {
    const other = byKey.get(`${figure.key} ${figure.period}`);
    if (!other || figure.period.startsWith("of ") || !(figure.isTabled || other.isTabled || figure.said === other.said)) return [];
    const difference = Math.abs(figure.stated.value - other.stated.value);
    return isRounded(figure.stated, other.stated) || difference <= REVISED * other.stated.value ? [] : [complaint(figure, other)];
  });
}

function reportWith(inText: string): string {
  return exampleReport(
    "2021/22",
    "\tCalderfold\tEngland",
    "Farm safety visits per 100 known farms Year ending 31 March 2022\t4.31\t2.20",
    "",
    "Protecting the public through fire regulation",
    "",
    "Good",
    "",
    `The service carried out ${inText} farm safety visits per 100 farms in 2021/22.`,
  );
}
