import type { ReportDocument } from "../../model/document.ts";
import type { Recount } from "../../model/recount.ts";
import { claimedFollowUps } from "./claimedFollowUps.ts";
import { countFollowUps } from "./countFollowUps.ts";

/** The claims of a report on how many of its earlier areas for improvement were addressed, each with a recount; empty where it follows none up. */
export function recounts(document: Pick<ReportDocument, "text" | "report">): readonly Recount[] {
  const { followUps } = document.report;
  if (followUps.length === 0) return [];
  const counted = countFollowUps(followUps);
  return claimedFollowUps(document).map((claim) => ({ ...claim, counted }));
}
