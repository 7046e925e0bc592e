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

/** HMIC's PEEL 2015: efficiency in October 2015, legitimacy and effectiveness in February 2016; leadership ungraded. */
export const peel2015: Framework = {
  id: "peel-2015",
  programme: "peel",
  title: "HMIC PEEL",
  inspectorate: HMICFRS,
  round: "2015",
  scale: FOUR_TIERS,
  bodyKind: "police force",
  published: { from: "2015-10-01", to: "2016-10-31" },
  labels: ["2015"],
  incomparable: [],
  subjects: [
    peelPillars.effectiveness,
    question("preventing-crime", "effectiveness", "Preventing crime and anti-social behaviour, and keeping people safe", [
      "How effective is the force at preventing crime and anti-social behaviour, and keeping people safe?",
    ]),
    question("investigating-crime", "effectiveness", "Investigating crime and managing offenders", [
      "How effective is the force at investigating crime and managing offenders?",
    ]),
    question("protecting-vulnerable", "effectiveness", "Protecting from harm those who are vulnerable, and supporting victims", [
      "protecting those who are vulnerable from harm and supporting victims",
      "How effective is the force at protecting from harm those who are vulnerable, and supporting victims?",
    ]),
    question(
      "organised-crime",
      "effectiveness",
      "Tackling serious and organised crime, including its arrangement for fulfilling its national policing responsibilities",
      [
        "tackling serious and organised crime",
        "How effective is the force at tackling serious and organised crime, including its arrangement for fulfilling its national policing responsibilities?",
      ],
    ),
    peelPillars.efficiency,
    question("demand", "efficiency", "Using its resources to meet its demand", [
      "How well does the force use its resources to meet its demand?",
      "use of resources to meet demand",
    ]),
    question("workforce-model", "efficiency", "Sustainability and affordability of the workforce model", [
      "How sustainable and affordable is the workforce model?",
      "sustainable and affordable workforce model",
    ]),
    question("finances", "efficiency", "Sustainability of the force's financial position for the short and long term", [
      "How sustainable is the force's financial position for the short and long term?",
    ]),
    peelPillars.legitimacy,
    question("ethical-culture", "legitimacy", "Wellbeing of staff and an ethical culture", [
      "To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture?",
    ]),
    question("fair-treatment", "legitimacy", "Understanding, engaging with and treating fairly the people it serves", [
      "To what extent does the force understand, engage with and treat fairly the people it serves to maintain and improve its legitimacy?",
      "understand, engage with and treat fairly the people it serves",
    ]),
    question("stop-and-search", "legitimacy", "Stop and search and Taser fair and appropriate", [
      "To what extent are decisions taken on the use of stop and search and Taser fair and appropriate?",
    ]),
  ],
};
