import type { Framework, Subject } from "../model/framework.ts";
import { EDUCATION_SCOTLAND } from "./inspectorates.ts";

const question = (id: string, name: string, aliases: readonly string[] = []): Subject => ({ id, level: "question", name, aliases });

/** Education Scotland: quality indicators of How good is our school, six grades. */
export const educationScotland2015: Framework = {
  id: "education-scotland-2015",
  programme: "education-scotland",
  title: "Education Scotland",
  inspectorate: EDUCATION_SCOTLAND,
  everydayNames: true,
  round: "2015",
  scale: ["excellent", "very good", "good", "satisfactory", "weak", "unsatisfactory"],
  bodyKind: "school",
  published: { from: "2015-09-01" },
  labels: [],
  incomparable: [],
  subjects: [
    question("leadership", "Leadership of change", []),
    question("teaching", "Learning, teaching and assessment", []),
    question("wellbeing", "Ensuring wellbeing, equality and inclusion", []),
    question("attainment", "Raising attainment and achievement", ["Securing children's progress"]),
  ],
};
