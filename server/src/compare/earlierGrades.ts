import type { Grading } from "../model/grading.ts";
import type { EarlierGrade, ReportSummary, SummaryGrading } from "../model/summary.ts";
import { relate } from "./comparability.ts";
import { compareTimes, type Inspection, inspectionOf, inspectionOfGrading, isBefore, isSame, priorInspection } from "./inspection.ts";
import { lineage } from "./lineage.ts";
import { strength } from "./strength.ts";

/** The grade asked about: one of the document's own; a prior one is asked for what came before it. */
export type GradeAsked = Pick<Grading, "grade" | "subjectId" | "inspection"> & { readonly prior?: boolean };

/** How near a source is to an inspection, nearest first: this text; the inspection's report; an article on it; a later text that recalls it. */
type Source = 0 | 1 | 2 | 3;

interface Candidate {
  readonly uri: string;
  readonly grading: SummaryGrading;
  readonly inspection: Inspection;
  readonly source: Source;
}

/**
 * What the same subject was graded at earlier inspections of the same body, newest first; for each inspection what the text itself
 * says before what the nearest other source says, and in each document each grade once, at its plainest place. Empty where the
 * subject or the framework is not known.
 */
export function earlierGrades(own: ReportSummary, of: GradeAsked, others: readonly ReportSummary[]): readonly EarlierGrade[] {
  const current = inspectionOf(own);
  if (!current || of.subjectId === null) return [];
  const at = of.prior ? priorInspection(current, of.inspection) : current;
  const recalled = candidates(own, current, of.subjectId).filter(({ grading }) => grading.prior);
  const mine = of.prior ? recalled.filter(({ inspection }) => isBefore(inspection, at)) : recalled;
  const theirs = plainest(
    lineage(own, others)
      .flatMap(({ summary, inspection }) => candidates(summary, inspection, of.subjectId, true))
      .filter(({ inspection }) => isBefore(inspection, at)),
  );
  const nearest = theirs.filter((one) => !theirs.some((other) => other.source < one.source && isSame(other.inspection, one.inspection)));
  return [...plainest(mine), ...nearest]
    .sort((a, b) => compareTimes(b.inspection, a.inspection) || a.source - b.source)
    .map(({ uri, grading, inspection }) => ({
      ...grading,
      uri,
      inspection: grading.inspection ?? inspection.name,
      round: inspection.name,
      frameworkId: inspection.framework.id,
      ...relate({ grade: grading.grade, framework: inspection.framework }, { grade: of.grade, framework: at.framework }),
    }));
}

function candidates(summary: ReportSummary, about: Inspection, subjectId: string | null, other = false): readonly Candidate[] {
  return summary.gradings
    .filter((grading) => grading.subjectId === subjectId && strength(grading.form) !== undefined)
    .map((grading) => ({
      uri: summary.uri,
      grading,
      inspection: inspectionOfGrading(about, grading),
      source: !other ? 0 : grading.prior ? 3 : summary.identity.kind === "report" ? 1 : 2,
    }));
}

/** Each grade once for each document and inspection. */
function plainest(all: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of all) {
    const key = JSON.stringify([candidate.uri, candidate.inspection.name, candidate.grading.grade]);
    const rival = best.get(key);
    if (!rival || rank(candidate) < rank(rival)) best.set(key, candidate);
  }
  return [...best.values()];
}

const rank = ({ grading }: Candidate): number => strength(grading.form) ?? Number.POSITIVE_INFINITY;
