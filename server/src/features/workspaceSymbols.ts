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
 * of the query in their order, as editors search. At most so many: those whose body and inspection have the query as it stands come first,
 * since of many thousand sentences hundreds have its letters by chance. Articles are left out.
 */
export function workspaceSymbols(summaries: readonly ReportSummary[], query: string): readonly WorkspaceSymbol[] {
  const whole = query.toLowerCase().replace(/\s+/g, "");
  const search = searchFor([...whole]);
  const reports = summaries.filter(({ identity }) => identity.kind === "report");
  const found: WorkspaceSymbol[] = [];
  for (const isNamed of [true, false]) {
    for (const summary of reports) {
      if (holderOf(summary).includes(whole) !== isNamed) continue;
      if (isNamed) found.push(...symbolsOf(summary));
      else if (search.maySucceed(summary)) found.push(...symbolsOf(summary).filter(search.succeeds));
      if (found.length >= MOST_SYMBOLS) return found.slice(0, MOST_SYMBOLS);
    }
  }
  return found;
}

interface Search {
  /** False where no symbol of the report can be meant; quick, and no list of the summary is read again. */
  maySucceed(summary: ReportSummary): boolean;
  succeeds(symbol: WorkspaceSymbol): boolean;
}

/** What a symbol's own words do not have of the letters, its body and inspection must. */
function searchFor(letters: readonly string[]): Search {
  const reached: number[] = [];
  const codes: number[] = [];
  const codesIn = letters.map((letter) => (letter <= "\u007f" ? codes.push(letter.charCodeAt(0)) : codes.length));
  const ascii = Uint8Array.from(codes);
  const reachOf = (name: number): number => (reached[name] ??= reach(questionNames[name] ?? "", letters));
  return {
    maySucceed(summary) {
      const needed = letters.length - reachFromEnd(holderOf(summary), letters);
      if (needed === 0 || questionsOf(summary).some((name) => reachOf(name) >= needed)) return true;
      return summary.mayAskFor?.(ascii, codesIn[needed - 1] ?? 0) ?? true;
    },
    succeeds: ({ name, container }) => reach(`${name} ${container}`.toLowerCase(), letters) === letters.length,
  };
}

/** How many of the letters, from the first on, the words have in their order. */
function reach(words: string, letters: readonly string[]): number {
  let at = 0;
  for (const [many, letter] of letters.entries()) {
    const found = words.indexOf(letter, at);
    if (found < 0) return many;
    at = found + letter.length;
  }
  return letters.length;
}

/** How many of the letters, from the last back, the words have in their order. */
function reachFromEnd(words: string, letters: readonly string[]): number {
  let before = words.length;
  for (let many = 0; many < letters.length; many++) {
    const letter = letters[letters.length - 1 - many]!;
    before = before < letter.length ? -1 : words.lastIndexOf(letter, before - letter.length);
    if (before < 0) return many;
  }
  return letters.length;
}

/** Body and inspection of a report in lower case, without white space: made once, since an editor asks with each letter typed. */
const holderOf = onceEach((summary) => containerOf(summary).toLowerCase().replace(/\s+/g, ""));

/** The names of a report's questions in lower case, as numbers: many reports have the same ones. */
const questionsOf = onceEach((summary) => questionsIn(summary, "").map(({ name }) => numberOf(name.toLowerCase())));

const questionNames: string[] = [];
const questionNumbers = new Map<string, number>();

function numberOf(name: string): number {
  const known = questionNumbers.get(name) ?? questionNames.push(name) - 1;
  questionNumbers.set(name, known);
  return known;
}

function onceEach<Made>(make: (summary: ReportSummary) => Made): (summary: ReportSummary) => Made {
  const made = new WeakMap<ReportSummary, Made>();
  return (summary) => {
    let known = made.get(summary);
    if (known === undefined) {
      known = make(summary);
      made.set(summary, known);
    }
    return known;
  };
}

function symbolsOf(summary: ReportSummary): readonly WorkspaceSymbol[] {
  const container = containerOf(summary);
  const asked = summary.improvements.map((one): WorkspaceSymbol => {
    return { name: one.words, container, kind: "improvement", uri: summary.uri, place: one, length: one.words.length };
  });
  return [...questionsIn(summary, container), ...asked];
}

const containerOf = (summary: ReportSummary): string =>
  [summary.identity.body, inspectionOf(summary)?.name ?? summary.identity.inspection].filter(Boolean).join(", ");

const questionsIn = ({ uri, gradings }: ReportSummary, container: string): readonly WorkspaceSymbol[] =>
  [...currentGradings(gradings).values()].map((grading): WorkspaceSymbol => {
    const name = `${grading.subject}: ${gradeName(grading.grade)}`;
    return { name, container, kind: "question", uri, place: grading, length: grading.quote.length };
  });
