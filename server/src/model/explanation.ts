import type { Framework } from "./framework.ts";
import type { Identity } from "./report.ts";
import type { Span } from "./span.ts";

/** Why a text was taken for a report, or for none, and what was found in it or on one of its lines. Plain data, with the words it quotes. */
export interface Explanation {
  readonly recognised: boolean;
  /** Why the text is no report; null where it is one. */
  readonly whyNot: WhyNot | null;
  readonly look: Look<Quote>;
  readonly identity: Identity | null;
  /** The bodies that the text names, most votes first. */
  readonly bodies: readonly Votes[];
  /** The frameworks looked at, best first, those ruled out last; the first was chosen where the text is a report. */
  readonly candidates: readonly Candidate[];
  /** What decided kind, inspection and publication date, as far as anything did. */
  readonly decided: readonly Decided[];
  readonly counts: readonly Count[];
  readonly furniture: Lines;
  readonly contents: Lines;
  readonly faults: readonly string[];
  /** How many lines the text has. */
  readonly lines: number;
  /** Only where a line was asked about. */
  readonly line: LineExplanation | null;
}

/** The first thing that a text lacks of what a report has. */
export type WhyNot = "no wording of a grade" | "nobody inspects or is inspected" | "no framework" | "no finding";

/** What the cheap look at a text finds, each null where it finds none. */
export interface Look<Place = Span> {
  /** Wording of a grade or a finding. */
  readonly graded: Place | null;
  readonly inspectorate: Place | null;
  readonly inspected: Place | null;
  /** A question that inspectors ask. */
  readonly asked: Place | null;
}

/** Words of the text on one line, with their 1-based line. */
export interface Quote {
  readonly words: string;
  readonly line: number;
}

export interface Votes {
  readonly name: string;
  readonly votes: number;
}

/** A piece of evidence for or against a framework. */
export type Sign =
  | "names of its questions"
  | "label"
  | "published in its time"
  | "fifth tier"
  | "no fifth tier"
  | "own sign"
  | "inspectorate"
  | "looks back";

/** Why a framework was not weighed at all. */
export type RuledOut =
  | "other kind of body"
  | "another inspectorate"
  | "no label"
  | "not named, and nothing is inspected"
  | "everyday names, and its inspectorate is not named";

export interface Evidence {
  readonly sign: Sign;
  readonly points: number;
  readonly quotes: readonly Quote[];
}

export interface Candidate {
  readonly framework: Pick<Framework, "id" | "title" | "round" | "bodyKind">;
  readonly points: number;
  /** Weightiest first. */
  readonly evidence: readonly Evidence[];
  readonly ruledOut: RuledOut | null;
  /** The words that rule it out, where some do. */
  readonly ruledOutBy: Quote | null;
}

/** What decided a field of the identity. */
export type DecidedBy =
  | "only a report names its own inspection"
  | "nothing says that it is a report, a letter or minutes"
  | "a label of this framework in the head"
  | "the years in which the title ends"
  | "the end of its embargo"
  | "the date in the head of the text"
  | "it opens as minutes do"
  | "it opens as a letter does"
  | "it has a contents page"
  | "its title says so"
  | "it stands under embargo"
  | "it has a heading over findings";

/** A field of the identity, what decided it, and the words. */
export interface Decided {
  readonly field: "kind" | "inspection" | "published";
  readonly why: DecidedBy;
  readonly quote: Quote | null;
}

/** How many findings of one form a recogniser made; `form` is null where it has only one. */
export interface Count {
  readonly recogniser: string;
  readonly form: string | null;
  readonly count: number;
}

/** How many lines, and the first of each kind; lines of one kind differ in their numbers alone. */
export interface Lines {
  readonly count: number;
  readonly kinds: readonly Quote[];
}

export interface LineExplanation {
  readonly line: number;
  /** How each part of the line was read; empty where nothing is left of it. */
  readonly parts: readonly LinePart[];
  /** Page furniture on the line. */
  readonly furniture: readonly string[];
  readonly findings: readonly LineFinding[];
  /** Grade words on the line that are no gradings, in order. */
  readonly left: readonly LeftWord[];
  /** Numbers on the line that are no statistics, in order. */
  readonly numbers: readonly LeftNumber[];
}

/** A stretch of the line that was read as one. */
export interface LinePart {
  readonly words: string;
  readonly block: "heading" | "paragraph" | "item" | "row" | "contents";
  /** What it does in the report's order; null where the text has none. */
  readonly role: "subject" | "grade" | "findings" | "heading" | "body" | null;
  /** The subject under whose heading it stands. */
  readonly subject: string | null;
}

export interface LineFinding {
  readonly words: string;
  readonly recogniser: string;
  readonly form: string | null;
  /** "good", "not addressed", "percent": what was found. */
  readonly what: string;
  readonly subject: string | null;
  /** How the grade was found, by the name of the way. */
  readonly way: string | null;
  readonly prior: boolean;
  /** The words that make a grade an earlier one; null where it is none or its place says so. */
  readonly priorBecause: string | null;
  readonly inspection: string | null;
}

/** Why a grade word is no grading. Those first in the list say most: where several ways left a word, the first of theirs is told. */
export const leftReasons = [
  "not on the scale",
  "contents line",
  "list of the scale",
  "heading has its own",
  "no heading above",
  "no second head",
  "row without a subject",
  "table head",
  "table row",
  "inside a name",
  "denied",
  "supposed",
  "only possible",
  "intended",
  "name goes on",
  "not graded",
  "common word",
  "lone count",
  "plural",
  "describes",
  "untied",
  "nothing listed",
  "stands alone",
  "no subject",
  "outside a sentence",
] as const;

export type LeftReason = (typeof leftReasons)[number];

export interface LeftWord {
  readonly words: string;
  readonly reason: LeftReason;
  /** The word that decided, as the text has it. */
  readonly because: string | null;
}

/** Why a number is no statistic. */
export type NoFigure =
  | "part of a longer sign"
  | "age"
  | "year"
  | "date"
  | "reference"
  | "telephone number"
  | "range"
  | "base of a rate"
  | "number of a list"
  | "contents line"
  | "nothing counted";

export interface LeftNumber {
  readonly words: string;
  readonly reason: NoFigure;
}
