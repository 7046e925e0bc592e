import * as l10n from "@vscode/l10n";
import type { ReportDocument } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";
import type { Span } from "../model/span.ts";
import { findingName } from "../wording/findings.ts";
import { gradeName } from "../wording/grades.ts";
import { fateName } from "../wording/lifeLines.ts";
import { shorten } from "../wording/words.ts";
import { type Finding, findingsInFull } from "./findings.ts";

/** A place to go to from finding to finding. */
export interface FindingPlace extends Span {
  /** What is there, for a line of the status bar: "Grading: Good, Preventing fires and other risks". */
  readonly label: string;
}

const LONGEST = 90;

/**
 * The findings of a report in the order of the text, and the contradictions in it: all kinds but figures, of which there are too many to go
 * through one by one. Where several stand on the same words, they are one place.
 */
export function findingPlaces(document: ReportDocument, problems: readonly Problem[]): readonly FindingPlace[] {
  const findings = findingsInFull(document).filter(({ kind }) => kind !== "statistic");
  const all = [
    ...findings.map((finding) => ({ start: finding.start, end: finding.end, label: labelOf(finding) })),
    ...problems.map(({ start, end, message }) => ({ start, end, label: l10n.t("Contradiction: {0}", message) })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const places: FindingPlace[] = [];
  for (const place of all) {
    const last = places.at(-1);
    if (last?.start === place.start && last.end === place.end)
      places[places.length - 1] = { ...last, label: `${last.label} · ${place.label}` };
    else places.push(place);
  }
  return places;
}

function labelOf({ kind, grade, state, fate, subject, words }: Finding): string {
  const said = grade ?? state;
  const what = said ? [gradeName(said), subject].filter(Boolean).join(", ") : fate ? fateName(fate.fate) : shorten(words, LONGEST);
  return `${findingName(kind)}: ${what}`;
}
