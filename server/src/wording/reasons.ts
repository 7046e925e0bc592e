import * as l10n from "@vscode/l10n";
import type { DecidedBy, Evidence, LeftWord, NoFigure, RuledOut, WhyNot } from "../model/explanation.ts";

/** Why a grade word is no grading, as a clause: `denied (“not”)`. */
export function leftReason({ reason, because }: Pick<LeftWord, "reason" | "because">): string {
  switch (reason) {
    case "not on the scale":
      return l10n.t("not on this framework’s scale");
    case "contents line":
      return l10n.t("contents line");
    case "list of the scale":
      return l10n.t("a list of the scale");
    case "heading has its own":
      return l10n.t("the heading above carries its own grade");
    case "no heading above":
      return l10n.t("alone on its line, and no heading of a graded question stands above");
    case "no second head":
      return l10n.t("a second grade in its row, and no heading over the column says whose it is");
    case "row without a subject":
      return l10n.t("its row does not begin with a question that the framework grades");
    case "table head":
      return l10n.t("the head of a table: its column says what has this grade");
    case "table row":
      return l10n.t("in a table row that gives no question this grade");
    case "inside a name":
      return l10n.t("part of a question’s name");
    case "denied":
      return because === null ? l10n.t("denied") : l10n.t("denied (“{0}”)", because);
    case "supposed":
    case "only possible":
      return because === null ? l10n.t("only supposed") : l10n.t("only supposed (“{0}”)", because);
    case "intended":
      return because === null ? l10n.t("only intended") : l10n.t("only intended (“{0}”)", because);
    case "name goes on":
      return l10n.t("the name goes on: “{0}”", because ?? "");
    case "not graded":
      return l10n.t("its subject is looked at and not graded");
    case "common word":
      return because === null
        ? l10n.t("its subject is too common a word to be a question")
        : l10n.t("its subject is too common a word to be a question (“{0}”)", because);
    case "lone count":
      return l10n.t("a count of one, without another count beside it");
    case "plural":
      return l10n.t("a plural");
    case "describes":
      return l10n.t("it goes with “{0}”: an ordinary adjective", because ?? "");
    case "untied":
      return l10n.t("tied to nothing: an ordinary adjective");
    case "nothing listed":
      return l10n.t("what is listed below is not one that the framework grades");
    case "stands alone":
      return l10n.t("no graded question is named with it, nor right above");
    case "no subject":
      return l10n.t("its subject is not one that the framework grades");
    case "outside a sentence":
      return l10n.t("cut by the end of its sentence");
  }
}

/** Why a number is no statistic, as a clause. */
export function numberReason(reason: NoFigure): string {
  switch (reason) {
    case "part of a longer sign":
      return l10n.t("part of a longer sign");
    case "age":
      return l10n.t("an age");
    case "year":
      return l10n.t("a year");
    case "date":
      return l10n.t("a date");
    case "reference":
      return l10n.t("a reference or a name");
    case "telephone number":
      return l10n.t("a telephone number");
    case "range":
      return l10n.t("a range, and no single figure");
    case "base of a rate":
      return l10n.t("what a rate is counted for");
    case "number of a list":
      return l10n.t("the number of a list’s item");
    case "contents line":
      return l10n.t("contents line");
    case "nothing counted":
      return l10n.t("nothing says what it counts");
  }
}

/** A piece of evidence for a framework, as a clause. */
export function evidenceWords({ sign, points }: Pick<Evidence, "sign" | "points">): string {
  switch (sign) {
    case "names of its questions":
      return l10n.t("names of its questions");
    case "label":
      return l10n.t("a label of its round near the top");
    case "published in its time":
      return l10n.t("published in its time");
    case "fifth tier":
      return points > 0 ? l10n.t("“adequate” as a grade") : l10n.t("“adequate” as a grade, which its scale has not");
    case "no fifth tier":
      return l10n.t("no “adequate” as a grade, which its scale has");
    case "own sign":
      return l10n.t("a name that only this round’s texts use");
    case "inspectorate":
      return l10n.t("the name of its inspectorate");
    case "looks back":
      return l10n.t("looks back on the inspection before it");
  }
}

/** What decided a field of the identity, as a clause. */
export function decidedWords(why: DecidedBy): string {
  switch (why) {
    case "only a report names its own inspection":
      return l10n.t("only a report names its own inspection");
    case "nothing says that it is a report, a letter or minutes":
      return l10n.t("nothing says that it is a report, a letter or minutes");
    case "a label of this framework in the head":
      return l10n.t("a label of this framework in the head");
    case "the years in which the title ends":
      return l10n.t("the years in which the title ends");
    case "the end of its embargo":
      return l10n.t("the end of its embargo");
    case "the date in the head of the text":
      return l10n.t("the date in the head of the text");
    case "it opens as minutes do":
      return l10n.t("it opens as minutes do");
    case "it opens as a letter does":
      return l10n.t("it opens as a letter does");
    case "it has a contents page":
      return l10n.t("it has a contents page");
    case "its title says so":
      return l10n.t("its title says so");
    case "it stands under embargo":
      return l10n.t("it stands under embargo");
    case "it has a heading over findings":
      return l10n.t("it has a heading over findings");
  }
}

/** Why a framework was not weighed, as a clause. */
export function ruledOutWords(why: RuledOut): string {
  switch (why) {
    case "other kind of body":
      return l10n.t("the text is about another kind of body");
    case "no label":
      return l10n.t("the beginning does not name its round");
    case "another inspectorate":
      return l10n.t("another inspectorate is named more often");
    case "everyday names, and its inspectorate is not named":
      return l10n.t("its questions are everyday words, and its inspectorate is not named");
    case "not named, and nothing is inspected":
      return l10n.t("neither its inspectorate nor its questions are named, and nothing is inspected");
  }
}

/** Why a text is no report, as a sentence. */
export function whyNotWords(whyNot: WhyNot): string {
  switch (whyNot) {
    case "no wording of a grade":
      return l10n.t("Nothing in the text is worded as a grade or a finding is.");
    case "nobody inspects or is inspected":
      return l10n.t("The text names no inspectorate, no inspected body and no question that inspectors ask.");
    case "no framework":
      return l10n.t("No framework that is known here fits the text.");
    case "no finding":
      return l10n.t("A framework fits the text, and no grade, state, area for improvement or follow-up was found in it.");
  }
}
