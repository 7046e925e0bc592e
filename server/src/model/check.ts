import type { Recount } from "./recount.ts";
import type { Span } from "./span.ts";

/**
 * What became of a report's words or findings in an article. "not found": the inspectorate is said to speak, and nothing alike stands in the
 * report; "another speaker": nothing alike stands there, and nothing says that it should; "count recounted": see the recount.
 */
export type Verdict =
  | "as in the report"
  | "cut short"
  | "words omitted"
  | "altered"
  | "number differs"
  | "count recounted"
  | "not found"
  | "another speaker";

/** On whose behalf somebody speaks: the inspectorate's, or anybody else's. */
export type Voice = "inspectorate" | "other";

/** Who speaks, in the words that first name them with their office; `voice` is null where these do not tell. The span is into the article. */
export interface Speaker extends Span {
  readonly words: string;
  readonly voice: Voice | null;
}

/** The stretch of a report that words of an article come from. */
export interface SourceStretch extends Span {
  readonly uri: string;
  /** 1-based. */
  readonly line: number;
  readonly words: string;
  /** The whole sentence or sentences that it stands in. */
  readonly sentence: Span;
}

/** One difference between an article's words and the report's; the side that has none is empty and its span null. */
export interface Edit {
  readonly kind: "omitted" | "added" | "replaced" | "number";
  /** The article's words. */
  readonly words: string;
  readonly span: Span | null;
  /** The report's words. */
  readonly sourceWords: string;
  readonly sourceSpan: Span | null;
}

/** What the report's own sentence has before and after the words that an article gives as a sentence; empty where nothing is missing. */
export interface CutWords {
  readonly before: string;
  readonly after: string;
}

/** A sentence of a quotation, held against the report. */
export interface CheckedSentence extends Span {
  readonly verdict: Exclude<Verdict, "count recounted">;
  readonly source: SourceStretch | null;
  readonly edits: readonly Edit[];
  readonly cut: CutWords | null;
  /** True where words are left out at an ellipsis, or given in brackets: the article says so itself. */
  readonly marked: boolean;
}

/** What an article claims in its own words, beside what the report has. */
export type Comparison = GradeComparison | CountComparison | FigureComparison | FollowUpComparison | ImprovementComparison;

export interface GradeComparison {
  readonly kind: "grade";
  readonly subject: string;
  readonly claimed: string;
  readonly given: string;
  /** True where the report recalls the grade from an earlier inspection. */
  readonly prior: boolean;
}

/** How many subjects have a grade, recounted. */
export interface CountComparison {
  readonly kind: "count";
  readonly grade: string;
  readonly claimed: number;
  readonly counted: number;
  /** True where the report recalls the grades from an earlier inspection. */
  readonly prior: boolean;
  /** How many subjects of that level the report grades. */
  readonly of: number;
  /** Names of the subjects that have the grade, in the framework's order. */
  readonly subjects: readonly string[];
  readonly agrees: boolean;
}

/** A figure, in both texts' words. */
export interface FigureComparison {
  readonly kind: "figure";
  readonly claimed: string;
  readonly stated: string;
}

/** What became of earlier areas for improvement, recounted. */
export interface FollowUpComparison extends Pick<Recount, "claimed" | "counted"> {
  readonly kind: "follow-ups";
  readonly agrees: boolean;
}

/** How many areas for improvement the report lists, recounted. */
export interface ImprovementComparison {
  readonly kind: "improvements";
  readonly claimed: number;
  readonly counted: number;
  readonly agrees: boolean;
}

/** An article, letter or minutes held against a report. */
export interface CheckedArticle {
  readonly uri: string;
  readonly reportUri: string;
  /** Whose inspection the report is on, and which; null where it does not say. */
  readonly body: string | null;
  readonly inspection: string | null;
  /** In the article's order. */
  readonly checks: readonly Check[];
}

/** A quotation or claim of an article (the span) with what became of the report's words; `note` is one plain clause for people. */
export type Check = QuotationCheck | ClaimCheck;

export interface QuotationCheck extends Span {
  readonly kind: "quotation";
  /** The worst of its sentences' verdicts. */
  readonly verdict: CheckedSentence["verdict"];
  /** 1-based, in the article. */
  readonly line: number;
  readonly words: string;
  readonly speaker: Speaker | null;
  /** Of the sentence with the worst verdict; null where nothing alike stands in the report. */
  readonly source: SourceStretch | null;
  readonly sentences: readonly CheckedSentence[];
  readonly note: string;
}

export interface ClaimCheck extends Span {
  readonly kind: "claim";
  readonly verdict: Extract<Verdict, "as in the report" | "altered" | "number differs" | "count recounted">;
  /** 1-based, in the article. */
  readonly line: number;
  readonly words: string;
  /** Where the report has it; of a recount the first place. */
  readonly source: SourceStretch | null;
  /** All places of a recount: each subject's grade, each earlier area for improvement that was not addressed, each area for improvement. */
  readonly places: readonly SourceStretch[];
  readonly comparison: Comparison;
  readonly note: string;
}
