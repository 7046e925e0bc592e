import { currentGradings } from "../compare/currentGradings.ts";
import { inspectionOf } from "../compare/inspection.ts";
import type { ReportSummary, SummaryQuestion } from "../model/summary.ts";
import { gramsOf } from "../text/grams.ts";
import { gradeName } from "../wording/grades.ts";

/** So many words of a query are looked for in the quick way. */
const MOST_WORDS = 30;

/** What is looked for. */
export interface Search {
  /** Whether body and inspection of a report have the query as it stands. */
  names(quick: Quick): boolean;
  /** False where no symbol of the report can be meant; no list of the summary is read again. */
  maySucceed(quick: Quick): boolean;
  /** Whether a question, or an area for improvement, is meant. */
  succeeds(symbol: { readonly name: string; readonly container: string; readonly kind: "question" | "improvement" }): boolean;
}

/** A search for a query in lower case. What a symbol's own words do not have of it, its body and inspection must. */
export function searchFor(query: string): Search {
  const words = query.split(/\s+/).filter(Boolean);
  const whole = words.join("");
  const letters = [...whole];
  const missing: { readonly letters: readonly string[]; readonly set: number }[] = [];
  const missingFrom = (from: number) => (missing[from] ??= { letters: letters.slice(from), set: letterSet(letters.slice(from).join("")) });
  const grams = words.slice(0, MOST_WORDS).map(gramsOf);
  const gramsWithout = new Map<number, readonly number[]>();
  const reached: number[] = [];
  const reachOf = (list: number): number =>
    (reached[list] ??= questionLists[list]!.reduce((most, name) => Math.max(most, reach(questionNames[name]!, letters)), 0));

  function mayAsk({ holder, letterSet, questions }: Quick): boolean {
    const { letters, set } = missingFrom(reachOf(questions));
    return (set & ~letterSet) === 0 && reach(holder, letters) === letters.length;
  }

  function mayImprove({ summary, holder }: Quick): boolean {
    let held = 0; // a bit for each word: an array for each of many thousand reports would take longer than the look itself
    for (let i = 0; i < grams.length; i++) if (holder.includes(words[i]!)) held |= 1 << i;
    const others = gramsWithout.get(held) ?? grams.flatMap((one, i) => ((held >> i) & 1 ? [] : one));
    gramsWithout.set(held, others);
    return summary.maySay?.(others) ?? true;
  }

  return {
    names: ({ holder }) => holder.includes(whole),
    maySucceed: (quick) => mayAsk(quick) || mayImprove(quick),
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

/** Which letters a text has, by their last five bits. */
function letterSet(text: string): number {
  let set = 0;
  for (let i = 0; i < text.length; i++) set |= 1 << (text.charCodeAt(i) & 31);
  return set;
}

/** What a search asks of every report: made once, since an editor asks with each letter typed. */
export interface Quick {
  readonly summary: ReportSummary;
  /** Body and inspection in lower case, without white space. */
  readonly holder: string;
  /** The `letterSet` of it. */
  readonly letterSet: number;
  /** The place of the names of its questions in `questionLists`. */
  readonly questions: number;
}

const quickLists = new WeakMap<readonly ReportSummary[], readonly Quick[]>();
const quick = new WeakMap<ReportSummary, Quick>();

/** All that are reports. */
export function allQuick(summaries: readonly ReportSummary[]): readonly Quick[] {
  const known = quickLists.get(summaries);
  if (known) return known;
  const made = summaries.filter(({ identity }) => identity.kind === "report").map(quickOf);
  quickLists.set(summaries, made);
  return made;
}

function quickOf(summary: ReportSummary): Quick {
  const known = quick.get(summary);
  if (known) return known;
  const questions = summary.questions?.() ?? [...currentGradings(summary.gradings).values()];
  const holder = holderName(summary).toLowerCase().replace(/\s+/g, "");
  const made = { summary, holder, letterSet: letterSet(holder), questions: listNumber(questions) };
  quick.set(summary, made);
  return made;
}

/** In lower case, by their numbers: many reports have the same ones. */
const questionNames: string[] = [];
const nameNumbers = new Map<string | null, Map<string | null, number>>();
/** The numbers of the names of a report's questions: many reports have been given the same grades. */
const questionLists: (readonly number[])[] = [];
const listNumbers = new Map<string, number>();

function listNumber(questions: readonly SummaryQuestion[]): number {
  const names = questions.map(nameNumber);
  const key = names.join();
  const known = listNumbers.get(key) ?? questionLists.push(names) - 1;
  listNumbers.set(key, known);
  return known;
}

function nameNumber({ subject, grade }: SummaryQuestion): number {
  const ofSubject = nameNumbers.get(subject) ?? new Map<string | null, number>();
  nameNumbers.set(subject, ofSubject);
  const known = ofSubject.get(grade) ?? questionNames.push(questionName({ subject, grade }).toLowerCase()) - 1;
  ofSubject.set(grade, known);
  return known;
}

/** Whose a report's symbols are: its body and inspection. */
export const holderName = (summary: ReportSummary): string =>
  [summary.identity.body, inspectionOf(summary)?.name ?? summary.identity.inspection].filter(Boolean).join(", ");

/** A question with its grade, for people. */
export const questionName = ({ subject, grade }: SummaryQuestion): string => `${subject}: ${gradeName(grade)}`;
