import * as l10n from "@vscode/l10n";
import type { FindingKind } from "../model/finding.ts";
import type { Fate } from "../model/lifeLine.ts";
import { findingNamesWithin } from "../wording/findings.ts";
import { gradeName } from "../wording/grades.ts";
import { fateWords } from "../wording/lifeLines.ts";
import { either } from "../wording/words.ts";
import type { FindingFacts } from "./findings.ts";

/** Which findings are wanted: all that is given must hold, each list by one of its members; an empty list or text asks for nothing. */
export interface FindingsFilter {
  readonly kinds: readonly FindingKind[];
  /** Of the question that a finding is on, at its inspection; as scales spell them. */
  readonly grades: readonly string[];
  readonly fates: readonly Fate[];
  /** Stands in the finding's words, its question's name or its body's, whatever the case. */
  readonly text: string;
}

/** Wants everything. */
export const openFilter: FindingsFilter = { kinds: [], grades: [], fates: [], text: "" };

/** What a finding is part of. */
export interface FindingContext {
  readonly body: string | null;
  /** The grades that the texts on the inspection give the finding's question. */
  readonly grades: readonly string[];
}

/** True where the filter wants the finding. */
export function matches({ kinds, grades, fates, text }: FindingsFilter, finding: FindingFacts, context: FindingContext): boolean {
  const ofQuestion = finding.grade === undefined ? context.grades : [finding.grade];
  return (
    isAny(kinds, [finding.kind]) &&
    isAny(grades, ofQuestion) &&
    isAny(fates, [finding.fate?.fate ?? null]) &&
    (text === "" || contains(text, [finding.words, finding.detail, finding.subject, context.body]))
  );
}

/** True where the filter wants everything. */
export const isOpen = ({ kinds, grades, fates, text }: FindingsFilter): boolean =>
  [kinds, grades, fates, text].every(({ length }) => length === 0);

const isAny = <T>(wanted: readonly T[], values: readonly (T | null)[]): boolean =>
  wanted.length === 0 || values.some((value) => value !== null && wanted.includes(value));

const contains = (text: string, places: readonly (string | null | undefined)[]): boolean =>
  places.some((words) => words && plain(words).includes(plain(text)));

const plain = (words: string): string => words.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");

/** The filter in words: "Showing areas for improvement, not addressed, with the text “backlog”"; empty where it wants everything. */
export function filterWords(filter: FindingsFilter): string {
  const { kinds, grades, fates, text } = filter;
  if (isOpen(filter)) return "";
  const parts = [
    kinds.length > 0 ? either(kinds.map(findingNamesWithin)) : l10n.t("findings"),
    either(fates.map(fateWords)),
    grades.length > 0 ? l10n.t("where the grade is {0}", either(grades.map(gradeName))) : "",
    text === "" ? "" : l10n.t("with the text “{0}”", text),
  ];
  return l10n.t("Showing {0}", parts.filter(Boolean).join(", "));
}
