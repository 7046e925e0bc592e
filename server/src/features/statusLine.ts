import * as l10n from "@vscode/l10n";
import { currentGradings } from "../compare/currentGradings.ts";
import { inspectionOf } from "../compare/inspection.ts";
import { frameworkById, frameworksOf, subjectById } from "../frameworks/index.ts";
import type { ReportDocument } from "../model/document.ts";
import type { SubjectLevel } from "../model/framework.ts";
import { embargoIn } from "../rules/embargo.ts";
import { countedImprovements } from "../wording/improvements.ts";
import { kindName } from "../wording/kinds.ts";
import { counted, formatDate } from "../wording/numbers.ts";

/** The words of the status bar, and what a pointer on them tells. */
export interface StatusLine {
  readonly text: string;
  readonly tooltip: string;
  /** Whether the text is under an embargo, so that the line is to be asked for again when that may be over. */
  readonly isEmbargoed: boolean;
}

/**
 * What was recognised, in one line: "2021/22 · 11 questions graded · 13 areas for improvement". While an embargo lasts the line says that
 * alone, "Embargo until 20 January 2023, 00:01", and the rest stands in the tooltip.
 */
export function statusLine(document: ReportDocument, now: Date): StatusLine {
  const { report, summary } = document;
  const { identity } = summary;
  const inspection = inspectionOf(summary)?.name ?? identity.inspection ?? kindName(identity.kind);
  const areas = report.improvements.filter(({ kind }) => kind === "area-for-improvement").length;
  const text = [inspection, graded(document), areas ? countedImprovements(areas, "area-for-improvement") : undefined];
  const programme = frameworkById(identity.frameworkId, frameworksOf(summary))?.title;
  const published = identity.published && l10n.t("published {0}", formatDate(identity.published));
  const rest = [
    report.followUps.length > 0 &&
      counted(
        report.followUps.length,
        l10n.t("what became of {0} earlier area for improvement"),
        l10n.t("what became of {0} earlier areas for improvement"),
      ),
    report.statistics.length > 0 && counted(report.statistics.length, l10n.t("{0} statistic"), l10n.t("{0} statistics")),
  ];
  const tooltip = [
    identity.body,
    [programme, kindName(identity.kind), published].filter(Boolean).join(" · "),
    rest.filter(Boolean).join(" · "),
  ];
  const line = text.filter(Boolean).join(" · ");
  const embargo = embargoIn(document.text, now);
  if (!embargo) return { text: line, tooltip: tooltip.filter(Boolean).join("\n"), isEmbargoed: false };
  const until = l10n.t("Embargo until {0}, {1}", formatDate(embargo.date), embargo.time);
  return { text: until, tooltip: [line, ...tooltip].filter(Boolean).join("\n"), isEmbargoed: true };
}

/** "11 questions graded", or pillars, or the whole, where no question is. */
function graded({ report, summary }: ReportDocument): string {
  const framework = frameworkById(summary.identity.frameworkId, frameworksOf(summary));
  const levels = [...currentGradings(report.gradings).keys()].map((id) => subjectById(framework, id)?.level ?? "question");
  const of = (level: SubjectLevel): number => levels.filter((one) => one === level).length;
  if (of("question") > 0) return counted(of("question"), l10n.t("{0} question graded"), l10n.t("{0} questions graded"));
  if (of("pillar") > 0) return counted(of("pillar"), l10n.t("{0} pillar graded"), l10n.t("{0} pillars graded"));
  return of("overall") > 0 ? l10n.t("overall grade") : l10n.t("no questions graded");
}
