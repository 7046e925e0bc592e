import type { ComparedSubject, SubjectCell } from "../../model/comparison.ts";
import type { ReportDocument } from "../../model/document.ts";
import type { Subject } from "../../model/framework.ts";
import type { InspectionAt } from "./comparedInspections.ts";
import { namesInReports } from "./namesInReports.ts";
import { relatedCells, subjectCell } from "./subjectCells.ts";
import { statementsOf } from "./subjectStatements.ts";
import { subjectsInOrder } from "./subjectsInOrder.ts";

/** The pillars and questions of which any inspection says something, aligned over all of them by their ids, each with a cell for each inspection. */
export function comparedSubjects(documents: readonly ReportDocument[], inspections: readonly InspectionAt[]): readonly ComparedSubject[] {
  const statements = statementsOf(documents, inspections);
  const frameworks = inspections.map(({ inspection }) => inspection.framework);
  const nameIn = namesInReports(documents, inspections);
  const rows = subjectsInOrder(frameworks, statements).flatMap((subject) => {
    const own = inspections.map((_, at) => subjectIn(inspections, at, subject.id));
    const cells = inspections.map(({ inspection }, at) => subjectCell(inspection, subject, own[at], statements.get(subject.id)?.[at]));
    if (!cells.some(({ kind }) => kind === "graded" || kind === "state")) return [];
    const names = own.map((one, at) => (one || cells[at]?.kind === "graded" ? nameIn(at, one ?? subject) : null));
    return [{ subject, cells: relatedCells(cells, inspections), names }];
  });
  const shown = new Set(rows.map(({ subject }) => subject.id));
  return rows.map(({ subject, cells, names }) => {
    const name = names.findLast((one) => one !== null) ?? subject.name;
    return {
      id: subject.id,
      level: subject.level,
      name,
      otherNames: names.flatMap((other, inspection) => (other !== null && !isSameName(other, name) ? [{ inspection, name: other }] : [])),
      isUnderPillar: subject.pillar !== undefined && shown.has(subject.pillar),
      ...(subject.level === "question" ? asked(cells) : { newIn: null, goneAfter: null }),
      cells,
    };
  });
}

const subjectIn = (inspections: readonly InspectionAt[], at: number, id: string): Subject | undefined =>
  inspections[at]!.inspection.framework.subjects.find((subject) => subject.id === id);

/** From when to when a question is asked, as far as the frameworks are known. */
function asked(cells: readonly SubjectCell[]): Pick<ComparedSubject, "newIn" | "goneAfter"> {
  const first = cells.findIndex(({ kind }) => kind !== "not asked");
  const last = cells.findLastIndex(({ kind }) => kind !== "not asked");
  return { newIn: first > 0 ? first : null, goneAfter: last < cells.length - 1 ? last : null };
}

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
