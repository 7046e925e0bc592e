import type { Framework, Subject } from "../model/framework.ts";
import { HMI_PROBATION } from "./inspectorates.ts";
import { FOUR_TIERS } from "./scales.ts";

const question = (id: string, name: string, aliases: readonly string[] = []): Subject => ({ id, level: "question", name, aliases });

/** HM Inspectorate of Probation: organisational delivery and case supervision, four grades and a score. */
export const hmiProbation2018: Framework = {
  id: "hmi-probation-2018",
  programme: "hmi-probation",
  title: "HMI Probation",
  inspectorate: HMI_PROBATION,
  everydayNames: true,
  round: "2018",
  scale: FOUR_TIERS,
  bodyKind: "probation service",
  published: { from: "2018-04-01" },
  labels: [],
  incomparable: [],
  subjects: [
    { id: "overall", level: "overall", name: "Overall", aliases: ["Overall rating"] },
    question("leadership", "Leadership", []),
    question("staff", "Staff", ["Staffing"]),
    question("services", "Services", ["Partnerships and services"]),
    question("information", "Information and facilities", []),
    question("assessment", "Assessment", []),
    question("planning", "Planning", []),
    question("implementation", "Implementation and delivery", []),
    question("reviewing", "Reviewing", []),
  ],
};
