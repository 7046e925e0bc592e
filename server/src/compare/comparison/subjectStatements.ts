import type { Evidence, GradeEvidence, GradeSource } from "../../model/comparison.ts";
import type { ReportDocument } from "../../model/document.ts";
import type { GradeState } from "../../model/grading.ts";
import type { SummaryGrading } from "../../model/summary.ts";
import { inspectionOf, inspectionOfGrading } from "../inspection.ts";
import { strength } from "../strength.ts";
import { type InspectionAt, indexOfInspection } from "./comparedInspections.ts";
import { evidenceOf } from "./evidenceOf.ts";

/** What one place of one document says of a subject at one inspection. */
export type Statement = Graded | Stated;

export interface Graded {
  readonly kind: "graded";
  readonly subject: string | null;
  readonly grade: string;
  readonly evidence: GradeEvidence;
  /** How near its source is to the inspection: smaller is nearer. */
  readonly distance: number;
}

export interface Stated {
  readonly kind: "state";
  readonly subject: string | null;
  readonly state: GradeState;
  readonly evidence: Evidence;
}

/** What documents say of each subject, by its id and then by inspection; grades from the nearest source first, and there from the plainest place. */
export function statementsOf(
  documents: readonly ReportDocument[],
  inspections: readonly InspectionAt[],
): ReadonlyMap<string, readonly (readonly Statement[])[]> {
  const found = new Map<string, Statement[][]>();
  const add = (subjectId: string, at: number, statement: Statement): void => {
    const cells = found.get(subjectId) ?? inspections.map(() => []);
    found.set(subjectId, cells);
    cells[at]?.push(statement);
  };
  for (const document of documents) {
    const own = inspectionOf(document.summary);
    const about = own && indexOfInspection(inspections, own);
    if (own === undefined || about === undefined) continue;
    const byLabel = new Map<string, number | undefined>();
    const inspectionAt = (grading: SummaryGrading): number | undefined => {
      const key = JSON.stringify([grading.prior, grading.inspection]);
      if (!byLabel.has(key)) byLabel.set(key, indexOfInspection(inspections, inspectionOfGrading(own, grading)));
      return byLabel.get(key);
    };
    for (const grading of document.summary.gradings) {
      const at = inspectionAt(grading);
      // a text that gives its own inspection an earlier grade has not said which one it is
      if (at === undefined || grading.subjectId === null || strength(grading.form) === undefined || (grading.prior && at >= about))
        continue;
      add(grading.subjectId, at, gradedIn(document, grading, about - at));
    }
    for (const state of document.report.states)
      if (state.subjectId !== null)
        add(state.subjectId, about, { kind: "state", subject: state.subject, state: state.state, evidence: evidenceOf(document, state) });
  }
  for (const cells of found.values()) for (const cell of cells) cell.sort((a, b) => orderOf(a) - orderOf(b));
  return found;
}

function gradedIn({ uri, summary }: ReportDocument, grading: SummaryGrading, later: number): Graded {
  const { start, end, line, character, form, grade, subject, quote } = grading;
  const source: GradeSource = summary.identity.kind !== "report" ? "article" : grading.prior ? "recalled" : "report";
  const evidence = { uri, start, end, line, character, words: quote.replace(/\s+/g, " "), source, form };
  return { kind: "graded", subject, grade, evidence, distance: SOURCES.indexOf(source) * FAR + later };
}

const SOURCES: readonly GradeSource[] = ["report", "recalled", "article"];
/** Further apart than any two inspections of one body. */
const FAR = 1000;

const orderOf = (statement: Statement): number =>
  statement.kind === "state" ? Number.MAX_SAFE_INTEGER : statement.distance * FAR + (strength(statement.evidence.form) ?? 0);
