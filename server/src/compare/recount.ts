import type { ReportDocument } from "../model/document.ts";
import type { Counted, Recount } from "../model/recount.ts";

const FINDINGS = /\b(?:areas? for improvement|AFIs?|causes? of concern|recommendations?)\b/i;
const RESOLVED = /\b(?:addressed|resolved|met|closed|complete[d]?|discharged|achieved|implemented|actioned)\b/i;
const DENIED = /\b(?:not|yet to be|remain(?:s|ing)?|still|outstanding|open)\b/i;

/** The claims of a report on how many of its earlier areas for improvement were addressed, each with a recount; empty where it follows none up. */
export function recounts({ text, report }: Pick<ReportDocument, "text" | "report">): readonly Recount[] {
  if (report.followUps.length === 0) return [];
  const counted = countFollowUps(report.followUps);
  return report.statistics.flatMap((claim) => {
    const { kind, value, unit, measure, end } = claim;
    if (kind !== "proportion" || typeof value === "number") return [];
    const about = `${unit ?? ""} ${measure ?? ""} ${sentenceAfter(text, end)}`;
    if (!FINDINGS.test(about) || !RESOLVED.test(about) || DENIED.test(about)) return [];
    return [{ claim, claimed: { addressed: value[0], total: value[1] }, counted }];
  });
}

export function countFollowUps(followUps: ReportDocument["report"]["followUps"]): Counted {
  const of = (status: string, explicit?: boolean): number =>
    followUps.filter((one) => one.status === status && (explicit === undefined || one.explicit === explicit)).length;
  return {
    addressed: of("addressed", true),
    addressedInOtherWords: of("addressed", false),
    partlyAddressed: of("partly addressed"),
    notAddressed: of("not addressed"),
    total: followUps.length,
  };
}

/** What stands between a figure and the end of its sentence, at most so many characters. */
const sentenceAfter = (text: string, end: number): string => /^[^.!?;]*/.exec(text.slice(end, end + 200))?.[0] ?? "";
