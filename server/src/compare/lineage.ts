import type { ReportSummary } from "../model/summary.ts";
import { compareTimes, type Inspection, inspectionOf } from "./inspection.ts";

/** A report or article with the inspection that it speaks of. */
export interface Member {
  readonly summary: ReportSummary;
  readonly inspection: Inspection;
}

/**
 * The other reports and articles on the same body in the same programme, newest inspection first. A lineage is one body: a police
 * force, a fire service and a council of one county are three. Empty where body or framework is not known.
 */
export function lineage(own: ReportSummary, others: readonly ReportSummary[]): readonly Member[] {
  const at = inspectionOf(own);
  const body = bodyKey(own.identity.body);
  if (!at || body === undefined) return [];
  return others
    .filter(({ uri, identity }) => uri !== own.uri && bodyKey(identity.body) === body)
    .flatMap((summary) => {
      const inspection = inspectionOf(summary);
      return inspection?.framework.programme === at.framework.programme ? [{ summary, inspection }] : [];
    })
    .sort((a, b) => compareTimes(b.inspection, a.inspection));
}

/** A body by whatever case and spaces a text writes its name; undefined where it names none. */
export const bodyKey = (body: string | null): string | undefined => body?.trim().replace(/\s+/g, " ").toLowerCase();
