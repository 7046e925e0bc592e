import type { Framework, Subject } from "../model/framework.ts";
import { OFSTED } from "./inspectorates.ts";

const question = (id: string, name: string, aliases: readonly string[] = []): Subject => ({ id, level: "question", name, aliases });

/** Ofsted's report cards since November 2025: five grades for each area, no overall grade. The middle words of the scale are not checked against a card. */
export const ofstedReportCards2025: Framework = {
  id: "ofsted-report-cards-2025",
  programme: "ofsted-schools",
  title: "Ofsted report cards",
  inspectorate: OFSTED,
  everydayNames: true,
  round: "2025",
  scale: ["exceptional", "strong standard", "expected standard", "needs attention", "urgent improvement"],
  bodyKind: "school",
  published: { from: "2025-11-01" },
  labels: [],
  signs: ["School", "Academy", "pupils"],
  incomparable: [{ with: ["ofsted-schools-2019"], why: "the report cards have other areas, another scale and no overall grade" }],
  subjects: [
    question("inclusion", "Inclusion", []),
    question("curriculum", "Curriculum and teaching", []),
    question("achievement", "Achievement", []),
    question("attendance", "Attendance and behaviour", []),
    question("wellbeing", "Personal development and wellbeing", ["Personal development and well-being"]),
    question("leadership", "Leadership and governance", []),
    question("early-years", "Early years", []),
    question("sixth-form", "Post-16 provision", ["Sixth form"]),
  ],
};
