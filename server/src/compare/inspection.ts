import { frameworksOf } from "../frameworks/index.ts";
import type { Framework } from "../model/framework.ts";
import type { Grading } from "../model/grading.ts";
import type { ReportSummary } from "../model/summary.ts";
import { closeness, isRound, overlap, sinceOf, yearsOf } from "./labels.ts";

/**
 * One inspection of a body, whatever a text calls it: "2018/19", "2019", "2018" and "December 2018" are one, since some name the
 * years of inspecting and others that of publication.
 */
export interface Inspection {
  readonly framework: Framework;
  /** All that the report was read by: the rounds before are looked for among them. */
  readonly frameworks: readonly Framework[];
  /** The round's own label, or what the text says where no known round has that label; null where it says nothing. */
  readonly name: string | null;
}

/** The inspection that a report or article is about; undefined where its framework is not known. */
export function inspectionOf(summary: Pick<ReportSummary, "identity" | "frameworks">): Inspection | undefined {
  const { frameworkId, inspection, published } = summary.identity;
  const frameworks = frameworksOf(summary);
  const framework = frameworks.find(({ id }) => id === frameworkId);
  return framework && { framework, frameworks, name: isRound(framework) ? framework.round : (inspection ?? published) };
}

/**
 * The inspection that an earlier grade comes from: the earlier round of the programme that its label fits best, else, under the
 * text's own label, the round before; else the report's own framework.
 */
export function priorInspection({ framework, frameworks }: Inspection, label: string | null): Inspection {
  const earlier = frameworks
    .filter(({ programme, published }) => programme === framework.programme && published.from < framework.published.from)
    .sort((a, b) => (a.published.from < b.published.from ? 1 : -1));
  if (!isRound(framework) && (label === null || (sinceOf(label) ?? "9") >= framework.published.from.slice(0, 4)))
    return { framework, frameworks, name: label };
  const before = earlier[0] ?? framework;
  if (label === null) return { framework: before, frameworks, name: earlier[0] ? before.round : null };
  const fits = ([2, 1] as const).map((wanted) => earlier.find((round) => closeness(label, round) === wanted)).find((round) => round);
  return fits ? { framework: fits, frameworks, name: fits.round } : { framework: before, frameworks, name: label };
}

/** The inspection that gave a grade stated in a report about `own`. */
export const inspectionOfGrading = (own: Inspection, { prior, inspection }: Pick<Grading, "prior" | "inspection">): Inspection =>
  prior ? priorInspection(own, inspection) : own;

/** True where both are one inspection of a body. */
export function isSame(a: Inspection, b: Inspection): boolean {
  if (a.framework.programme !== b.framework.programme) return false;
  if (a.name === b.name) return true;
  return !isRound(a.framework) && a.name !== null && b.name !== null && overlap(yearsOf(a.name), yearsOf(b.name));
}

/** True where `a` was certainly before `b`, in the same programme. */
export function isBefore(a: Inspection, b: Inspection): boolean {
  return a.framework.programme === b.framework.programme && !isSame(a, b) && compareTimes(a, b) < 0;
}

/** Orders inspections of one programme, earliest first; those without a date go by their framework. */
export function compareTimes(a: Inspection, b: Inspection): number {
  const [one, other] = [timeOf(a), timeOf(b)];
  const common = Math.min(one.length, other.length); // "2019" is neither before nor after "2019-06-20"
  return one.slice(0, common).localeCompare(other.slice(0, common));
}

const timeOf = ({ framework, name }: Inspection): string => (name === null ? undefined : sinceOf(name)) ?? framework.published.from;
