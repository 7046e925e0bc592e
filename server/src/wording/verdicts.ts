import type { CheckedSentence, Comparison, Edit, SourceStretch, Speaker } from "../model/check.ts";
import { gradeName, numberWord } from "./grades.ts";
import { countedNames } from "./improvements.ts";
import { counted } from "./numbers.ts";

/** What a checked sentence comes to, as a clause: "report line 123 has “most of”". */
export function quotationNote(sentence: CheckedSentence, speaker: Speaker | null): string {
  const { verdict, source, edits, cut, marked } = sentence;
  const where = source ? `report line ${source.line}` : "";
  switch (verdict) {
    case "as in the report":
      return marked ? `${where}, with what the article marks as left out or its own` : where;
    case "cut short":
      return [cut?.before && `${where} begins: ${quoted(cut.before)}`, cut?.after && `${where} goes on: ${quoted(cut.after)}`]
        .filter(Boolean)
        .join("; ");
    case "words omitted":
      return `${where} also has ${list(edits.map(({ sourceWords }) => quoted(sourceWords)))}`;
    case "altered":
    case "number differs":
      return `${where} has ${list(edits.map(editWords))}`;
    case "not found":
      return "no sentence of the report is like it";
    case "another speaker":
      return speaker?.voice === "other" ? "not the inspectorate’s words" : "not in the report; the article does not say that it is";
  }
}

function editWords({ words, sourceWords }: Edit): string {
  if (words === "") return `${quoted(sourceWords)}, which is left out`;
  return sourceWords === "" ? `not ${quoted(words)}` : `${quoted(sourceWords)} for ${quoted(words)}`;
}

const MOST_QUOTED = 120;

/** In quotation marks, and cut at a word where it is long. */
function quoted(words: string): string {
  if (words.length <= MOST_QUOTED) return `“${words}”`;
  return `“${words.slice(0, words.lastIndexOf(" ", MOST_QUOTED))} …”`;
}

/** What a claim comes to, as a clause: "the report gives Good (line 303)". */
export function claimNote(comparison: Comparison, source: SourceStretch | null): string {
  const line = source ? ` (line ${source.line})` : "";
  switch (comparison.kind) {
    case "grade":
      return `${gives(comparison)} ${gradeName(comparison.given)}${line}`;
    case "count": {
      const { counted: number, of, grade, subjects } = comparison;
      const names = subjects.length > 0 ? `: ${list(subjects)}` : "";
      return `${gives(comparison)} ${gradeName(grade)} to ${numberWord(number)} of ${numberWord(of)}${names}`;
    }
    case "figure":
      return `the report has ${quoted(comparison.stated)}${line}`;
    case "follow-ups":
      return `the report recalls ${countedNames(comparison.counted)}`;
    case "improvements":
      return `the report lists ${counted(comparison.counted, "area for improvement", "areas for improvement")}`;
  }
}

const gives = ({ prior }: { readonly prior: boolean }): string => (prior ? "the report recalls" : "the report gives");

const list = (parts: readonly string[]): string => parts.join("; ");
