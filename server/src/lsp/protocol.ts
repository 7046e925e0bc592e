import type { Range } from "vscode-languageserver";
import type { AcceptedFinding } from "../configuration/accepted.ts";
import type { Amended, Amendment, Insertion } from "../configuration/amend.ts";
import type { FindingNode } from "../features/findingNodes.ts";
import type { FindingsChoices } from "../features/findingsChoices.ts";
import type { FindingsFilter } from "../features/findingsFilter.ts";
import type { FindingsNode } from "../features/findingsTree.ts";
import type { GradeShape } from "../wording/gradeShapes.ts";

import type { Times } from "./vitals.ts";

export { ACCEPTED_FILE, CONFIGURATION_FILE } from "../configuration/fileName.ts";
export { GRADE_SHAPES } from "../wording/gradeShapes.ts";
export type { DirectoryEntry, FileState } from "../workspace/fileSource.ts";
export type { Amended, Amendment, FindingsChoices, FindingsFilter, GradeShape, Insertion };

/** Notification from the server to our own client: what the status bar says of a document. */
export const STATUS = "inspectionLens/status";

/** Notification from our own client to the server: which documents the reader has declared to be no inspection reports. */
export const REFUSED = "inspectionLens/refused";

/**
 * Request from our own client to the server: why a document, and the line at the position, was read as it was. The answer is a page in
 * Markdown, or null where the document is not open.
 */
export const RECOGNITION_DETAILS = "inspectionLens/recognitionDetails";

/**
 * Requests from the server to our own client, which has the files that the server cannot reach: those of a browser, and of folders that are
 * on no disk. What is in a folder: an array of `DirectoryEntry`, without links; empty where it cannot be read.
 */
export const READ_DIRECTORY = "inspectionLens/readDirectory";

/** What stands at an address: a `FileState`; null where nothing does, or a link. */
export const STAT = "inspectionLens/stat";

/** The bytes of a file: `FileContent`; null where it cannot be read. */
export const READ_FILE = "inspectionLens/readFile";

export interface FileParams {
  readonly uri: string;
}

export interface ReadFileParams extends FileParams {
  /** Larger files are not to be read. */
  readonly maxBytes: number;
}

export type FileContent = { readonly base64: string } | "too large";

export interface RecognitionDetailsParams {
  readonly textDocument: { readonly uri: string };
  /** The cursor; without it the page is on the document alone. */
  readonly position?: { readonly line: number; readonly character: number };
}

/** Request from our own client to the server: the reports and articles that a document can be compared with, as `ComparableDocument[]`. */
export const COMPARABLE = "inspectionLens/comparable";

export interface ComparableDocument {
  readonly uri: string;
  /** False for articles, letters and minutes. */
  readonly isReport: boolean;
  readonly label: string;
  readonly detail: string;
}

/** Request from our own client to the server: a document beside others on the same body, as `PageAnswer`; null where it is no open report. */
export const COMPARISON = "inspectionLens/comparison";

export interface ComparisonParams {
  readonly textDocument: { readonly uri: string };
  /** The others; without them the inspection before. */
  readonly with?: readonly string[];
}

/**
 * Request from our own client to the server: an article beside the report that it speaks of, as `PageAnswer`; null where it is no open
 * report or article.
 */
export const COMPARISON_WITH_REPORT = "inspectionLens/comparisonWithReport";

export interface ComparisonWithReportParams {
  readonly textDocument: { readonly uri: string };
  /** Another report than the one that the article speaks of. */
  readonly report?: string;
}

/** A page in Markdown, or one sentence that says why there is none. */
export type PageAnswer = { readonly page: string } | { readonly reason: string };
/**
 * Request from our own client to the server: the bodies of the workspace, or what stands below a body, an inspection or a question in the
 * tree of findings. The first one has the workspace read.
 */
export const FINDINGS = "inspectionLens/findings";

/** Request from our own client to the server: what findings can be filtered by. The parameters are empty, the answer is `FindingsChoices`. */
export const FINDINGS_CHOICES = "inspectionLens/findingsChoices";

/** Notification from the server to our own client: the tree of findings may have changed. */
export const FINDINGS_CHANGED = "inspectionLens/findingsChanged";

export interface FindingsParams {
  /** Id of the node whose children are asked for; the bodies without it. */
  readonly parent?: string;
  readonly filter?: Partial<FindingsFilter>;
}

export interface FindingsAnswer {
  readonly nodes: readonly TreeNode[];
  /** Sentences to show above the tree; empty with a parent, or where there is nothing to say. */
  readonly message: string;
  /** True while reports of the workspace are still being read. */
  readonly isReading: boolean;
}

/** A line of the tree of findings; only a finding has what leads to it. */
export interface TreeNode extends FindingsNode, Partial<Pick<FindingNode, "fate" | "uri" | "citation">> {
  readonly range?: Range;
}

/** Request from our own client to the server: the marks of the gradings of a document, as `AnnotationsAnswer`; null where it is no open report. */
export const ANNOTATIONS = "inspectionLens/annotations";

export interface AnnotationsAnswer {
  /** The version of the document that they are of; they have no place in another one. */
  readonly version: number;
  /** In the order of the text; each on one line, none overlapping. */
  readonly marks: readonly GradeMark[];
}

/** A stretch in which a grade is given. */
export interface GradeMark {
  readonly range: Range;
  readonly shape: GradeShape;
  /** True for a grade of an earlier inspection. */
  readonly prior: boolean;
}

/** Commands of our own client that the lines above headings name. */
export const SHOW_PLACES = "inspectionLens.showPlaces";
export const COMPARE_WITH_PREVIOUS = "inspectionLens.compareWithPrevious";

/** Places to be gone to, if it is one, or else shown inside the editor at the place from where they are asked for. */
export interface PlacesToShow {
  readonly from: { readonly uri: string; readonly range: Range };
  readonly places: readonly { readonly uri: string; readonly range: Range }[];
}

/** Commands of our own client that quick fixes name; each takes one argument. None changes a report. */
export const ACCEPT_FINDING = "inspectionLens.acceptFinding";
export const COPY_CITATION = "inspectionLens.copyCitation";
export const OPEN_BESIDE = "inspectionLens.openBeside";
export const ADD_FURNITURE = "inspectionLens.addFurniture";
export const ADD_ALIAS = "inspectionLens.addAlias";

/** A contradiction that may be accepted. */
export interface FindingToAccept {
  /** The report. */
  readonly uri: string;
  readonly message: string;
  /** The file of its folder; absent where the report is in no folder of the workspace. */
  readonly file?: string | undefined;
  readonly finding: Pick<AcceptedFinding, "document" | "fingerprint" | "quotation" | "rule">;
}

/** Places to be opened in groups of editors beside each other. */
export interface PlacesBeside {
  readonly places: readonly { readonly uri: string; readonly range: Range }[];
}

/** A citation to be put on the clipboard. */
export interface Citation {
  readonly text: string;
}

export interface LineToAdd {
  /** The configuration of the report's folder; absent where the report is in none. */
  readonly file?: string | undefined;
  readonly line: string;
}

export interface AliasToAdd {
  /** As for a line. */
  readonly file?: string | undefined;
  readonly name: string;
  readonly programme: string;
  /** What it may be a name of. */
  readonly subjects: readonly { readonly id: string; readonly name: string; readonly level: string }[];
}

/**
 * Request from our own client to the server: what is to be changed in the text of one of the reader's own files, so that something is added
 * to it, as `Amended`; null where that cannot be said.
 */
export const AMEND = "inspectionLens/amend";

export interface AmendParams {
  /** The file as it stands; empty where there is none. */
  readonly text: string;
  readonly amendment: Amendment;
}

/**
 * Request from our own client to the server: the places that Next Finding goes to, in the order of the text, as `FindingPlaceAnswer[]`. The
 * parameters are a document.
 */
export const FINDING_PLACES = "inspectionLens/findingPlaces";

export interface FindingPlaceAnswer {
  readonly range: Range;
  /** What is there. */
  readonly label: string;
}

/** Request from our own client to the server: a citation of what is selected, or of what stands at the cursor, as `CitationAnswer`; null where nothing does. */
export const CITATION = "inspectionLens/citation";

export interface CitationParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
}

export interface CitationAnswer extends Citation {
  readonly kind: "selection" | "finding" | "sentence";
  /** 1-based. */
  readonly line: number;
}

/** Request from our own client to the server: a clean copy of a report, as its text; null where the document is no open report. */
export const CLEAN_COPY = "inspectionLens/cleanCopy";

/** Request from our own client to the server: findings as a table, as `ExportAnswer`; null where there are none. */
export const EXPORT_FINDINGS = "inspectionLens/exportFindings";

export interface ExportParams {
  /** The open report whose findings are wanted; without it those of all reports of the workspace. */
  readonly textDocument?: { readonly uri: string };
  readonly filter?: Partial<FindingsFilter>;
  readonly format: "csv" | "markdown" | "json";
}

export interface ExportAnswer {
  readonly text: string;
  readonly findings: number;
  readonly reports: number;
  /** How many reports were left out, for there are more than are read for one export. */
  readonly leftOut: number;
}

/** Request from our own client to the server: how it is doing, as `ServerVitals`. The parameters are empty. */
export const VITALS = "inspectionLens/vitals";

/** Numbers only: nothing of what stands in a report, and no name of one. */
export interface ServerVitals {
  readonly version: string;
  readonly times: Times;
  /** Of the server's process; null where that is not known. */
  readonly memoryInMegabytes: number | null;
  readonly folders: number;
  readonly foldersWithConfiguration: number;
  readonly documentsOpen: number;
  readonly reportsOpen: number;
  readonly reportsKnown: number;
  /** In the open reports, by kind. */
  readonly findings: Readonly<Record<string, number>>;
  /** Contradictions in the open reports, by the rule's code. */
  readonly rules: Readonly<Record<string, number>>;
}

export interface StatusParams {
  /** The document, as the client spells it. */
  readonly uri: string;
  /** False where the text is no inspection report (any more); the two texts are empty then, unless it is too long to be read. */
  readonly recognised: boolean;
  /** Whether it is an article, a letter or minutes, which can be held against a report. */
  readonly isArticle: boolean;
  readonly text: string;
  readonly tooltip: string;
}

export interface RefusedParams {
  /** All of them, every time. */
  readonly uris: readonly string[];
}

/** What our own client says at the start; other editors say nothing and get what the Language Server Protocol has. */
export interface InitializationOptions {
  /** Whether the client shows what `STATUS` tells. */
  readonly status?: boolean;
  /** Whether it shows pictures that stand in a hover's Markdown as `data:` addresses. */
  readonly pictures?: boolean;
  /** Whether it has a view of findings, and wants `FINDINGS_CHANGED`. */
  readonly findings?: boolean;
  readonly refused?: readonly string[];
  /** Whether it executes the commands that quick fixes name, which are offered to no other client. */
  readonly commands?: boolean;
  /** Address of a page on the rules, whose headings are their codes; a problem's code leads to it. */
  readonly rulePages?: string | undefined;
  /** Whether it asks for the problems of the whole workspace; without a word on it, who can ask may. */
  readonly checksWorkspace?: boolean | undefined;
  /** Whether the client answers `READ_DIRECTORY`, `STAT` and `READ_FILE`. */
  readonly files?: boolean;
  /**
   * Address of a folder, of the scheme `file`, in which the server may keep what it has read of the workspace for its next start. It may say
   * what embargoed reports say: only the workspace's own storage will do. Without it nothing is kept.
   */
  readonly storage?: string | undefined;
  /** The server's words in the reader's language, by the English ones; what is missing is said in English. */
  readonly words?: Readonly<Record<string, string>>;
}
