import type { Framework } from "../model/framework.ts";
import { fireSubjectsWithoutPillarGrades } from "./fireQuestions.ts";
import { HMICFRS } from "./inspectorates.ts";
import { FIVE_TIERS } from "./scales.ts";

/** Round 3: from February 2023, 44 services; five tiers, no pillar grades. */
export const hmicfrsFire2023: Framework = {
  id: "hmicfrs-fire-2023",
  programme: "hmicfrs-fire",
  title: "HMICFRS fire and rescue",
  inspectorate: HMICFRS,
  round: "2023-25",
  scale: FIVE_TIERS,
  subjects: fireSubjectsWithoutPillarGrades,
  bodyKind: "fire and rescue service",
  published: { from: "2023-07-01" },
  labels: ["2023-25", "2023/25", "2023-2025", "2023/24", "2024/25"],
  incomparable: [
    {
      with: ["hmicfrs-fire-2018", "hmicfrs-fire-2021"],
      why: "the scale went from four tiers to five (adequate is new), and the inspectorate says that grades of the two cannot be compared directly",
    },
  ],
};
