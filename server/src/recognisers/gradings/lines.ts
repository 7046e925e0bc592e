import type { Subject } from "../../model/framework.ts";
import { type Context, spanOf } from "../context.ts";
import type { GradeLine } from "../gradeLine.ts";
import type { Role } from "../structure.ts";
import type { Form, Found } from "./claims.ts";
import { onScale } from "./claims.ts";

/** Grades in headings ("Preventing fires: good"), under them, and alone on a line below a subject's heading. */
export const lines: Form = {
  name: "lines",
  find: (context) => {
    const { roles, subjectOf, landmarks } = context.structure;
    const found: Found[] = [];
    let isGraded = true; // whether the last subject's heading has its grade, its own or the first below
    for (const index of landmarks) {
      const role = roles[index]!;
      if (role.kind === "subject") {
        isGraded = role.line.grade !== undefined && !role.line.prior;
        found.push(...gradesOf(context, role.line, role.subject));
      }
      if (role.kind !== "grade" || isListed(role, roles[index - 1]) || isListed(role, roles[index + 1])) continue;
      const subject = subjectOf[index];
      // a second grade belongs to a heading that nobody knows
      if (!isGraded && subject !== undefined) found.push(...gradesOf(context, role.line, subject));
      isGraded ||= !role.line.prior;
    }
    return found;
  },
};

/** Grades one below the other are a scale, unless one of them is said to be that of the inspection before. */
function isListed(role: Extract<Role, { kind: "grade" }>, beside: Role | undefined): boolean {
  return beside?.kind === "grade" && beside.line.prior === role.line.prior;
}

function gradesOf(context: Context, line: GradeLine, subject: Subject): readonly Found[] {
  const { reading, framework } = context;
  const grade = line.grade === undefined ? undefined : onScale(framework, line.grade.grade);
  if (line.grade === undefined || grade === undefined || subject.graded === false) return [];
  const form = line.subject === undefined && line.earlier === undefined ? "standalone" : "heading";
  const found: Found[] = [{ form, grade: { ...line.grade, grade }, subject, prior: line.prior }];
  if (line.earlier !== undefined) {
    const { labelFrom, labelTo } = line.earlier;
    const { start, end } = spanOf(reading, labelFrom, labelTo);
    const label = labelTo > labelFrom ? reading.text.slice(start, end) : null;
    // the earlier grade is one of the scale of its own time
    found.push({ form, grade: line.earlier, subject, prior: true, inspection: label });
  }
  return found;
}
