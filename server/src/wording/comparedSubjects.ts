import * as l10n from "@vscode/l10n";
import type { ComparedSubject, Comparison, SubjectCell } from "../model/comparison.ts";
import { inspectionName, type LinkOf, linked, tiersOf } from "./comparedInspections.ts";
import { gradeName } from "./grades.ts";
import { markdownTable } from "./markdownTable.ts";
import { stepName } from "./relations.ts";
import { escapeMarkdown } from "./words.ts";

/** The table of questions by inspection, and before it a sentence on each pair of inspections that may not be compared. */
export function subjectTable(comparison: Comparison, linkOf: LinkOf): readonly string[] {
  const { inspections, subjects } = comparison;
  if (subjects.length === 0) return [];
  const head = [l10n.t("Question"), ...inspections.map((one) => escapeMarkdown(`${inspectionName(one)}, ${tiersOf(one)}`))];
  const rows = subjects.map((subject) => [
    subjectName(subject, comparison),
    ...subject.cells.map((cell, at) => cellWords(cell, at, comparison, linkOf)),
  ]);
  return [...apartSentences(comparison), markdownTable([head, ...rows])];
}

/** A pillar in bold; earlier names behind the newest. */
function subjectName({ name, level, otherNames }: ComparedSubject, { inspections }: Comparison): string {
  const shown = level === "question" ? escapeMarkdown(name) : `**${escapeMarkdown(name)}**`;
  const names = [...new Set(otherNames.map((other) => other.name))].map((other) => {
    const rounds = otherNames.filter((one) => one.name === other).map(({ inspection }) => inspectionName(inspections[inspection]!));
    return `${rounds.join(", ")}: ${other}`;
  });
  return names.length > 0 ? `${shown} (${escapeMarkdown(names.join("; "))})` : shown;
}

function cellWords(cell: SubjectCell, at: number, { inspections }: Comparison, linkOf: LinkOf): string {
  switch (cell.kind) {
    case "graded": {
      const { grade, places, step, disagreement } = cell;
      const name = linked(escapeMarkdown(gradeName(grade)), places[0]!, linkOf);
      const sign = step ? stepName(step, step.since < at - 1 ? escapeMarkdown(inspectionName(inspections[step.since]!)) : null) : "";
      return [`${name} ${sign}`.trim(), ...(disagreement.length > 0 ? [l10n.t("sources disagree")] : [])].join("; ");
    }
    case "state":
      return linked(escapeMarkdown(gradeName(cell.state)), cell.places[0]!, linkOf);
    case "not graded":
      return l10n.t("not graded in this round");
    case "not asked":
      return l10n.t("not asked");
    case "not known":
      return l10n.t("not stated");
  }
}

/** "Grades of 2021/22 and 2023-25 are not directly comparable: …", once for each earlier inspection and reason. */
function apartSentences({ inspections, subjects }: Comparison): readonly string[] {
  const nameOf = (at: number): string => escapeMarkdown(inspectionName(inspections[at]!));
  const steps = subjects.flatMap(({ cells }) =>
    cells.flatMap((cell, at) =>
      cell.kind === "graded" && cell.step?.relation === "not directly comparable" ? [{ ...cell.step, at }] : [],
    ),
  );
  const reasons = new Map(steps.map(({ since, why }) => [JSON.stringify([since, why]), { since, why }]));
  return [...reasons.values()].map(({ since, why }) => {
    const later = new Set(steps.filter((step) => step.since === since && step.why === why).map(({ at }) => at));
    const names = [...later].sort((a, b) => a - b).map(nameOf);
    return l10n.t(
      "Grades of {0} and {1} are *not directly comparable*: {2}.",
      nameOf(since),
      names.reduce((all, name) => l10n.t("{0} or {1}", all, name)),
      escapeMarkdown(why),
    );
  });
}
