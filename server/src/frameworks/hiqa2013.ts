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
    question("regulation-5", "Regulation 5", ["Individual assessment and care plan"]),
    question("regulation-7", "Regulation 7", ["Managing behaviour that is challenging"]),
    question("regulation-8", "Regulation 8", ["Protection"]),
    question("regulation-15", "Regulation 15", ["Staffing"]),
    question("regulation-16", "Regulation 16", ["Training and staff development"]),
    question("regulation-17", "Regulation 17", ["Premises"]),
    question("regulation-23", "Regulation 23", ["Governance and management"]),
    question("regulation-26", "Regulation 26", ["Risk management"]),
    question("regulation-27", "Regulation 27", ["Infection control"]),
    question("regulation-28", "Regulation 28", ["Fire precautions"]),
    question("regulation-34", "Regulation 34", ["Complaints procedure"]),
  ],
};
