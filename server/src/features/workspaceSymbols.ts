import { currentGradings } from "../compare/currentGradings.ts";
import { inspectionOf } from "../compare/inspection.ts";
import type { Place, ReportSummary, SummaryQuestion } from "../model/summary.ts";
import { gramsOf } from "../text/grams.ts";
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
 * The questions, with their grades, of all reports whose name, or whose body and inspection, have the letters of the query in their order, as
 * editors search; and the areas for improvement whose words, or whose body and inspection, have each word of it or a part of one: of many
 * thousand sentences hundreds would have the letters by chance. At most so many: those whose body and inspection have the query as it stands
 * come first. Articles are left out.
 */
export function workspaceSymbols(summaries: readonly ReportSummary[], query: string): readonly WorkspaceSymbol[] {
  const search = searchFor(query.toLowerCase());
  const found: WorkspaceSymbol[] = [];
  const others: ReportSummary[] = [];
  for (const summary of summaries) {
    if (summary.identity.kind !== "report") continue;
    if (search.names(summary)) found.push(...symbolsOf(summary));
    else others.push(summary);
    if (found.length >= MOST_SYMBOLS) return found.slice(0, MOST_SYMBOLS);
  }
  for (const summary of others) {
    if (search.maySucceed(summary)) found.push(...symbolsOf(summary).filter(search.succeeds));
    if (found.length >= MOST_SYMBOLS) return found.slice(0, MOST_SYMBOLS);
  }
  return found;
}

interface Search {
  /** Whether body and inspection of a report have the query as it stands. */
  names(summary: ReportSummary): boolean;
  /** False where no symbol of the report can be meant; quick, and no list of the summary is read again. */
  maySucceed(summary: ReportSummary): boolean;
  succeeds(symbol: WorkspaceSymbol): boolean;
}

/** What a symbol's own words do not have of the query, its body and inspection must. */
function searchFor(query: string): Search {
  const words = query.split(/\s+/).filter(Boolean);
  const whole = words.join("");
  const letters = [...whole];
  const grams = words.map(gramsOf);
  const reached: number[] = [];
  const reachOf = (name: number): number => (reached[name] ??= reach(questionNames[name] ?? "", letters));

  function mayAsk({ holder, questions }: Quick): boolean {
    const needed = letters.length - reachFromEnd(holder, letters);
    return needed === 0 || questions.some((name) => reachOf(name) >= needed);
  }

  return {
    names: (summary) => quickOf(summary).holder.includes(whole),
    maySucceed(summary) {
      const quick = quickOf(summary);
      const isSaid = (word: string, i: number): boolean => (summary.maySay?.(grams[i]!) ?? true) || quick.holder.includes(word);
      return words.every(isSaid) || mayAsk(quick);
    },
    succeeds({ kind, name, container }) {
      const said = `${name} ${container}`.toLowerCase();
      return kind === "question" ? reach(said, letters) === letters.length : words.every((word) => said.includes(word));
    },
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

/** What a search asks of every report: made once, since an editor asks with each letter typed. */
interface Quick {
  /** Body and inspection in lower case, without white space. */
  readonly holder: string;
  /** The names of its questions in lower case, as numbers: many reports have the same ones. */
  readonly questions: readonly number[];
}

const quick = new WeakMap<ReportSummary, Quick>();

function quickOf(summary: ReportSummary): Quick {
  const known = quick.get(summary);
  if (known) return known;
  const questions = summary.questions?.() ?? [...currentGradings(summary.gradings).values()];
  const made = {
    holder: containerOf(summary).toLowerCase().replace(/\s+/g, ""),
    questions: questions.map(questionNumber),
  };
  quick.set(summary, made);
  return made;
}

/** In lower case, by their numbers. */
const questionNames: string[] = [];
const questionNumbers = new Map<string | null, Map<string, number>>();

function questionNumber({ subject, grade }: SummaryQuestion): number {
  const ofSubject = questionNumbers.get(subject) ?? new Map<string, number>();
  questionNumbers.set(subject, ofSubject);
  const known = ofSubject.get(grade) ?? questionNames.push(questionName({ subject, grade }).toLowerCase()) - 1;
  ofSubject.set(grade, known);
  return known;
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

const questionName = ({ subject, grade }: SummaryQuestion): string => `${subject}: ${gradeName(grade)}`;

const questionsIn = ({ uri, gradings }: ReportSummary, container: string): readonly WorkspaceSymbol[] =>
  [...currentGradings(gradings).values()].map((grading): WorkspaceSymbol => {
    return { name: questionName(grading), container, kind: "question", uri, place: grading, length: grading.quote.length };
  });
