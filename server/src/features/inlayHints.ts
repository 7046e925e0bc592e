import * as l10n from "@vscode/l10n";
import { currentGradings } from "../compare/currentGradings.ts";
import { lineAt } from "../compare/lineAt.ts";
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

/** What the grades in a span were at the inspection before, where that is known and the text does not say so on the same line. In the order of the text. */
export function inlayHints(document: ReportDocument, others: readonly ReportSummary[], within: Span): readonly InlayHint[] {
  const { gradings } = document.report;
  const plainest = new Set(currentGradings(gradings).values());
  const said = saidBefore(document);
  const before = new Map<string | null, WasGrade | undefined>();
  const hints: InlayHint[] = [];
  for (const grading of gradings) {
    const { subjectId, prior, form, end } = grading;
    if (prior || subjectId === null || end < within.start || end > within.end) continue;
    if (!(PLAIN.has(form) || plainest.has(grading)) || said.has(placeOf(document, grading))) continue;
    if (!before.has(subjectId)) before.set(subjectId, wasGrade(document, grading, others));
    const was = before.get(subjectId);
    if (!was) continue;
    hints.push({ offset: end, label: labelOf(was), tooltip: earlierLines(document, others, [grading]).join("\n\n") });
  }
  const firsts = hints.filter(({ offset }, i) => offset !== hints[i - 1]?.offset); // one word that grades several subjects has one hint
  return firsts.toSorted((a, b) => a.offset - b.offset);
}

const labelOf = ({ grade, isComparable }: WasGrade): string =>
  isComparable ? l10n.t("was {0}", grade) : l10n.t("was {0}, not directly comparable", grade);

/** The lines on which an earlier grade stands, for each subject. */
const saidBefore = (document: ReportDocument): ReadonlySet<string> =>
  new Set(document.report.gradings.filter(({ prior }) => prior).map((grading) => placeOf(document, grading)));

const placeOf = ({ report }: ReportDocument, { subjectId, start }: Grading): string => `${subjectId}:${lineAt(report, start)}`;
