import { claimedFollowUps } from "../lifeLines/claimedFollowUps.ts";
import { countFollowUps, isAsCounted } from "../lifeLines/countFollowUps.ts";
import type { Finding, Pair } from "./claim.ts";

/** "8 of 9 areas for improvement resolved", recounted over what the report says of each; left out where it follows none up. */
export function followUpClaims({ article, report }: Pair): readonly Finding[] {
  const { followUps } = report.document.report;
  if (followUps.length === 0) return [];
  const counted = countFollowUps(followUps);
  const open = followUps.filter(({ status }) => status === "not addressed");
  return claimedFollowUps(article.document).map(({ claim, claimed }) => ({
    span: claim,
    verdict: "count recounted",
    places: open,
    comparison: { kind: "follow-ups", claimed, counted, agrees: isAsCounted(claimed, counted) },
  }));
}
