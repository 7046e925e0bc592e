import type { Framework } from "../model/framework.ts";
import { peel2023 } from "./peel2023.ts";

/** PEEL 2025-27: it asks about leadership and force management first. Its other areas are not known here, so they are those of 2023-25. */
export const peel2025: Framework = {
  ...peel2023,
  id: "peel-2025",
  round: "2025-27",
  onlyByLabel: true,
  published: { from: "2025-06-01" },
  labels: ["2025-27", "2025/27", "2025-2027"],
};
