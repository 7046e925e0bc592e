import * as l10n from "@vscode/l10n";
import { currentGradings } from "../compare/currentGradings.ts";
import { lineage } from "../compare/lineage.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import type { Place, ReportSummary } from "../model/summary.ts";
import { type WasGrade, wasGrade } from "./wasGrade.ts";

/** One of the short sentences above a heading, and where it leads. */
export interface CodeLens {
  /** The heading. */
  readonly span: Span;
  readonly title: string;
  readonly leadsTo: LensTarget;
}

/** Places in this report, a place in this or another one, or the comparison with the inspection before. */
export type LensTarget =
  | { readonly kind: "findings"; readonly spans: readonly Span[] }
  | { readonly kind: "earlier grade"; readonly uri: string; readonly place: Place }
  | { readonly kind: "comparison" };

/**
 * What stands above the headings of pillars and questions: how many areas for improvement, what the grade was, and a way to compare, as far as
 * there is any of them. Made of the report and the summaries of the others, in the order of the text.
 */
export function codeLens(document: ReportDocument, others: readonly ReportSummary[]): readonly CodeLens[] {
  const current = currentGradings(document.report.gradings);
  const related = lineage(document.summary, others).map(({ summary }) => summary);
  const seen = new Set<string>();
  return graded(document.report.sections).flatMap(({ subjectId, title }) => {
    if (subjectId === null || seen.has(subjectId)) return [];
    seen.add(subjectId);
    const grading = current.get(subjectId);
    const was = grading && wasGrade(document, grading, related);
    return [areas(document, subjectId), ...(was ? [earlier(document, was), comparison(document, was)] : [])]
      .filter((lens) => lens !== undefined)
      .map((lens) => ({ span: title, ...lens }));
  });
}

const graded = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) =>
    section.level === "pillar" || section.level === "question" ? [section, ...graded(section.children)] : graded(section.children),
  );

type Lens = Omit<CodeLens, "span">;

function areas({ report }: ReportDocument, subjectId: string): Lens | undefined {
  const spans = report.improvements.filter((one) => one.subjectId === subjectId && one.kind === "area-for-improvement");
  if (spans.length === 0) return undefined;
  const title = spans.length === 1 ? l10n.t("1 area for improvement") : l10n.t("{0} areas for improvement", spans.length);
  return { title, leadsTo: { kind: "findings", spans: spans.map(({ start, end }) => ({ start, end })) } };
}

/** Leads to the other report where there is one: what this one says of it stands beside the heading most of the time. */
function earlier({ uri }: ReportDocument, { entries, grade, round, isComparable }: WasGrade): Lens {
  const place = entries.find((entry) => entry.uri !== uri) ?? entries[0];
  const what = round === undefined ? l10n.t("was {0}", grade) : l10n.t("was {0} ({1})", grade, round);
  const title = isComparable ? what : l10n.t("{0}, not directly comparable", what);
  return { title, leadsTo: { kind: "earlier grade", uri: place.uri, place } };
}

/** Only where another document says what was before: this one alone cannot be compared. */
const comparison = ({ uri }: ReportDocument, { entries }: WasGrade): Lens | undefined =>
  entries.some((entry) => entry.uri !== uri) ? { title: l10n.t("compare"), leadsTo: { kind: "comparison" } } : undefined;
