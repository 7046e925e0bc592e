import { currentGradings } from "../compare/currentGradings.ts";
import { inspectionOf } from "../compare/inspection.ts";
import type { Place, ReportSummary } from "../model/summary.ts";
import { gradeName } from "../wording/grades.ts";

/** A question, or an area for improvement, of one of the reports of the workspace. */
export interface WorkspaceSymbol {
  readonly name: string;
  /** Whose it is: "Calderfold Fire and Rescue Service, 2021/22". */
  readonly container: string;
  readonly kind: "question" | "improvement";
  readonly uri: string;
  readonly place: Place;
  /** UTF-16 units of the text that is shown. */
  readonly length: number;
}

/** An editor shows no more than it can scroll; it asks again with each letter. */
const MOST_SYMBOLS = 500;

/**
 * The questions, with their grades, and the areas for improvement of all reports whose words, or whose body and inspection, have the letters
 * of the query in their order, as editors search. At most so many; articles are left out.
 */
export function workspaceSymbols(summaries: readonly ReportSummary[], query: string): readonly WorkspaceSymbol[] {
  const letters = [...query.toLowerCase().replace(/\s+/g, "")];
  const found: WorkspaceSymbol[] = [];
  for (const summary of summaries) {
    if (summary.identity.kind !== "report") continue;
    for (const symbol of symbolsOf(summary)) {
      if (!hasLetters(`${symbol.name} ${symbol.container}`.toLowerCase(), letters)) continue;
      found.push(symbol);
      if (found.length === MOST_SYMBOLS) return found;
    }
  }
  return found;
}

function symbolsOf(summary: ReportSummary): readonly WorkspaceSymbol[] {
  const { uri, identity, gradings, improvements } = summary;
  const container = [identity.body, inspectionOf(summary)?.name ?? identity.inspection].filter(Boolean).join(", ");
  const graded = [...currentGradings(gradings).values()].map((grading): WorkspaceSymbol => {
    const name = `${grading.subject}: ${gradeName(grading.grade)}`;
    return { name, container, kind: "question", uri, place: grading, length: grading.quote.length };
  });
  const asked = improvements.map(
    (one): WorkspaceSymbol => ({ name: one.words, container, kind: "improvement", uri, place: one, length: one.words.length }),
  );
  return [...graded, ...asked];
}

function hasLetters(words: string, letters: readonly string[]): boolean {
  let at = -1;
  return letters.every((letter) => {
    at = words.indexOf(letter, at + 1);
    return at >= 0;
  });
}
