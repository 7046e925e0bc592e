import type { Framework, Subject } from "../model/framework.ts";
import { OFSTED } from "./inspectorates.ts";

const question = (id: string, name: string, aliases: readonly string[] = []): Subject => ({ id, level: "question", name, aliases });

/** Ofsted's inspections of safeguarding and looked after children services, 2009 to 2013: adequate was the third of four grades. */
export const ofstedLookedAfter2009: Framework = {
  id: "ofsted-looked-after-2009",
  programme: "ofsted-children",
  title: "Ofsted looked after children",
  inspectorate: OFSTED,
  round: "2009",
  scale: ["outstanding", "good", "adequate", "inadequate"],
  bodyKind: "council",
  listsFindingsOnce: true,
  published: { from: "2009-06-01", to: "2013-10-31" },
  labels: [],
  signs: ["looked after children services", "Inspection of local authority arrangements for the protection of children"],
  incomparable: [
    {
      with: ["ofsted-sif-2013", "ofsted-ilacs-2018"],
      why: "adequate was replaced by requires improvement in November 2013, and the questions changed",
    },
  ],
  subjects: [
    {
      id: "overall",
      level: "overall",
      name: "Overall effectiveness",
      aliases: [
        "Overall effectiveness of services for looked after children and young people",
        "Overall effectiveness of the safeguarding services",
        "Overall effectiveness of arrangements to protect children",
      ],
    },
    question("capacity", "Capacity to improve", ["Capacity for improvement"]),
    question("outcomes", "Outcomes for looked after children and young people", []),
    question("provision", "Quality of provision", ["The quality of practice"]),
    question("leaders", "Leadership and management", ["Leadership and governance"]),
    question(
      "help-and-protection",
      "The effectiveness of the help and protection provided to children, young people, families and carers",
      [],
    ),
  ],
};
