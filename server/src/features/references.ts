import type { ReportDocument } from "../model/document.ts";
import { improvementReferences } from "./improvementJumps.ts";
import { questionReferences } from "./questionJumps.ts";
import { statisticReferences } from "./statisticJumps.ts";
import { inOrder, type JumpKind, nearestJump, type Target } from "./target.ts";

/** Every kind of finding that is referred to; a new one is a line here. */
const kinds: readonly JumpKind[] = [questionReferences, improvementReferences, statisticReferences];

/** Every place, in all documents at hand, that speaks of what stands at an offset (UTF-16), its own among them. */
export const references = (document: ReportDocument, related: readonly ReportDocument[], offset: number): readonly Target[] =>
  inOrder(nearestJump(kinds, document, related, offset)?.targets ?? []);
