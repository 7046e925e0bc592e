import type { ReportDocument } from "../model/document.ts";
import type { Level, RelatedPlace } from "../model/problem.ts";
import type { Span } from "../model/span.ts";
import type { MaybeSteps } from "../text/steps.ts";

/** A contradiction, before its rule's code and level are put on it. */
export interface Finding extends Span {
  /** One plain sentence that names both places. */
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
}

/** What a rule is asked about: a recognised report or article, and the others on the same body by the same inspectorate and programme. */
export interface RuleContext {
  readonly document: ReportDocument;
  /** Newest inspection first. */
  readonly related: readonly ReportDocument[];
  /** The present time. */
  readonly now: Date;
}

/** One check. Its documentation and its setting are made from what stands here. */
export interface Rule {
  /** Readable and stable: `percent-of`. */
  readonly code: string;
  readonly title: string;
  /** How loudly it speaks unless a setting says otherwise. */
  readonly level: Level;
  /** Why a reader wants to know, in a sentence or two. */
  readonly why: string;
  /** A text on which it fires and one, near to it, on which it is silent; for a rule about two documents, the one beside them. */
  readonly example: { readonly fires: string; readonly silent: string; readonly beside?: string };
  /** In steps where a long text takes it long. */
  readonly check: (context: RuleContext) => MaybeSteps<readonly Finding[]>;
}
