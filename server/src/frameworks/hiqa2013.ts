import type { Framework, Subject } from "../model/framework.ts";
import { HIQA } from "./inspectorates.ts";

const question = (id: string, name: string, aliases: readonly string[] = []): Subject => ({ id, level: "question", name, aliases });

/** HIQA in Ireland: regulations judged by compliance. */
export const hiqa2013: Framework = {
  id: "hiqa-2013",
  programme: "hiqa",
  title: "HIQA",
  inspectorate: HIQA,
  everydayNames: true,
  round: "2013",
  scale: ["compliant", "substantially compliant", "not compliant"],
  bodyKind: "care provider",
  published: { from: "2013-11-01" },
  labels: [],
  incomparable: [],
  subjects: [
    question("regulation-5", "Individual assessment and care plan"),
    question("regulation-7", "Managing behaviour that is challenging"),
    question("regulation-8", "Protection"),
    question("regulation-15", "Staffing"),
    question("regulation-16", "Training and staff development"),
    question("regulation-17", "Premises"),
    question("regulation-23", "Governance and management"),
    question("regulation-26", "Risk management"),
    question("regulation-27", "Infection control"),
    question("regulation-28", "Fire precautions"),
    question("regulation-34", "Complaints procedure"),
  ],
};
