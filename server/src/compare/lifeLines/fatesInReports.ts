import type { ReportDocument } from "../../model/document.ts";
import type { LifeEvent, LifeLine, Likeness, ReportedFate } from "../../model/lifeLine.ts";
import { isSame } from "../inspection.ts";
import { reportsInOrder } from "../reportsInOrder.ts";
import { fateOf, reporterOf } from "./fate.ts";
import { lifeLines } from "./lifeLines.ts";
import { gistOf, likeness } from "./likeness.ts";

/** What became of each area for improvement that a report issued, by where its sentence starts. */
export type FatesInReport = ReadonlyMap<number, ReportedFate>;

/**
 * What became of all that reports on one body ask for, by the address of the report. Of several reports on one inspection each is followed
 * through the other inspections; articles, and reports whose framework is not known, have none.
 */
export function fatesInReports(documents: readonly ReportDocument[]): ReadonlyMap<string, FatesInReport> {
  const reports = reportsInOrder(documents);
  const fates = new Map(fatesIn(reports.map(({ document }) => document)));
  for (const document of documents.filter(({ uri }) => !fates.has(uri))) {
    const [own] = reportsInOrder([document]);
    if (!own) continue;
    const others = reports.filter(({ inspection }) => !isSame(inspection, own.inspection));
    fates.set(document.uri, fatesIn([document, ...others.map((other) => other.document)]).get(document.uri)!);
  }
  return fates;
}

/** The same for reports on different inspections. */
function fatesIn(documents: readonly ReportDocument[]): ReadonlyMap<string, FatesInReport> {
  const fates = new Map(documents.map(({ uri }) => [uri, new Map<number, ReportedFate>()]));
  const latest = reportsInOrder(documents).at(-1)?.inspection.name ?? null;
  for (const line of lifeLines(documents)) {
    for (const [{ uri, start }, fate] of fatesOf(line, latest)) fates.get(uri)?.set(start, fate);
  }
  return fates;
}

/** What became of it, for each time that it was issued. */
function fatesOf(line: LifeLine, latest: string | null): readonly (readonly [LifeEvent, ReportedFate])[] {
  const fate = fateOf(line, latest);
  const by = reporterOf(line, fate);
  const issues = line.events.filter(({ kind }) => kind === "issued" || kind === "issued again");
  const again = fate === "issued again" || fate === "not addressed, issued again" ? issues.at(-1) : undefined;
  return issues.map((issue) => [issue, { fate, by, likeness: again ? likenessOf(issue, again) : null }]);
}

function likenessOf(issue: LifeEvent, again: LifeEvent): Likeness | null {
  if (issue === again) return again.likeness;
  const held = likeness(gistOf(issue.words), gistOf(again.words));
  return held.share > 0 ? held : null; // the ones between may have changed it word by word
}
