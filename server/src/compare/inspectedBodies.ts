import type { ReportSummary } from "../model/summary.ts";
import { groupBy } from "./groupBy.ts";
import { compareTimes, type Inspection, inspectionOf, isSame } from "./inspection.ts";
import { bodyKey } from "./lineage.ts";

/** An inspected body in one programme with all that is here about it: one county's police, fire service and council are three. */
export interface InspectedBody {
  /** The same for the same body and programme, whatever else is read. */
  readonly key: string;
  /** Null for the texts of a programme that name no body. */
  readonly name: string | null;
  /** Newest first; what has no date comes last. */
  readonly inspections: readonly BodyInspection[];
}

/** One inspection of a body under all its labels, with the texts on it: reports before articles. */
export interface BodyInspection {
  /** Undefined where the framework is not known. */
  readonly inspection: Inspection | undefined;
  /** The round's own label, or what the text says; null where it says nothing. */
  readonly name: string | null;
  readonly summaries: readonly ReportSummary[];
}

/** The bodies that these texts are about, by name. */
export const inspectedBodies = (summaries: readonly ReportSummary[]): readonly InspectedBody[] =>
  [...groupBy(summaries, keyOfBody)].map(([key, own]) => bodyOf(key, own)).sort(byName);

/** The body with this key; undefined where none of the texts is about it. */
export function inspectedBody(key: string, summaries: readonly ReportSummary[]): InspectedBody | undefined {
  const own = summaries.filter((summary) => keyOfBody(summary) === key);
  return own.length > 0 ? bodyOf(key, own) : undefined;
}

const keyOfBody = (summary: ReportSummary): string =>
  JSON.stringify([inspectionOf(summary)?.framework.programme ?? null, bodyKey(summary.identity.body) ?? null]);

function bodyOf(key: string, own: readonly ReportSummary[]): InspectedBody {
  const texts = own.map((summary) => ({ summary, ...timeOf(summary) })).sort((a, b) => newestFirst(a, b) || inOrder(a.summary, b.summary));
  const groups: Text[][] = [];
  for (const text of texts) {
    const group = groups.find(([first]) => first && isOne(first, text));
    if (group) group.push(text);
    else groups.push([text]);
  }
  return { key, name: texts[0]?.summary.identity.body ?? null, inspections: groups.map(inspectionOfTexts) };
}

interface Text extends Omit<BodyInspection, "summaries"> {
  readonly summary: ReportSummary;
}

function timeOf(summary: ReportSummary): Omit<BodyInspection, "summaries"> {
  const inspection = inspectionOf(summary);
  return { inspection, name: inspection ? inspection.name : (summary.identity.inspection ?? summary.identity.published) };
}

const isOne = (a: Text, b: Text): boolean =>
  a.inspection && b.inspection ? isSame(a.inspection, b.inspection) : !a.inspection && !b.inspection && a.name === b.name;

function newestFirst(a: Text, b: Text): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return a.inspection && b.inspection ? compareTimes(b.inspection, a.inspection) : b.name.localeCompare(a.name);
}

function inspectionOfTexts(texts: readonly Text[]): BodyInspection {
  const summaries = texts.map(({ summary }) => summary).sort(inOrder);
  return { inspection: texts[0]?.inspection, name: texts[0]?.name ?? null, summaries };
}

const inOrder = (a: ReportSummary, b: ReportSummary): number => rank(a) - rank(b) || (a.uri < b.uri ? -1 : 1);
const rank = ({ identity }: ReportSummary): number => Number(identity.kind !== "report");

const byName = (a: InspectedBody, b: InspectedBody): number => {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null) || (a.key < b.key ? -1 : 1);
  return a.name.localeCompare(b.name, "en-GB") || (a.key < b.key ? -1 : 1);
};
