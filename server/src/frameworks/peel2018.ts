import type { Framework, Subject } from "../model/framework.ts";
import { HMICFRS } from "./inspectorates.ts";
import { peelPillars } from "./peelPillars.ts";
import { FOUR_TIERS } from "./scales.ts";

const question = (id: string, pillar: string, name: string, aliases: readonly string[] = []): Subject => ({
  id,
  level: "question",
  pillar,
  name,
  aliases,
});

/** PEEL 2018/19: one report for three pillars and ten questions, published in groups from May 2019 to early 2020. */
export const peel2018: Framework = {
  id: "peel-2018",
  programme: "peel",
  title: "HMICFRS PEEL",
  inspectorate: HMICFRS,
  round: "2018/19",
  scale: FOUR_TIERS,
  bodyKind: "police force",
  published: { from: "2019-05-01", to: "2020-12-31" },
  labels: ["2018/19"],
  incomparable: [],
  subjects: [
    peelPillars.effectiveness,
    question("preventing-crime", "effectiveness", "Preventing crime, tackling anti-social behaviour and keeping people safe", [
      "Preventing crime and tackling anti-social behaviour",
    ]),
    question("investigating-crime", "effectiveness", "Investigating crime and reducing re-offending", ["Investigating crime"]),
    question("protecting-vulnerable", "effectiveness", "Protecting those who are vulnerable from harm, and supporting victims", [
      "Protecting vulnerable people",
      "Protecting vulnerable people and supporting victims",
    ]),
    question("organised-crime", "effectiveness", "Tackling serious and organised crime", []),
    { ...question("specialist-capabilities", "effectiveness", "Specialist capabilities", ["Armed policing"]), graded: false },
    peelPillars.efficiency,
    question("demand", "efficiency", "Using its resources to meet the demand it faces", [
      "Meeting current demands and using resources",
      "use its resources to meet the demand it faces",
      "How well does the force use its resources to meet the demand it faces?",
    ]),
    question("planning", "efficiency", "Planning for the future", ["plan for the future", "How well does the force plan for the future?"]),
    peelPillars.legitimacy,
    question("fair-treatment", "legitimacy", "Treating all of the people it serves with fairness and respect", [
      "Fair treatment of the public",
      "To what extent does the force treat all of the people it serves with fairness and respect?",
    ]),
    question("ethical-behaviour", "legitimacy", "Ensuring that its workforce behaves ethically and lawfully", [
      "Ethical and lawful workforce behaviour",
      "How well does the force ensure that its workforce behaves ethically and lawfully?",
    ]),
    question("fair-to-workforce", "legitimacy", "Treating its workforce with fairness and respect", [
      "Fair treatment of the workforce",
      "To what extent does the force treat its workforce with fairness and respect?",
    ]),
  ],
};
