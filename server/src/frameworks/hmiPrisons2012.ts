import type { Framework, Subject } from "../model/framework.ts";
import { HMI_PRISONS } from "./inspectorates.ts";

const question = (id: string, name: string, aliases: readonly string[] = []): Subject => ({ id, level: "question", name, aliases });

/** HM Inspectorate of Prisons: four healthy prison tests, each with one of four outcomes. */
export const hmiPrisons2012: Framework = {
  id: "hmi-prisons-2012",
  programme: "hmi-prisons",
  title: "HMI Prisons",
  inspectorate: HMI_PRISONS,
  everydayNames: true,
  round: "2012",
  scale: ["good", "reasonably good", "not sufficiently good", "poor"],
  bodyKind: "prison",
  published: { from: "2012-01-01" },
  labels: [],
  incomparable: [],
  subjects: [
    question("safety", "Safety", []),
    question("respect", "Respect", []),
    question("purposeful-activity", "Purposeful activity", []),
    question("release", "Rehabilitation and release planning", ["Resettlement", "Preparation for release"]),
  ],
};
