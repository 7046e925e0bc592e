import type { Framework, Subject } from "../model/framework.ts";
import { OFSTED } from "./inspectorates.ts";

/** Children in care are spoken of all over these reports: only the full names are names in prose, the short ones in lists and tables. */
const question = (id: string, name: string, shortNames: readonly string[], otherNames: readonly string[] = []): Subject => ({
  id,
  level: "question",
  name,
  aliases: otherNames,
  shortNames,
});

/** Ofsted's inspections of local authority children's services (ILACS), since January 2018; care leavers have their own judgement from 2023. */
export const ofstedIlacs2018: Framework = {
  id: "ofsted-ilacs-2018",
  programme: "ofsted-children",
  title: "Ofsted children's services (ILACS)",
  inspectorate: OFSTED,
  round: "2018",
  scale: ["outstanding", "good", "requires improvement to be good", "inadequate"],
  bodyKind: "council",
  listsFindingsOnce: true,
  published: { from: "2018-01-01" },
  labels: [],
  signs: ["local authority children's services", "Inspection of children's social care services", "Inspection of children's services"],
  incomparable: [
    {
      with: ["ofsted-sif-2013"],
      why: "the framework of 2018 asks other questions of a shorter inspection; only overall effectiveness carries on",
    },
  ],
  subjects: [
    { id: "overall", level: "overall", name: "Overall effectiveness", aliases: ["Children's services"] },
    question("leaders", "The impact of leaders on social work practice with children and families", [
      "impact of leaders on social work practice",
      "impact of leaders",
    ]),
    question("help-and-protection", "The experiences and progress of children who need help and protection", [
      "experiences and progress of children in need of help and protection",
      "children who need help and protection",
    ]),
    question("in-care-and-leavers", "The experiences and progress of children in care and care leavers", [
      "children in care and care leavers",
    ]),
    question("in-care", "The experiences and progress of children in care", ["children in care"]),
    question("care-leavers", "The experiences and progress of care leavers", [
      "care leavers",
      "The experiences and progress of children care leavers",
    ]),
  ],
};
