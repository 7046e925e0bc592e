import type { Framework, Subject } from "../model/framework.ts";
import { HMICFRS } from "./inspectorates.ts";
import { FIVE_TIERS } from "./scales.ts";

const question = (id: string, name: string, aliases: readonly string[] = []): Subject => ({ id, level: "question", name, aliases });

/** PEEL 2023-25: eight graded areas; the service given to victims is described without a grade. */
export const peel2023: Framework = {
  id: "peel-2023",
  programme: "peel",
  title: "HMICFRS PEEL",
  inspectorate: HMICFRS,
  round: "2023-25",
  scale: FIVE_TIERS,
  bodyKind: "police force",
  published: { from: "2023-07-01", to: "2026-06-30" },
  labels: ["2023-25", "2023/25", "2023-2025"],
  incomparable: [
    {
      with: ["peel-2014", "peel-2015", "peel-2016", "peel-2017", "peel-2018"],
      why: "the scale went from four tiers to five (adequate is new), and the inspectorate says that grades of the two cannot be compared directly",
    },
  ],
  subjects: [
    question("public-treatment", "Police powers and public treatment", [
      "Police powers and treating the public fairly and respectfully",
      "Using police powers and treating the public fairly and respectfully",
    ]),
    question("preventing-crime", "Preventing crime", [
      "Preventing and deterring crime",
      "Preventing and deterring crime and antisocial behaviour",
    ]),
    question("responding", "Responding to the public", []),
    question("investigating-crime", "Investigating crime", []),
    question("protecting-vulnerable", "Protecting vulnerable people", []),
    question("managing-offenders", "Managing offenders", ["Managing offenders and suspects"]),
    question("workforce", "Building, supporting and protecting the workforce", []),
    question("leadership", "Leadership and force management", []),
    question("organised-crime", "Tackling serious and organised crime", []),
    { ...question("victims", "Providing a service to the victims of crime"), graded: false },
  ],
};
