import * as l10n from "@vscode/l10n";
import { earlierGrades } from "../compare/earlierGrades.ts";
import { groupBy } from "../compare/groupBy.ts";
import type { GradeInText } from "../compare/inspectionGrades.ts";
import type { State } from "../model/grading.ts";
import type { ReportKind } from "../model/report.ts";
import type { EarlierGrade, ReportSummary } from "../model/summary.ts";
import { fileName } from "../wording/fileName.ts";
import { gradeName } from "../wording/grades.ts";
import { theKindName } from "../wording/kinds.ts";
import { counted, formatDate } from "../wording/numbers.ts";
import { either, listed } from "../wording/words.ts";

/** How many texts of which kind: "3 reports and 2 articles". */
export function textsWords(summaries: readonly ReportSummary[]): string {
  const kinds = groupBy(summaries, ({ identity }) => identity.kind);
  const parts = KINDS.flatMap((kind) => countedTexts(kinds.get(kind)?.length ?? 0, kind));
  return listed(parts);
}

const KINDS: readonly ReportKind[] = ["report", "article", "letter", "minutes"];

const countedTexts = (count: number, kind: ReportKind): readonly string[] => (count === 0 ? [] : [countedKind(count, kind)]);

function countedKind(count: number, kind: ReportKind): string {
  switch (kind) {
    case "report":
      return counted(count, l10n.t("{0} report"), l10n.t("{0} reports"));
    case "article":
      return counted(count, l10n.t("{0} article"), l10n.t("{0} articles"));
    case "letter":
      return counted(count, l10n.t("{0} letter"), l10n.t("{0} letters"));
    case "minutes":
      return counted(count, l10n.t("{0} set of minutes"), l10n.t("{0} sets of minutes"));
  }
}

/** A line of words beside a name: in brief, and in full where there is room. */
export interface Said {
  readonly brief: readonly string[];
  readonly full: readonly string[];
}

/** What stands in place of a question's grade: "Not yet graded"; no parts where nothing does. */
export function stateWords(states: readonly Pick<State, "state">[]): Said {
  const parts = states.length === 0 ? [] : [either([...new Set(states.map(({ state }) => gradeName(state)))])];
  return { brief: parts, full: parts };
}

/**
 * The grade of a question at an inspection and the one before it, as parts of a line: in brief ("Good", "was Adequate"), and in full with
 * how the two compare; no parts where there is no grade. `all` are the texts on the body.
 */
export function gradeWords(grades: readonly GradeInText[], all: readonly ReportSummary[]): Said {
  const [first] = grades;
  if (!first) return { brief: [], full: [] };
  const now = either(grades.map(({ grading }) => gradeName(grading.grade)));
  const earlier = earlierGrades(first.summary, first.grading, all);
  const newest = earlier.filter(({ round }) => round === earlier[0]?.round);
  const before = [...groupBy(newest, ({ grade }) => grade).values()].map(([one]) => one!);
  const disagree = l10n.t("the sources disagree");
  const nowFully = grades.length > 1 ? [now, disagree] : [now];
  if (before.length === 0) return { brief: [now], full: nowFully };
  const name = either(before.map(({ grade }) => gradeName(grade)));
  const how = grades.length > 1 || before.length > 1 ? disagree : relation(before[0]!);
  const round = before[0]!.round ?? l10n.t("the inspection before");
  return { brief: [now, l10n.t("was {0}", name)], full: [...nowFully, l10n.t("was {0} in {1}: {2}", name, round, how)] };
}

const relation = ({ relation, why }: EarlierGrade): string =>
  relation === "not directly comparable" ? l10n.t("not directly comparable, {0}", why) : why;

/** A name for each text that tells it from the others: "the report", "the article of 20 January 2023", or the file's name. */
export function textNames(summaries: readonly ReportSummary[]): readonly string[] {
  const names = summaries.map(({ uri, identity: { kind, published } }) => [
    theKindName(kind),
    ...(published ? [l10n.t("{0} of {1}", theKindName(kind), formatDate(published))] : []),
    fileName(uri),
  ]);
  return names.map((own) => own.find((name) => names.filter((other) => other.includes(name)).length === 1) ?? own.at(-1)!);
}
