import type { Framework, Subject } from "../model/framework.ts";
import { CQC } from "./inspectorates.ts";
import { FOUR_TIERS } from "./scales.ts";

const keyQuestion = (id: string, name: string): Subject => ({
  id,
  level: "question",
  name,
  aliases: [`Is the service ${name}?`, `Are services ${name}?`, `Is it ${name}?`],
});

/** The Care Quality Commission's five key questions and overall rating, since October 2014. */
export const cqc2014: Framework = {
  id: "cqc-2014",
  programme: "cqc",
  title: "CQC",
  inspectorate: CQC,
  round: "2014",
  scale: FOUR_TIERS,
  subjects: [
    {
      id: "overall",
      level: "overall",
      name: "Overall",
      aliases: [
        "Overall rating for this service",
        "Overall rating for this location",
        "Overall rating",
        "The overall rating for the service",
        "Overall quality rating",
      ],
    },
    keyQuestion("safe", "Safe"),
    keyQuestion("effective", "Effective"),
    keyQuestion("caring", "Caring"),
    keyQuestion("responsive", "Responsive"),
    keyQuestion("well-led", "Well-led"),
  ],
  bodyKind: "care provider",
  published: { from: "2014-10-01" },
  labels: [],
  incomparable: [],
};
