import type { Framework, Subject } from "../model/framework.ts";
import { OFSTED } from "./inspectorates.ts";

import { FOUR_TIERS } from "./scales.ts";

const question = (id: string, name: string, aliases: readonly string[] = []): Subject => ({ id, level: "question", name, aliases });

/** Ofsted's education inspection framework for schools, September 2019 to 2025; overall grades ended in September 2024. */
export const ofstedSchools2019: Framework = {
  id: "ofsted-schools-2019",
  programme: "ofsted-schools",
  title: "Ofsted schools",
  inspectorate: OFSTED,
  everydayNames: true,
  round: "2019",
  scale: FOUR_TIERS,
  bodyKind: "school",
  published: { from: "2012-09-01", to: "2025-10-31" },
  labels: [],
  signs: ["School", "Academy", "pupils"],
  incomparable: [],
  subjects: [
    { id: "overall", level: "overall", name: "Overall effectiveness", aliases: [] },
    question("education", "The quality of education", ["Quality of education"]),
    question("behaviour", "Behaviour and attitudes", []),
    question("personal-development", "Personal development", []),
    question("leadership", "Leadership and management", ["Effectiveness of leadership and management"]),
    question("early-years", "Early years provision", ["Early years"]),
    question("sixth-form", "Sixth-form provision", ["Sixth form provision", "16 to 19 study programmes"]),
    question("teaching", "Quality of teaching, learning and assessment", ["Quality of teaching"]),
    question("outcomes", "Outcomes for pupils", ["Achievement of pupils", "Outcomes for children and learners"]),
    question("welfare", "Personal development, behaviour and welfare", ["Behaviour and safety of pupils"]),
  ],
};
