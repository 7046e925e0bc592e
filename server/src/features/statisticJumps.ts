import { gistOf, likeness } from "../compare/lifeLines/likeness.ts";
import { measureKey } from "../compare/measureKey.ts";
import type { ReportDocument } from "../model/document.ts";
import type { Statistic } from "../model/statistic.ts";
import { findingAt } from "./findingAt.ts";
import type { JumpKind } from "./target.ts";

/** Where a figure is the same, as a table and a sentence round it, half of the measure's words are enough to know it again. */
const LEAST_LIKE = 0.5;

/** Every place, in all documents at hand, that gives a figure for the same measure, or the same figure for much the same one. */
export const statisticReferences: JumpKind = (document, related, offset) => {
  const origin = findingAt(document.report.statistics, offset);
  if (!origin) return undefined;
  const key = measureKey(document.text, origin);
  const gist = gistOf(measureOf(origin));
  const isMeant = (other: Statistic, { text }: ReportDocument): boolean =>
    other === origin ||
    (key !== undefined && measureKey(text, other) === key) ||
    (other.kind === origin.kind && isEqual(origin, other) && likeness(gist, gistOf(measureOf(other))).share >= LEAST_LIKE);
  const targets = [document, ...related].flatMap((one) =>
    one.report.statistics.filter((other) => isMeant(other, one)).map((span) => ({ document: one, span })),
  );
  return { origin, targets };
};

const measureOf = ({ measure, unit }: Statistic): string => `${measure ?? ""} ${unit ?? ""}`;

/** True where both are the same, or one is the other rounded. */
function isEqual(one: Statistic, other: Statistic): boolean {
  if (typeof one.value !== "number" || typeof other.value !== "number") return String(one.value) === String(other.value);
  const [a, b] = [one.value, other.value];
  const places = Math.min(placesOf(a), placesOf(b));
  return Math.abs(a - b) <= 0.5 * 10 ** -places + 1e-9 * Math.abs(a) && (places > 0 || a === b);
}

const placesOf = (value: number): number => (String(value).split(".")[1] ?? "").length;
