import { speaksOfAddressing } from "../lifeLines/claimedFollowUps.ts";
import { type Finding, type Pair, sentenceWords } from "./claim.ts";

const AREAS_FOR_IMPROVEMENT = /\bareas? for improvement\b/iu;
const EARLIER = /\b(?:previous|previously|earlier|last|before|outstanding|remaining|old|then|20\d\d)\b/iu;

/** "12 areas for improvement", recounted over those that the report lists; earlier ones and what became of them are another matter. */
export function improvementClaims({ article, report }: Pair): readonly Finding[] {
  const listed = report.document.report.improvements.filter(({ kind }) => kind === "area-for-improvement");
  if (listed.length === 0) return [];
  return article.document.report.statistics.flatMap((statistic): readonly Finding[] => {
    const { kind, value, unit } = statistic;
    if (kind !== "count" || typeof value !== "number" || !AREAS_FOR_IMPROVEMENT.test(unit ?? "")) return [];
    const words = sentenceWords(article, statistic);
    if (speaksOfAddressing(words) || EARLIER.test(words)) return [];
    const comparison = { kind: "improvements", claimed: value, counted: listed.length, agrees: value === listed.length } as const;
    return [{ span: statistic, verdict: "count recounted", places: listed, comparison }];
  });
}
