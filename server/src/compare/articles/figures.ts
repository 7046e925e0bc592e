import type { Statistic, StatisticKind } from "../../model/statistic.ts";
import { overlap, yearsOf } from "../labels.ts";
import { wordsOf } from "../wordsOf.ts";
import type { ComparedText } from "./comparedText.ts";
import { stretchAt } from "./stretch.ts";

/** A statistic with what tells whether another is on the same matter. */
export interface Figure {
  readonly statistic: Statistic;
  /** In the text's own words. */
  readonly words: string;
  readonly kind: StatisticKind;
  /** Its numbers; of a share the percentage comes last. */
  readonly values: readonly number[];
  /** Half of the last place that the text gives its number to: 0.5 for "64 percent", 50,000 for "£43.4m". */
  readonly precision: number;
  /** Beginnings of the words that say what is measured. */
  readonly stems: ReadonlySet<string>;
  /** Of whom it is said besides the inspected body: "England", "average". */
  readonly elsewhere: boolean;
}

const AROUND = 90;
const COMMON = new Set(
  "about after also been from have into more most said says some than that their them there these they this those were what when where which while with would year years percent service services number".split(
    " ",
  ),
);
const ELSEWHERE = /\b(?:england|wales|national\w*|average|across the country|all (?:forces|services|councils))\b/iu;

/** Reads a statistic with the words around it in its sentence. */
export function figureOf(text: ComparedText, statistic: Statistic): Figure {
  const { start, end, kind, value, percent, unit, measure, comparator } = statistic;
  const { sentence } = stretchAt(text, statistic);
  const around = wordsOf(text.document, { start: Math.max(sentence.start, start - AROUND), end: Math.min(sentence.end, end + AROUND) });
  const words = wordsOf(text.document, statistic);
  const shares = typeof value !== "number" && kind === "proportion" ? [percent ?? (100 * value[0]) / value[1]] : [];
  const stems = stemsOf(`${around} ${unit ?? ""} ${measure ?? ""}`);
  const values = [...(typeof value === "number" ? [value] : value), ...shares];
  return {
    statistic,
    words,
    kind,
    values,
    precision: precisionOf(words, values[0]!),
    stems,
    elsewhere: comparator === null && ELSEWHERE.test(around),
  };
}

type Stems = ReadonlySet<string>;

const stemsOf = (words: string): Stems =>
  new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 5)));

/** By the decimals of the first number in the words, and what "m" or "thousand" makes of it. */
function precisionOf(words: string, value: number): number {
  const [, digits] = /(\d[\d,]*(?:\.\d+)?)/.exec(words) ?? [];
  const stated = Number(digits?.replaceAll(",", ""));
  if (digits === undefined || !(stated > 0)) return 0;
  const scale = Math.max(1, Math.round(value / stated));
  return (scale * 10 ** -(digits.split(".")[1]?.length ?? 0)) / 2;
}

/** How many words of their matter two figures share. */
export const sharedStems = ({ stems }: Figure, other: Figure): number => [...stems].filter((stem) => other.stems.has(stem)).length;

/** Whether a claimed figure states the value of a report's, as it is or rounded. */
export function isEqual(claimed: Figure, stated: Figure): boolean {
  const [a, b] = [claimed, stated];
  if (isShare(a) && isShare(b)) {
    if (a.kind === "proportion" && b.kind === "proportion" && a.statistic.percent === null)
      return a.values[0] === b.values[0] && a.values[1] === b.values[1];
    return Math.abs(a.values.at(-1)! - b.values.at(-1)!) <= Math.max(a.precision, b.precision) + SLIGHT;
  }
  if (a.kind !== b.kind) return false;
  if (a.values.length !== b.values.length) return b.values.includes(a.values[0]!) && a.values.length === 1;
  // a number as low as these is counted, not rounded
  const precision = a.kind === "count" && a.values[0]! < 100 ? 0 : a.kind === "count" ? roundedBy(a) : a.precision;
  return a.values.every((value, i) => Math.abs(value - b.values[i]!) <= precision + SLIGHT);
}

const SLIGHT = 1e-9;
const isShare = ({ kind }: Figure): boolean => kind === "percent" || kind === "proportion";

/** "around 550", "over 1,000", "1,300": a count is taken for rounded as far as it ends in noughts. */
function roundedBy({ values: [value = 0] }: Figure): number {
  const noughts = /0+$/.exec(String(value))?.[0].length;
  return noughts === undefined ? 0 : 10 ** noughts / 2;
}

/** Whether two figures of one kind are surely on one matter, so that different values are different statements. */
export function isOneMatter(claimed: Figure, stated: Figure): boolean {
  if (claimed.kind !== stated.kind && !(isShare(claimed) && isShare(stated))) return false;
  if (claimed.elsewhere || stated.elsewhere) return false;
  if (!isShare(claimed) && claimed.values.length !== stated.values.length) return false;
  const [one, other] = [claimed.statistic, stated.statistic];
  if (!samePeriod(one.period, other.period) || (!isShare(claimed) && headOf(one.unit) !== headOf(other.unit))) return false;
  const shared = sharedStems(claimed, stated);
  return shared >= LEAST_SHARED && shared / Math.min(claimed.stems.size, stated.stems.size) >= VERY_ALIKE;
}

/** Whether both state their measure, and all words of the one's that say something are in the other's. */
export function isOneMeasure({ statistic: one }: Figure, { statistic: other }: Figure): boolean {
  const [fewer, more] = [stemsOf(one.measure ?? ""), stemsOf(other.measure ?? "")].sort((a, b) => a.size - b.size) as [Stems, Stems];
  return fewer.size >= LEAST_OF_MEASURE && [...fewer].every((stem) => more.has(stem));
}

const LEAST_OF_MEASURE = 3;

const LEAST_SHARED = 4,
  VERY_ALIKE = 0.7;

/** Whether both count things of one name; other figures do, whatever they are. */
export const countsAlike = ({ statistic: one }: Figure, { statistic: other }: Figure): boolean =>
  one.kind !== "count" || (one.unit !== null && headOf(one.unit) === headOf(other.unit));

/** The noun that a unit counts, without the end that makes it many. */
const headOf = (unit: string | null): string => /(\p{L}+?)(?:e?s)?$/u.exec(unit?.toLowerCase() ?? "")?.[1] ?? "";

/** Both without a period, or with years in common. */
function samePeriod(one: string | null, other: string | null): boolean {
  const [a, b] = [one, other].map((period) => (period === null ? undefined : yearsOf(period)));
  return a === undefined && b === undefined ? true : overlap(a, b);
}
