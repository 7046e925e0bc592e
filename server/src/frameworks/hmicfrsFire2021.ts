import type { Framework } from "../model/framework.ts";
import { fireSubjects } from "./fireQuestions.ts";
import { HMICFRS } from "./inspectorates.ts";
import { FOUR_TIERS } from "./scales.ts";

/** Round 2: fieldwork February 2021 to 2022, 44 services; its reports call themselves the third round. */
export const hmicfrsFire2021: Framework = {
  id: "hmicfrs-fire-2021",
  programme: "hmicfrs-fire",
  title: "HMICFRS fire and rescue",
  inspectorate: HMICFRS,
  round: "2021/22",
  scale: FOUR_TIERS,
  subjects: fireSubjects,
  bodyKind: "fire and rescue service",
  published: { from: "2021-12-01", to: "2023-02-28" },
  labels: ["2021/22"],
  incomparable: [],
};
