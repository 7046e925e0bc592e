import type { Framework, Subject } from "../model/framework.ts";
import { HMICFRS } from "./inspectorates.ts";
import { FIVE_TIERS } from "./scales.ts";

const question = (id: string, name: string, aliases: readonly string[] = []): Subject => ({ id, level: "question", name, aliases });

/** PEEL 2021/22: five tiers and no pillars; the service given to victims is described without a grade. */
export const peel2021: Framework = {
  id: "peel-2021",
  programme: "peel",
  title: "HMICFRS PEEL",
  inspectorate: HMICFRS,
  round: "2021/22",
  scale: FIVE_TIERS,
  subjects: [
    question("public-treatment", "Engaging with and treating the public with fairness and respect", [
      "Treatment of the public",
      "treating the public with fairness and respect",
    ]),
    question("preventing-crime", "Preventing crime", ["Preventing crime and anti-social behaviour"]),
    question("responding", "Responding to the public"),
    question("investigating-crime", "Investigating crime"),
    question("supporting-victims", "Supporting victims"),
    question("protecting-vulnerable", "Protecting vulnerable people"),
    question("managing-offenders", "Managing offenders", ["Managing offenders and suspects"]),
    question("organised-crime", "Disrupting serious organised crime", ["Tackling serious and organised crime"]),
    question("workforce", "Developing a positive workplace", ["Building, supporting and protecting the workforce"]),
    question("resources", "Good use of resources", [
      "Making good use of resources",
      "Strategic planning, organisational management and value for money",
    ]),
    question("crime-recording", "Recording data about crime", ["Recording crime data"]),
    { ...question("victims", "Providing a service to the victims of crime"), graded: false },
  ],
  bodyKind: "police force",
  published: { from: "2021-09-01", to: "2023-06-30" },
  labels: ["2021/22"],
  incomparable: [
    {
      with: ["peel-2014", "peel-2015", "peel-2016", "peel-2017", "peel-2018"],
      why: "the scale went from four tiers to five (adequate is new), and the inspectorate says that grades of the two cannot be compared directly",
    },
  ],
};
