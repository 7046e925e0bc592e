import { type Finding, type Pair, sentenceWords } from "./claim.ts";

const AREAS_FOR_IMPROVEMENT = /\bareas? for improvement\b/iu;
const RESOLVED = /\b(?:addressed|resolved|met|completed|closed|dealt with|discharged|put right|acted on|implemented)\b/iu;
const EARLIER = /\b(?:previous|previously|earlier|last|before|outstanding|remaining|old|then|20\d\d)\b/iu;

/** "8 of 9 areas for improvement resolved" and "12 areas for improvement", recounted over the report. */
export function followUpClaims({ article, report }: Pair): readonly Finding[] {
  const { followUps, improvements } = report.document.report;
  const earlier = followUps.filter(({ kind }) => kind === "follow-up");
  const listed = improvements.filter(({ kind }) => kind === "area-for-improvement");
  return article.document.report.statistics.flatMap((statistic): readonly Finding[] => {
    const { kind, value, unit } = statistic;
    if (kind !== "proportion" && kind !== "count") return [];
    const words = sentenceWords(article, statistic);
    if (!AREAS_FOR_IMPROVEMENT.test(unit ?? "") && !(kind === "proportion" && AREAS_FOR_IMPROVEMENT.test(words))) return [];
    if (typeof value !== "number") {
      if (earlier.length === 0 || !RESOLVED.test(words) || /\bnot\b/iu.test(words)) return [];
      const addressed = earlier.filter(({ status, explicit }) => status === "addressed" && explicit).length;
      const addressedInOtherWords = earlier.filter(({ status, explicit }) => status === "addressed" && !explicit).length;
      const open = earlier.filter(({ status }) => status === "not addressed");
      const [claimed, of] = value;
      const agrees = of === earlier.length && (claimed === addressed || claimed === addressed + addressedInOtherWords);
      const partlyAddressed = earlier.filter(({ status }) => status === "partly addressed").length;
      return [
        {
          span: statistic,
          verdict: "count recounted",
          places: open,
          comparison: {
            kind: "follow-ups",
            claimed: value,
            addressed,
            addressedInOtherWords,
            partlyAddressed,
            notAddressed: open.length,
            agrees,
          },
        },
      ];
    }
    if (listed.length === 0 || RESOLVED.test(words) || EARLIER.test(words)) return [];
    const agrees = value === listed.length;
    return [
      {
        span: statistic,
        verdict: "count recounted",
        places: listed,
        comparison: { kind: "improvements", claimed: value, counted: listed.length, agrees },
      },
    ];
  });
}
