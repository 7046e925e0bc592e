import type { ReportDocument } from "../model/document.ts";
import { checkDefinition } from "./checkJumps.ts";
import { gradingDefinition } from "./gradingJumps.ts";
import { followUpDefinition, improvementDefinition } from "./improvementJumps.ts";
import { questionDefinition } from "./questionJumps.ts";
import { type Jump, type JumpKind, nearestJump } from "./target.ts";

/** Every kind of definition; a new one is a line here. */
const kinds: readonly JumpKind[] = [gradingDefinition, checkDefinition, questionDefinition, improvementDefinition, followUpDefinition];

/** From what stands at an offset (UTF-16) to where it comes from; undefined where nothing leads anywhere. */
export const definition = (document: ReportDocument, related: readonly ReportDocument[], offset: number): Jump | undefined =>
  nearestJump(kinds, document, related, offset);
