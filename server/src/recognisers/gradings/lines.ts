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
    let heading: Extract<Role, { kind: "subject" }> | undefined;
    for (const index of landmarks) {
      const role = roles[index]!;
      if (role.kind === "subject") {
        heading = role;
        found.push(...gradesOf(context, role.line, role.subject));
      }
      if (role.kind !== "grade" || roles[index + 1]?.kind === "grade" || roles[index - 1]?.kind === "grade") continue;
      // a heading that carries its own grade needs none below
      if (heading?.line.grade !== undefined) continue;
      const subject = subjectOf[index];
      if (subject !== undefined) found.push(...gradesOf(context, role.line, subject));
    }
    return found;
  },
};

function gradesOf(context: Context, line: GradeLine, subject: Subject): readonly Found[] {
  const { reading, framework } = context;
  const grade = line.grade === undefined ? undefined : onScale(framework, line.grade.grade);
  if (line.grade === undefined || grade === undefined || subject.graded === false) return [];
  const form = line.subject === undefined && line.earlier === undefined ? "standalone" : "heading";
  const found: Found[] = [{ form, grade: { ...line.grade, grade }, subject }];
  if (line.earlier !== undefined) {
    const { labelFrom, labelTo } = line.earlier;
    const { start, end } = spanOf(reading, labelFrom, labelTo);
    const label = labelTo > labelFrom ? reading.text.slice(start, end) : null;
    // the earlier grade is one of the scale of its own time
    found.push({ form, grade: line.earlier, subject, prior: true, inspection: label });
  }
  return found;
}
