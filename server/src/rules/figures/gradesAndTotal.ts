import * as l10n from "@vscode/l10n";
import { groupBy } from "../../compare/groupBy.ts";
import { lineAt } from "../../compare/lineAt.ts";
import type { ReportDocument } from "../../model/document.ts";
import type { Grading } from "../../model/grading.ts";
import type { Span } from "../../model/span.ts";
import type { Statistic } from "../../model/statistic.ts";
import { firstIndex } from "../../text/firstIndex.ts";
import { matchesOf } from "../../text/matchesOf.ts";
import { gradeName } from "../../wording/grades.ts";
import type { Finding } from "../rule.ts";
import { added, sumOf } from "./added.ts";

/** A paragraph of an article is not longer. */
const FAR = 700;
const AREAS = /\b(?:areas?|questions?|categor(?:y|ies)|measures?|aspects?|pillars?|judge?ments?|parts|themes)\b/i;
const BODIES = /\b(?:forces?|services?|councils?|authorities|homes|schools|trusts?|providers?|hospitals?|prisons?)\b/i;
const REMAINDER = /\b(?:others|rest|remaining|remainder|not (?:been )?(?:graded|rated|inspected|judged)|ungraded|including|among)\b/i;

type Count = Grading & { readonly count: number };

/** Counts of grades, and the one number beside them that they are counts of. */
export function gradesAndTotal(document: ReportDocument): readonly Finding[] {
  const { uri, text, report } = document;
  return groupsOf(document).flatMap(({ counts, within, isOpen }): readonly Finding[] => {
    const [first] = counts;
    const numbers = counts.map(({ count }) => count);
    const sum = sumOf(numbers);
    const nouns = first!.subjectId === null ? AREAS : BODIES;
    const most = Math.max(...numbers);
    const stated = statisticsIn(report, within).filter((one) => (totalOf(one, nouns) ?? 0) > most);
    const [total, another] = new Set(stated.map((one) => totalOf(one, nouns)));
    if (total === undefined || another !== undefined || sum === total) return [];
    if (sum < total && (isOpen || counts.length < LEAST_CLOSED || REMAINDER.test(text.slice(within.start, within.end)))) return [];
    const [beside] = [...groupBy(counts, (one) => paragraphAt(text, one).start).values()].sort((a, b) => b.length - a.length);
    const span = { start: beside![0]!.start, end: beside!.at(-1)!.end };
    const message = l10n.t("{0}, not {1} as on line {2}.", added(numbers), total, lineAt(report, stated[0]!.start));
    const apart = counts.filter((one) => !isWithin(one, span)).map((one) => ({ ...one, message: `${gradeName(one.grade)}: ${one.count}` }));
    const places = [{ ...stated[0]!, message: l10n.t("The total: {0}", total) }, ...apart];
    return [{ ...span, message, related: places.map(({ start, end, message }) => ({ uri, start, end, message })) }];
  });
}

/** Two grades may be all that a text names; three are rather all that there are. */
const LEAST_CLOSED = 3;

interface Group {
  readonly counts: readonly Count[];
  /** Where their total is looked for. */
  readonly within: Span;
  /** True where what is not counted may stand elsewhere. */
  readonly isOpen: boolean;
}

/** Counts that belong together, each grade once: those of one paragraph, and in an article, which tells of one inspection, all. */
function groupsOf({ text, report, summary }: ReportDocument): readonly Group[] {
  const all = report.gradings.filter((one): one is Count => one.form === "count" && one.count !== undefined);
  const once = (counts: readonly Count[]): readonly Count[] =>
    [...groupBy(counts, ({ grade, count }) => `${grade} ${count}`).values()].map(([first]) => first!);
  const isClear = (counts: readonly Count[]): boolean =>
    counts.length > 1 && new Set(counts.map(({ grade }) => grade)).size === counts.length;
  const areas = once(all.filter(({ subjectId, prior }) => subjectId === null && !prior));
  const isWhole = summary.identity.kind === "article" && areas.length >= LEAST_CLOSED && isClear(areas);
  const paragraphs = groupBy(isWhole ? all.filter(({ subjectId, prior }) => subjectId !== null || prior) : all, (one) =>
    JSON.stringify([paragraphAt(text, one).start, one.subjectId, one.prior]),
  );
  const groups = [...paragraphs.values()].map(once).filter(isClear);
  return [
    ...(isWhole ? [{ counts: areas, within: { start: 0, end: text.length }, isOpen: spread(text, areas) }] : []),
    ...groups.map((counts) => ({ counts, within: paragraphAt(text, counts[0]!), isOpen: false })),
  ];
}

/** Whether counts stand in several paragraphs. */
const spread = (text: string, counts: readonly Count[]): boolean => new Set(counts.map((one) => paragraphAt(text, one).start)).size > 1;

const BLANK = /\n[^\S\n]*\n/g;

function paragraphAt(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - FAR), start);
  const after = text.slice(end, end + FAR);
  const blank = matchesOf(BLANK, before).at(-1);
  const stop = after.search(BLANK);
  return { start: start - before.length + (blank ? blank.index + blank[0].length : 0), end: end + (stop < 0 ? after.length : stop) };
}

/** The statistics in a stretch of the text; they stand in its order. */
function statisticsIn({ statistics }: ReportDocument["report"], within: Span): readonly Statistic[] {
  const from = firstIndex(statistics.length, (at) => statistics[at]!.start >= within.start);
  const to = firstIndex(statistics.length, (at) => statistics[at]!.start >= within.end);
  return statistics.slice(from, to).filter((one) => isWithin(one, within));
}

const isWithin = ({ start, end }: Span, outer: Span): boolean => outer.start <= start && end <= outer.end;

/** How many of those there are, where a figure says it. */
function totalOf({ kind, value, unit }: Statistic, nouns: RegExp): number | undefined {
  if (!nouns.test(unit ?? "")) return undefined;
  if (kind === "count" && typeof value === "number") return value;
  return kind === "proportion" && typeof value !== "number" ? value[1] : undefined;
}
