import type { Framework } from "../model/framework.ts";
import { HMICFRS } from "./inspectorates.ts";
import { peel2016 } from "./peel2016.ts";
import { FOUR_TIERS } from "./scales.ts";

/** PEEL 2017: only what was at risk was inspected again, other judgments of 2016 stood. */
export const peel2017: Framework = {
  id: "peel-2017",
  programme: "peel",
  title: "HMICFRS PEEL",
  inspectorate: HMICFRS,
  round: "2017",
  scale: FOUR_TIERS,
  bodyKind: "police force",
  published: { from: "2017-11-01", to: "2018-12-31" },
  labels: ["2017"],
  incomparable: [],
  subjects: [...peel2016.subjects],
};
