import * as l10n from "@vscode/l10n";
import { currentGradings } from "../compare/currentGradings.ts";
import { lineAt } from "../compare/lineAt.ts";
import { lineage } from "../compare/lineage.ts";
import { wordsOf } from "../compare/wordsOf.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Grading, GradingForm } from "../model/grading.ts";
import type { Span } from "../model/span.ts";
import type { ReportSummary } from "../model/summary.ts";
import { earlierLines } from "./earlierLines.ts";
import { type WasGrade, wasGrade } from "./wasGrade.ts";

/** Words that an editor shows after an offset (UTF-16) and that are not in the text. */
export interface InlayHint {
  readonly offset: number;
  /** "was Good". */
  readonly label: string;
  /** Markdown: how the two compare, and which lines say so. */
  readonly tooltip: string;
}

/** Forms in which a grade stands by itself; one in a sentence has a hint only where the subject is graded nowhere plainer. */
const PLAIN: ReadonlySet<GradingForm> = new Set(["table", "heading", "standalone"]);

/** "require improvement" and "requires improvement" begin alike. */
const LEAST_COMMON = 4;

/**
 * What the grades in a span were at the inspection before, where that is known and the text does not say so on the same line. In the order
 * of the text; a word that grades several subjects has none, for they may have been graded differently.
 */
export function inlayHints(document: ReportDocument, others: readonly ReportSummary[], within: Span): readonly InlayHint[] {
  const { gradings } = document.report;
  const plainest = new Set(currentGradings(gradings).values());
  const related = lineage(document.summary, others).map(({ summary }) => summary);
  const said = saidBefore(document);
  const times = new Map<number, number>();
  for (const { start } of gradings) times.set(start, (times.get(start) ?? 0) + 1);
  const before = new Map<string | null, WasGrade | undefined>();
  const hints: InlayHint[] = [];
  for (const grading of gradings) {
    const { subjectId, prior, form, end } = grading;
    if (prior || subjectId === null || end < within.start || end > within.end) continue;
    if (times.get(grading.start) !== 1 || !saysItself(document, grading)) continue;
    if (!(PLAIN.has(form) || plainest.has(grading)) || said.has(placeOf(document, grading))) continue;
    if (!before.has(subjectId)) before.set(subjectId, wasGrade(document, grading, related));
    const was = before.get(subjectId);
    if (!was) continue;
    hints.push({ offset: end, label: labelOf(was), tooltip: earlierLines(document, related, [grading]).join("\n\n") });
  }
  return hints.toSorted((a, b) => a.offset - b.offset);
}

/** Whether the grade's own word stands there: in some tables it is the name of a question, under its grade. */
const saysItself = (document: ReportDocument, grading: Grading): boolean =>
  wordsOf(document, grading).toLowerCase().startsWith(grading.grade.slice(0, LEAST_COMMON));

const labelOf = ({ grade, isComparable }: WasGrade): string =>
  isComparable ? l10n.t("was {0}", grade) : l10n.t("was {0}, not directly comparable", grade);

/** The lines on which an earlier grade stands, for each subject. */
const saidBefore = (document: ReportDocument): ReadonlySet<string> =>
  new Set(document.report.gradings.filter(({ prior }) => prior).map((grading) => placeOf(document, grading)));

const placeOf = ({ report }: ReportDocument, { subjectId, start }: Grading): string => `${subjectId}:${lineAt(report, start)}`;
