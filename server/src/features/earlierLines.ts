import * as l10n from "@vscode/l10n";
import { earlierGrades } from "../compare/earlierGrades.ts";
import { groupBy } from "../compare/groupBy.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Grading } from "../model/grading.ts";
import type { EarlierGrade, ReportSummary } from "../model/summary.ts";
import { gradeName } from "../wording/grades.ts";
import { escapeMarkdown } from "../wording/words.ts";
import { evidence, labelled, wording } from "./evidence.ts";

/** What the subjects of one place were graded before, as Markdown paragraphs: one subject in full, several in a line each. */
export const earlierLines = (
  document: ReportDocument,
  others: readonly ReportSummary[],
  gradings: readonly Grading[],
): readonly string[] => (gradings.length === 1 ? fully(document, others, gradings[0]!) : briefly(document, others, gradings));

/** For each earlier inspection: what the grade was, how the two compare and where that stands; one Markdown paragraph each. */
function fully(document: ReportDocument, others: readonly ReportSummary[], grading: Grading): readonly string[] {
  const earlier = earlierGrades(document.summary, grading, others);
  if (earlier.length === 0) return [l10n.t("*no earlier grade in this text or in the other reports here*")];
  const how = wording();
  const where = (entries: readonly EarlierGrade[]) => evidence(document, others, grading, entries);
  return [...groupBy(earlier, ({ round }) => round)].map(([round, entries]) => {
    const labels = entries.map(({ inspection }) => inspection);
    const when = escapeMarkdown(labelled(round, labels) ?? l10n.t("the inspection before"));
    const grades = [...groupBy(entries, ({ grade }) => grade).values()].map((same) => ({ same, name: `**${gradeName(same[0]!.grade)}**` }));
    const [first] = grades;
    if (first && grades.length === 1)
      return `${l10n.t("was {0} in {1}: {2}", first.name, when, how(first.same[0]!))}  \n${where(first.same)}`;
    const each = grades.map(({ same, name }) => `- ${name}, ${how(same[0]!)}: ${where(same)}`);
    return [`${l10n.t("was {0} in {1}: **the sources disagree**", oneOf(grades.map(({ name }) => name)), when)}\n`, ...each].join("\n");
  });
}

const oneOf = (names: readonly string[]): string => names.reduce((all, name) => l10n.t("{0} or {1}", all, name));

/** For each subject: what it was at the newest inspection before. */
function briefly(document: ReportDocument, others: readonly ReportSummary[], gradings: readonly Grading[]): readonly string[] {
  const how = wording();
  const lines = gradings.flatMap((grading) => {
    const earlier = earlierGrades(document.summary, grading, others);
    const [before] = earlier;
    if (!before) return [];
    const newest = earlier.filter(({ round }) => round === before.round);
    const grades = [...new Set(newest.map(({ grade }) => `**${gradeName(grade)}**`))];
    const when = escapeMarkdown(labelled(before.round, [before.inspection]) ?? l10n.t("the inspection before"));
    const words =
      grades.length > 1
        ? l10n.t("was {0} in {1}: **the sources disagree**", oneOf(grades), when)
        : l10n.t("was {0} in {1}: {2}", grades.join(), when, how(before));
    return [`- ${escapeMarkdown(grading.subject ?? "")}: ${words} (${evidence(document, others, grading, newest)})`];
  });
  return lines.length > 0 ? [lines.join("\n")] : [];
}
