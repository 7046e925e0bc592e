import type { ComparedImprovements, FatedLine } from "../../model/comparison.ts";
import type { ReportDocument } from "../../model/document.ts";
import { fates, type LifeLine } from "../../model/lifeLine.ts";
import { fateOf } from "../lifeLines/fate.ts";
import { lifeLines } from "../lifeLines/lifeLines.ts";
import type { Reported } from "../reportsInOrder.ts";
import type { InspectionAt } from "./comparedInspections.ts";

/**
 * The areas for improvement that each inspection issued, or that a later report recalls of it, with what became of them; for the newest
 * report those that are current. One that was issued again belongs to each inspection that issued it.
 */
export function comparedImprovements(
  documents: readonly ReportDocument[],
  reports: readonly Reported[],
  inspections: readonly InspectionAt[],
): readonly ComparedImprovements[] {
  const latest = reports.at(-1)?.inspection.name ?? null;
  const byName = new Map(inspections.map(({ compared }, at) => [compared.name, at]));
  const groups = new Map<number | null, FatedLine[]>([[null, []], ...inspections.map((_, at): [number, FatedLine[]] => [at, []])]);
  for (const line of lifeLines(documents)) {
    // one that only an inspection not looked at has issued is in no group
    const issuers = new Set(issuersOf(line).flatMap((name) => (name === null ? [null] : (byName.get(name) ?? []))));
    for (const issuer of issuers.size > 1 ? [...issuers].filter((one) => one !== null) : issuers)
      groups.get(issuer)?.push({ ...line, fate: fateOf(line, latest) });
  }
  return [...groups].flatMap(([inspection, lines]) => {
    if (lines.length === 0) return [];
    const isNewest = inspection !== null && inspections[inspection]?.compared.name === latest;
    return [{ inspection, isNewest, lines: lines.sort((a, b) => fates.indexOf(a.fate) - fates.indexOf(b.fate)) }];
  });
}

const issuersOf = ({ issuedBy, events }: LifeLine): readonly (string | null)[] => [
  issuedBy,
  ...events.filter(({ kind }) => kind === "issued" || kind === "issued again").map(({ inspection }) => inspection),
];
