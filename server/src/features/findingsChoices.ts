import { inspectedBodies } from "../compare/inspectedBodies.ts";
import { inspectionGrades } from "../compare/inspectionGrades.ts";
import { type FindingKind, findingKinds } from "../model/finding.ts";
import { type Fate, fates } from "../model/lifeLine.ts";
import { findingNames } from "../wording/findings.ts";
import { gradeName } from "../wording/grades.ts";
import { fateName } from "../wording/lifeLines.ts";
import type { FindingsSource } from "./findingsTree.ts";

/** Something that a filter can ask for, and its name for people. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** What there is to filter by: only what some finding has. */
export interface FindingsChoices {
  readonly kinds: readonly Choice<FindingKind>[];
  readonly grades: readonly Choice<string>[];
  readonly fates: readonly Choice<Fate>[];
}

/** The choices among all findings, whatever the filter: kinds and fates in a steady order, grades best first. */
export function findingsChoices({ summaries, factsOf }: Omit<FindingsSource, "filter">): FindingsChoices {
  const kinds = new Set<FindingKind>();
  const known = new Set<Fate | undefined>();
  const ranks = new Map<string, number>();
  for (const { inspections } of inspectedBodies(summaries)) {
    for (const one of inspections) {
      for (const { grading } of [...inspectionGrades(one).values()].flat()) {
        const rank = one.inspection?.framework.scale.indexOf(grading.grade) ?? -1;
        ranks.set(grading.grade, Math.max(rank, ranks.get(grading.grade) ?? -1));
      }
      for (const finding of one.summaries.flatMap(factsOf)) {
        kinds.add(finding.kind);
        known.add(finding.fate?.fate);
      }
    }
  }
  return {
    kinds: findingKinds.filter((kind) => kinds.has(kind)).map((value) => ({ value, label: findingNames(value) })),
    grades: [...ranks].sort(([, a], [, b]) => a - b).map(([value]) => ({ value, label: gradeName(value) })),
    fates: fates.filter((fate) => known.has(fate)).map((value) => ({ value, label: fateName(value) })),
  };
}
