import type { Framework } from "../model/framework.ts";
import { fireSubjects } from "./fireQuestions.ts";
import { HMICFRS } from "./inspectorates.ts";
import { FOUR_TIERS } from "./scales.ts";

/** Round 1: fieldwork June 2018 to August 2019, 45 services in three tranches. */
export const hmicfrsFire2018: Framework = {
  id: "hmicfrs-fire-2018",
  programme: "hmicfrs-fire",
  title: "HMICFRS fire and rescue",
  inspectorate: HMICFRS,
  round: "2018/19",
  scale: FOUR_TIERS,
  subjects: fireSubjects,
  bodyKind: "fire and rescue service",
  published: { from: "2018-12-01", to: "2020-06-30" },
  labels: ["2018/19"],
  signs: ["Responding to national risks", "Using resources to manage risk", "Leadership and capability"],
  incomparable: [],
};
