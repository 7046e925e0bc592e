import type { Range } from "vscode-languageserver";
import type { FindingNode } from "../../features/findingNodes.ts";
import type { FindingsChoices } from "../../features/findingsChoices.ts";
import type { FindingsFilter } from "../../features/findingsFilter.ts";
import type { FindingsNode } from "../../features/findingsTree.ts";

export type { FindingsChoices, FindingsFilter };

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
