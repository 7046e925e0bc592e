import { relate } from "../compare/comparability.ts";
import { earlierGrades } from "../compare/earlierGrades.ts";
import { groupBy } from "../compare/groupBy.ts";
import { inspectionOf } from "../compare/inspection.ts";
import { frameworkById, frameworksOf } from "../frameworks/index.ts";
import type { Framework } from "../model/framework.ts";
import type { Grading } from "../model/grading.ts";
import type { ReportSummary } from "../model/summary.ts";
import { breakName, type GradePoint, gradeLine } from "../wording/gradeLine.ts";
import { escapeMarkdown } from "../wording/words.ts";

interface Given {
  readonly grade: string;
  readonly framework: Framework;
  readonly when: string;
}

/**
 * A small picture of what a subject was graded at all inspections known up to this one, as a Markdown image with its words; undefined
 * where only one is known. Of sources that disagree the nearest is shown.
 */
export function pastGrades(own: ReportSummary, grading: Grading, others: readonly ReportSummary[]): string | undefined {
  const current = inspectionOf(own);
  if (!current) return undefined;
  const rounds = groupBy(earlierGrades(own, grading, others), ({ round }) => round).values();
  const earlier = [...rounds].reverse().flatMap(([first]): readonly Given[] => {
    const framework = first && frameworkById(first.frameworkId, frameworksOf(own));
    return framework ? [{ grade: first.grade, framework, when: first.round ?? first.inspection ?? "" }] : [];
  });
  const all = [...earlier, { grade: grading.grade, framework: current.framework, when: current.name ?? "" }];
  if (all.length < 2) return undefined;
  const { uri, words } = gradeLine(all.map((given, i) => pointOf(given, all[i - 1])));
  return `![${escapeMarkdown(words)}](${uri})`;
}

function pointOf(given: Given, before: Given | undefined): GradePoint {
  const { grade, framework, when } = given;
  const isApart = before !== undefined && relate(before, given).relation === "not directly comparable";
  return { grade, scale: framework.scale, when, brokenBy: isApart ? breakName(before.framework.scale, framework.scale) : null };
}
