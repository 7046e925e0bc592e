import type { ReportDocument } from "../model/document.ts";
import { gradingImplementation } from "./gradingJumps.ts";
import { improvementImplementation } from "./improvementJumps.ts";
import { type Jump, type JumpKind, nearestJump } from "./target.ts";

/** Every kind of implementation; a new one is a line here. */
const kinds: readonly JumpKind[] = [gradingImplementation, improvementImplementation];

/** From what stands at an offset (UTF-16) to what became of it; undefined where nothing is known to have. */
export const implementation = (document: ReportDocument, related: readonly ReportDocument[], offset: number): Jump | undefined =>
  nearestJump(kinds, document, related, offset);
