import { currentGradings } from "../compare/currentGradings.ts";
import type { Place, ReportSummary } from "../model/summary.ts";
import { allQuick, holderName, type Quick, questionName, searchFor } from "./symbolSearch.ts";

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
 * The questions, with their grades, of all reports whose name, or whose body and inspection, have the letters of the query in their order, as
 * editors search; and the areas for improvement whose words, or whose body and inspection, have each word of it or a part of one: of many
 * thousand sentences hundreds would have the letters by chance. At most so many: those whose body and inspection have the query as it stands
 * come first. Articles are left out.
 */
export function workspaceSymbols(summaries: readonly ReportSummary[], query: string): readonly WorkspaceSymbol[] {
  const search = searchFor(query.toLowerCase());
  const found: WorkspaceSymbol[] = [];
  const others: Quick[] = [];
  for (const quick of allQuick(summaries)) {
    if (search.names(quick)) found.push(...symbolsOf(quick.summary));
    else others.push(quick);
    if (found.length >= MOST_SYMBOLS) return found.slice(0, MOST_SYMBOLS);
  }
  for (const quick of others) {
    if (search.maySucceed(quick)) found.push(...symbolsOf(quick.summary).filter(search.succeeds));
    if (found.length >= MOST_SYMBOLS) return found.slice(0, MOST_SYMBOLS);
  }
  return found;
}

function symbolsOf(summary: ReportSummary): readonly WorkspaceSymbol[] {
  const container = holderName(summary);
  const asked = summary.improvements.map((one): WorkspaceSymbol => {
    return { name: one.words, container, kind: "improvement", uri: summary.uri, place: one, length: one.words.length };
  });
  return [...questionsIn(summary, container), ...asked];
}

const questionsIn = ({ uri, gradings }: ReportSummary, container: string): readonly WorkspaceSymbol[] =>
  [...currentGradings(gradings).values()].map((grading): WorkspaceSymbol => {
    return { name: questionName(grading), container, kind: "question", uri, place: grading, length: grading.quote.length };
  });
