import * as l10n from "@vscode/l10n";
import { relate } from "../compare/comparability.ts";
import { currentGradings } from "../compare/currentGradings.ts";
import { inspectionOf, inspectionOfGrading } from "../compare/inspection.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Grading } from "../model/grading.ts";
import { gradeName } from "../wording/grades.ts";
import { escapeMarkdown } from "../wording/words.ts";
import { placesOf, wording } from "./evidence.ts";

/** For grades of an earlier inspection that stand at one place: what each is now, how the two compare and where that stands. */
export function laterLines({ uri, summary }: ReportDocument, gradings: readonly Grading[]): readonly string[] {
  const own = inspectionOf(summary);
  if (!own) return [];
  const current = currentGradings(summary.gradings);
  const how = wording();
  const lines = gradings.flatMap((grading) => {
    const now = current.get(grading.subjectId);
    if (!now) return [];
    const before = { grade: grading.grade, framework: inspectionOfGrading(own, grading).framework };
    const related = relate(before, { grade: now.grade, framework: own.framework });
    const places = summary.gradings.filter((one) => !one.prior && one.subjectId === now.subjectId && one.grade === now.grade);
    const line = summary.gradings.find(({ start }) => start === grading.start)?.line ?? 0;
    const when = escapeMarkdown(own.name ?? l10n.t("undated"));
    const said = l10n.t("now **{0}** in {1}: {2}", gradeName(now.grade), when, how(related));
    const where = `*${placesOf(uri, line, places).join(", ")}*`;
    return [gradings.length > 1 ? `- ${escapeMarkdown(grading.subject ?? "")}: ${said} (${where})` : `${said}  \n${where}`];
  });
  return lines.length > 0 ? [lines.join("\n")] : [];
}
