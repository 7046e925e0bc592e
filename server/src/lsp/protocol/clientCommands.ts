import type { Range } from "vscode-languageserver";
import type { AcceptedFinding } from "../../configuration/accepted.ts";

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
