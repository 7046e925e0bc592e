import type { Evidence, LeftWord, NoFigure, RuledOut, WhyNot } from "../model/explanation.ts";

/** Why a grade word is no grading, as a clause: `denied (“not”)`. */
export function leftReason({ reason, because }: Pick<LeftWord, "reason" | "because">): string {
  const word = because === null ? "" : ` (“${because}”)`;
  switch (reason) {
    case "not on the scale":
      return "not on this framework’s scale";
    case "contents line":
      return "contents line";
    case "list of the scale":
      return "a list of the scale";
    case "heading has its own":
      return "the heading above carries its own grade";
    case "no heading above":
      return "alone on its line, and no heading of a graded question stands above";
    case "no second head":
      return "a second grade in its row, and no heading over the column says whose it is";
    case "row without a subject":
      return "its row does not begin with a question that the framework grades";
    case "table head":
      return "the head of a table: its column says what has this grade";
    case "table row":
      return "in a table row that gives no question this grade";
    case "inside a name":
      return "part of a question’s name";
    case "denied":
      return `denied${word}`;
    case "supposed":
    case "only possible":
      return `only supposed${word}`;
    case "intended":
      return `only intended${word}`;
    case "name goes on":
      return `the name goes on: “${because}”`;
    case "not graded":
      return "its subject is looked at and not graded";
    case "common word":
      return `its subject is too common a word to be a question${word}`;
    case "lone count":
      return "a count of one, without another count beside it";
    case "plural":
      return "a plural";
    case "describes":
      return `it goes with “${because}”: an ordinary adjective`;
    case "untied":
      return "tied to nothing: an ordinary adjective";
    case "nothing listed":
      return "what is listed below is not one that the framework grades";
    case "stands alone":
      return "no graded question is named with it, nor right above";
    case "no subject":
      return "its subject is not one that the framework grades";
    case "outside a sentence":
      return "cut by the end of its sentence";
  }
}

/** Why a number is no statistic, as a clause. */
export function numberReason(reason: NoFigure): string {
  switch (reason) {
    case "part of a longer sign":
      return "part of a longer sign";
    case "age":
      return "an age";
    case "year":
      return "a year";
    case "date":
      return "a date";
    case "reference":
      return "a reference or a name";
    case "telephone number":
      return "a telephone number";
    case "range":
      return "a range, and no single figure";
    case "base of a rate":
      return "what a rate is counted for";
    case "number of a list":
      return "the number of a list’s item";
    case "contents line":
      return "contents line";
    case "nothing counted":
      return "nothing says what it counts";
  }
}

/** A piece of evidence for a framework, as a clause. */
export function evidenceWords({ sign, points }: Pick<Evidence, "sign" | "points">): string {
  switch (sign) {
    case "names of its questions":
      return "names of its questions";
    case "label":
      return "a label of its round near the top";
    case "published in its time":
      return "published in its time";
    case "fifth tier":
      return points > 0 ? "“adequate” as a grade" : "“adequate” as a grade, which its scale has not";
    case "no fifth tier":
      return "no “adequate” as a grade, which its scale has";
    case "own sign":
      return "a name that only this round’s texts use";
    case "inspectorate":
      return "the name of its inspectorate";
    case "looks back":
      return "looks back on the inspection before it";
  }
}

/** Why a framework was not weighed, as a clause. */
export function ruledOutWords(why: RuledOut): string {
  switch (why) {
    case "other kind of body":
      return "the text is about another kind of body";
    case "no label":
      return "the beginning does not name its round";
    case "another inspectorate":
      return "another inspectorate is named more often";
    case "everyday names, and its inspectorate is not named":
      return "its questions are everyday words, and its inspectorate is not named";
    case "not named, and nothing is inspected":
      return "neither its inspectorate nor its questions are named, and nothing is inspected";
  }
}

/** Why a text is no report, as a sentence. */
export function whyNotWords(whyNot: WhyNot): string {
  switch (whyNot) {
    case "no wording of a grade":
      return "Nothing in the text is worded as a grade or a finding is.";
    case "nobody inspects or is inspected":
      return "The text names no inspectorate, no inspected body and no question that inspectors ask.";
    case "no framework":
      return "No framework that is known here fits the text.";
    case "no finding":
      return "A framework fits the text, and no grade, state, area for improvement or follow-up was found in it.";
  }
}
