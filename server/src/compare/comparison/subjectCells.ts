import type { GradedCell, GradeEvidence, OtherGrade, SubjectCell } from "../../model/comparison.ts";
import type { Subject } from "../../model/framework.ts";
import { relate } from "../comparability.ts";
import { groupBy } from "../groupBy.ts";
import type { Inspection } from "../inspection.ts";
import type { InspectionAt } from "./comparedInspections.ts";
import type { Graded, Statement } from "./subjectStatements.ts";

/** More places for one grade than people look at. */
const MOST_PLACES = 12;

/** What is known of a subject at one inspection, from what the texts say of it and from the framework; `own` is the subject as that framework has it. */
export function subjectCell(
  { framework }: Inspection,
  subject: Subject,
  own: Subject | undefined,
  statements: readonly Statement[] = [],
): SubjectCell {
  const graded = statements.filter((one) => one.kind === "graded");
  if (graded.length > 0) return gradedCell(graded);
  const stated = statements.filter((one) => one.kind === "state");
  if (stated[0]) return { kind: "state", state: stated[0].state, places: stated.slice(0, MOST_PLACES).map(({ evidence }) => evidence) };
  if (framework.onlyByLabel) return { kind: "not known" }; // its list of questions is borrowed
  if (!own) return { kind: subject.level === "question" ? "not asked" : "not graded" };
  return { kind: own.graded === false ? "not graded" : "not known" };
}

function gradedCell(nearestFirst: readonly Graded[]): GradedCell {
  const byGrade = [...groupBy(nearestFirst, ({ grade }) => grade)].map(([grade, all]): OtherGrade => ({ grade, places: placesOf(all) }));
  const [first, ...disagreement] = byGrade;
  return { kind: "graded", ...first!, disagreement, step: null };
}

/** Places in the order given; of those with one span only the first. */
function placesOf(all: readonly Graded[]): readonly GradeEvidence[] {
  const places = new Map<string, GradeEvidence>();
  for (const { evidence } of all) {
    const key = `${evidence.start} ${evidence.end} ${evidence.uri}`;
    if (!places.has(key)) places.set(key, evidence);
    if (places.size === MOST_PLACES) break;
  }
  return [...places.values()];
}

/** The cells of one subject, each grade with how it stands to the last one before. */
export function relatedCells(cells: readonly SubjectCell[], inspections: readonly InspectionAt[]): readonly SubjectCell[] {
  let since: number | undefined;
  return cells.map((cell, at) => {
    if (cell.kind !== "graded") return cell;
    const before = since;
    since = at;
    const earlier = before === undefined ? undefined : cells[before];
    if (before === undefined || earlier?.kind !== "graded") return cell;
    const graded = (grade: string, index: number) => ({ grade, framework: inspections[index]!.inspection.framework });
    return { ...cell, step: { since: before, earlier: earlier.grade, ...relate(graded(earlier.grade, before), graded(cell.grade, at)) } };
  });
}
