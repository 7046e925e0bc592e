import type { Framework } from "../model/framework.ts";
import { HMICFRS } from "./inspectorates.ts";
import { peelPillars } from "./peelPillars.ts";
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
    peelPillars.effectiveness,
    peelPillars.efficiency,
    peelPillars.legitimacy,
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
