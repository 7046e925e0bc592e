import type { LeftReason } from "../../model/explanation.ts";
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
      if (role.kind !== "grade") continue;
      const subject = subjectOf[index];
      if (isListed(role, roles[index - 1]) || isListed(role, roles[index + 1])) leave(context, role.line, "list of the scale");
      else if (subject === undefined) leave(context, role.line, "no heading above");
      // a second grade belongs to a heading that nobody knows
      else if (isGraded) leave(context, role.line, "heading has its own");
      else found.push(...gradesOf(context, role.line, subject));
      isGraded ||= !role.line.prior;
    }
    return found;
  },
};

/** Grades one below the other are a scale, unless one of them is said to be that of the inspection before. */
function isListed(role: Extract<Role, { kind: "grade" }>, beside: Role | undefined): boolean {
  return beside?.kind === "grade" && beside.line.prior === role.line.prior;
}

function leave({ trace }: Context, { grade }: GradeLine, reason: LeftReason): void {
  if (grade !== undefined) trace?.left(grade.from, reason, -1);
}

function gradesOf(context: Context, line: GradeLine, subject: Subject): readonly Found[] {
  const { reading, framework, trace } = context;
  const grade = line.grade === undefined ? undefined : onScale(framework, line.grade.grade);
  if (line.grade === undefined) return [];
  if (grade === undefined || subject.graded === false) {
    leave(context, line, grade === undefined ? "not on the scale" : "not graded");
    return [];
  }
  const form = line.subject === undefined && line.earlier === undefined ? "standalone" : "heading";
  const found: Found[] = [{ form, grade: { ...line.grade, grade }, subject, prior: line.prior }];
  if (line.earlier !== undefined) {
    const { labelFrom, labelTo } = line.earlier;
    const { start, end } = spanOf(reading, labelFrom, labelTo);
    const label = labelTo > labelFrom ? reading.text.slice(start, end) : null;
    // the earlier grade is one of the scale of its own time
    trace?.earlier(line.earlier.from, labelFrom, labelTo);
    found.push({ form, grade: line.earlier, subject, prior: true, inspection: label });
  }
  return found;
}
