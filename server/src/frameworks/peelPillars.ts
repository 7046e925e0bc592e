import type { Subject } from "../model/framework.ts";

/** The three pillars of PEEL, with their questions as reports of 2014, 2015 and 2018/19 ask them. */
export const peelPillars = {
  effectiveness: {
    id: "effectiveness",
    level: "pillar",
    name: "Effectiveness",
    aliases: [
      "How effective is the force at keeping people safe and reducing crime?",
      "keeping people safe and reducing crime",
      "How effectively does the force reduce crime and keep people safe?",
    ],
  },
  efficiency: {
    id: "efficiency",
    level: "pillar",
    name: "Efficiency",
    aliases: [
      "How efficient is the force at keeping people safe and reducing crime?",
      "How efficiently does the force operate and how sustainable are its services to the public?",
    ],
  },
  legitimacy: {
    id: "legitimacy",
    level: "pillar",
    name: "Legitimacy",
    aliases: [
      "How legitimate is the force at keeping people safe and reducing crime?",
      "How legitimately does the force treat the public and its workforce?",
    ],
  },
} as const satisfies Readonly<Record<string, Subject>>;
