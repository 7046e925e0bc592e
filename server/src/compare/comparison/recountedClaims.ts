import type { RecountedClaim } from "../../model/comparison.ts";
import { recounts } from "../lifeLines/recount.ts";
import type { Reported } from "../reportsInOrder.ts";
import { type InspectionAt, indexOfInspection } from "./comparedInspections.ts";
import { evidenceOf } from "./evidenceOf.ts";

/** Each report's own claims on how many of its earlier areas for improvement were addressed, beside a recount. */
export const recountedClaims = (reports: readonly Reported[], inspections: readonly InspectionAt[]): readonly RecountedClaim[] =>
  reports.flatMap(({ document, inspection }) =>
    recounts(document).map(({ claim, claimed, counted }) => ({
      ...evidenceOf(document, claim),
      inspection: indexOfInspection(inspections, inspection) ?? 0,
      claimed,
      counted,
    })),
  );
