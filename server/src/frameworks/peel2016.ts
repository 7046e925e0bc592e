import type { Framework, Subject } from "../model/framework.ts";
import { HMICFRS } from "./inspectorates.ts";
import { FOUR_TIERS } from "./scales.ts";

const question = (id: string, name: string, aliases: readonly string[] = []): Subject => ({
  id,
  level: "question",
  pillar: "effectiveness",
  name,
  aliases,
});

/** HMIC's PEEL 2016: efficiency and legitimacy in autumn 2016, effectiveness with four graded questions in March 2017. */
export const peel2016: Framework = {
  id: "peel-2016",
  programme: "peel",
  title: "HMIC PEEL",
  inspectorate: HMICFRS,
  round: "2016",
  scale: FOUR_TIERS,
  subjects: [
    {
      id: "effectiveness",
      level: "pillar",
      name: "Effectiveness",
      aliases: ["How effective is the force at keeping people safe and reducing crime?", "keeping people safe and reducing crime"],
    },
    question("preventing-crime", "Preventing crime, tackling anti-social behaviour and keeping people safe", [
      "Preventing crime and anti-social behaviour, and keeping people safe",
      "How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?",
    ]),
    question("investigating-crime", "Investigating crime and reducing re-offending", [
      "Investigating crime and managing offenders",
      "How effective is the force at investigating crime and reducing re-offending?",
    ]),
    question("protecting-vulnerable", "Protecting those who are vulnerable from harm, and supporting victims", [
      "Protecting from harm those who are vulnerable, and supporting victims",
      "Protecting vulnerable people and supporting victims",
      "How effective is the force at protecting those who are vulnerable from harm, and supporting victims?",
    ]),
    question("organised-crime", "Tackling serious and organised crime", [
      "How effective is the force at tackling serious and organised crime?",
    ]),
    { ...question("specialist-capabilities", "Specialist capabilities"), graded: false },
    {
      id: "efficiency",
      level: "pillar",
      name: "Efficiency",
      aliases: ["How efficient is the force at keeping people safe and reducing crime?"],
    },
    {
      id: "legitimacy",
      level: "pillar",
      name: "Legitimacy",
      aliases: ["How legitimate is the force at keeping people safe and reducing crime?"],
    },
  ],
  bodyKind: "police force",
  published: { from: "2016-11-01", to: "2017-10-31" },
  labels: ["2016"],
  incomparable: [],
};
