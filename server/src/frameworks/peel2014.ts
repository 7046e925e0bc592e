import type { Framework } from "../model/framework.ts";
import { HMICFRS } from "./inspectorates.ts";
import { FOUR_TIERS } from "./scales.ts";

/** HMIC's first PEEL assessment, November 2014: efficiency graded as a whole, effectiveness in parts. */
export const peel2014: Framework = {
  id: "peel-2014",
  programme: "peel",
  title: "HMIC PEEL",
  inspectorate: HMICFRS,
  round: "2014",
  scale: FOUR_TIERS,
  bodyKind: "police force",
  published: { from: "2014-11-01", to: "2015-09-30" },
  labels: ["2014"],
  incomparable: [],
  subjects: [
    {
      id: "effectiveness",
      level: "pillar",
      name: "Effectiveness",
      aliases: [
        "How effective is the force at keeping people safe and reducing crime?",
        "keeping people safe and reducing crime",
        "How effectively does the force reduce crime and keep people safe?",
      ],
    },
    {
      id: "efficiency",
      level: "pillar",
      name: "Efficiency",
      aliases: [
        "How efficient is the force at keeping people safe and reducing crime?",
        "How efficiently does the force operate and how sustainable are its services to the public?",
      ],
    },
    {
      id: "legitimacy",
      level: "pillar",
      name: "Legitimacy",
      aliases: [
        "How legitimate is the force at keeping people safe and reducing crime?",
        "How legitimately does the force treat the public and its workforce?",
      ],
    },
    {
      id: "reducing-crime",
      level: "question",
      pillar: "effectiveness",
      name: "Reducing crime and preventing offending",
      aliases: ["cutting crime", "reducing crime and preventing crime"],
    },
    {
      id: "investigating-crime",
      level: "question",
      pillar: "effectiveness",
      name: "Investigating offending",
      aliases: ["investigating crime"],
    },
    { id: "anti-social-behaviour", level: "question", pillar: "effectiveness", name: "Tackling anti-social behaviour", aliases: [] },
  ],
};
