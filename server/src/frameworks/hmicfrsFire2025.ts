import type { Framework } from "../model/framework.ts";
import { hmicfrsFire2023 } from "./hmicfrsFire2023.ts";

/**
 * Round 4, from June 2025. HMICFRS consulted in 2024 on joining the two questions on efficiency and adding leadership at all levels; the
 * final list is not known here, so the questions are those of round 3 and a report must name its round.
 */
export const hmicfrsFire2025: Framework = {
  ...hmicfrsFire2023,
  id: "hmicfrs-fire-2025",
  round: "2025-27",
  onlyByLabel: true,
  published: { from: "2025-06-01" },
  labels: ["2025-27", "2025/27", "2025-2027"],
};
