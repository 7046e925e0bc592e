import { currentGradings } from "../compare/currentGradings.ts";
import { inspectionOf } from "../compare/inspection.ts";
import { frameworkById, frameworksOf, subjectById } from "../frameworks/index.ts";
import type { ReportDocument } from "../model/document.ts";
import type { SubjectLevel } from "../model/framework.ts";
import { counted, formatDate } from "../wording/numbers.ts";

/** The words of the status bar, and what a pointer on them tells. */
export interface StatusLine {
  readonly text: string;
  readonly tooltip: string;
}

/** What was recognised, in one line: "2021/22 · 11 questions graded · 13 areas for improvement". */
export function statusLine(document: ReportDocument): StatusLine {
  const { report, summary } = document;
  const { identity } = summary;
  const inspection = inspectionOf(summary)?.name ?? identity.inspection ?? identity.kind;
  const areas = report.improvements.filter(({ kind }) => kind === "area-for-improvement").length;
  const text = [inspection, graded(document), areas ? counted(areas, "area for improvement", "areas for improvement") : undefined];
  const programme = frameworkById(identity.frameworkId, frameworksOf(summary))?.title;
  const published = identity.published && `published ${formatDate(identity.published)}`;
  const rest = [
    report.followUps.length > 0 &&
      `what became of ${counted(report.followUps.length, "earlier area for improvement", "earlier areas for improvement")}`,
    report.statistics.length > 0 && counted(report.statistics.length, "statistic"),
  ];
  const tooltip = [identity.body, [programme, identity.kind, published].filter(Boolean).join(" · "), rest.filter(Boolean).join(" · ")];
  return { text: text.filter(Boolean).join(" · "), tooltip: tooltip.filter(Boolean).join("\n") };
}

/** "11 questions graded", or pillars, or the whole, where no question is. */
function graded({ report, summary }: ReportDocument): string {
  const framework = frameworkById(summary.identity.frameworkId, frameworksOf(summary));
  const levels = [...currentGradings(report.gradings).keys()].map((id) => subjectById(framework, id)?.level ?? "question");
  const named: readonly (readonly [SubjectLevel, string])[] = [
    ["question", "question"],
    ["pillar", "pillar"],
    ["overall", "overall grade"],
  ];
  for (const [level, noun] of named) {
    const count = levels.filter((one) => one === level).length;
    if (count > 0) return level === "overall" ? noun : `${counted(count, noun)} graded`;
  }
  return "no questions graded";
}
