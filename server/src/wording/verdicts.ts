import * as l10n from "@vscode/l10n";
import type { CheckedSentence, Comparison, Edit, SourceStretch, Speaker, Verdict } from "../model/check.ts";
import { gradeName, numberWord } from "./grades.ts";
import { countedImprovements, countedNames } from "./improvements.ts";
import { lineName } from "./lines.ts";

/** A verdict as it is told: "words omitted". */
export function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case "as in the report":
      return l10n.t("as in the report");
    case "cut short":
      return l10n.t("cut short");
    case "words omitted":
      return l10n.t("words omitted");
    case "altered":
      return l10n.t("altered");
    case "number differs":
      return l10n.t("number differs");
    case "count recounted":
      return l10n.t("count recounted");
    case "not found":
      return l10n.t("not found");
    case "another speaker":
      return l10n.t("another speaker");
  }
}

/** What a checked sentence comes to, as a clause: "report line 123 has “most of”". */
export function quotationNote(sentence: CheckedSentence, speaker: Speaker | null): string {
  const { verdict, source, edits, cut, marked } = sentence;
  const where = source ? l10n.t("report line {0}", source.line) : "";
  switch (verdict) {
    case "as in the report":
      return marked ? l10n.t("{0}, with what the article marks as left out or its own", where) : where;
    case "cut short":
      return [
        cut?.before && l10n.t("{0} begins: {1}", where, quoted(cut.before)),
        cut?.after && l10n.t("{0} goes on: {1}", where, quoted(cut.after)),
      ]
        .filter(Boolean)
        .join("; ");
    case "words omitted":
      return l10n.t("{0} also has {1}", where, list(edits.map(({ sourceWords }) => quoted(sourceWords))));
    case "altered":
    case "number differs":
      return l10n.t("{0} has {1}", where, list(edits.map(editWords)));
    case "not found":
      return l10n.t("no sentence of the report is like it");
    case "another speaker":
      return speaker?.voice === "other"
        ? l10n.t("not the inspectorate’s words")
        : l10n.t("not in the report; the article does not say that it is");
  }
}

function editWords({ words, sourceWords }: Edit): string {
  if (words === "") return l10n.t("{0}, which is left out", quoted(sourceWords));
  return sourceWords === "" ? l10n.t("not {0}", quoted(words)) : l10n.t("{0} for {1}", quoted(sourceWords), quoted(words));
}

const MOST_QUOTED = 120;

/** In quotation marks, and cut at a word where it is long. */
function quoted(words: string): string {
  if (words.length <= MOST_QUOTED) return `“${words}”`;
  return `“${words.slice(0, words.lastIndexOf(" ", MOST_QUOTED))} …”`;
}

/** What a claim comes to, as a clause: "the report gives Good (line 303)". */
export function claimNote(comparison: Comparison, source: SourceStretch | null): string {
  const withLine = (note: string): string => (source ? `${note} (${lineName(source.line)})` : note);
  switch (comparison.kind) {
    case "grade":
      return withLine(
        comparison.prior
          ? l10n.t("the report recalls {0}", gradeName(comparison.given))
          : l10n.t("the report gives {0}", gradeName(comparison.given)),
      );
    case "count": {
      const { counted: number, of, grade, subjects, prior } = comparison;
      const [name, has, all] = [gradeName(grade), numberWord(number), numberWord(of)];
      const note = prior
        ? l10n.t("the report recalls {0} to {1} of {2}", name, has, all)
        : l10n.t("the report gives {0} to {1} of {2}", name, has, all);
      return subjects.length > 0 ? `${note}: ${list(subjects)}` : note;
    }
    case "figure":
      return withLine(l10n.t("the report has {0}", quoted(comparison.stated)));
    case "follow-ups":
      return l10n.t("the report recalls {0}", countedNames(comparison.counted));
    case "improvements":
      return l10n.t("the report lists {0}", countedImprovements(comparison.counted, "area-for-improvement"));
  }
}

const list = (parts: readonly string[]): string => parts.join("; ");
