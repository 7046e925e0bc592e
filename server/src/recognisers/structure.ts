import type { Subject } from "../model/framework.ts";
import type { Block } from "../text/blocks.ts";
import { plain, type Reading } from "../text/reading.ts";
import type { Steps } from "../text/steps.ts";
import { type GradeLine, gradeLine } from "./gradeLine.ts";
import type { FindingHeading, Language, SubjectBook } from "./language.ts";

/** What a block does in the order of the report. */
export type Role =
  | { readonly kind: "subject"; readonly subject: Subject; readonly line: GradeLine }
  | { readonly kind: "grade"; readonly line: GradeLine }
  | { readonly kind: "findings"; readonly heading: FindingHeading }
  | { readonly kind: "heading" }
  | { readonly kind: "body" };

/** The order of the report: the role of each block, and the pillar and question in which it stands. */
export interface Structure {
  readonly roles: readonly Role[];
  /** The question under whose heading the block stands, else the pillar, else undefined. */
  readonly subjectOf: readonly (Subject | undefined)[];
  /** Indexes of the blocks that are more than body: few, where a report has many blocks. */
  readonly landmarks: readonly number[];
  /** Indexes of the table rows. */
  readonly rows: readonly number[];
}

const BODY: Role = { kind: "body" };
const HEADING: Role = { kind: "heading" };
/** Headings that end the last question of a report. */
const BACK_MATTER =
  /^(?:annex|appendix|about (?:the|this|our) (?:data|inspection|report)|glossary|methodology|footnotes|references|endnotes|further information)\b/i;
/** A grade alone belongs to a subject's heading at most so many blocks before it. */
const NEAR = 3;

/** Blocks that are looked at in one step. */
const STRETCH = 4_000;

/** Reads the order of the report off its headings, in steps. */
export function* structureOf(reading: Reading, language: Language, book: SubjectBook): Steps<Structure> {
  const roles: Role[] = [];
  const subjectOf: (Subject | undefined)[] = [];
  const landmarks: number[] = [],
    rows: number[] = [];
  let current: Subject | undefined;
  let headingAt = -NEAR - 1;
  for (const [index, block] of reading.blocks.entries()) {
    if (index % STRETCH === 0) yield;
    const role = roleOf(reading, language, book, block, index - headingAt <= NEAR);
    if (role.kind === "subject") {
      current = role.subject;
      headingAt = index;
    } else if (role.kind === "heading" && BACK_MATTER.test(textOf(reading, block))) current = undefined;
    if (role !== BODY) landmarks.push(index);
    else if (block.kind === "row") rows.push(index);
    roles.push(role);
    subjectOf.push(current);
  }
  return { roles, subjectOf, landmarks, rows };
}

function roleOf(reading: Reading, language: Language, { names }: SubjectBook, block: Block, afterHeading: boolean): Role {
  if (block.kind !== "heading" && block.kind !== "paragraph") return BODY;
  if (block.to - block.from > 40) return BODY;
  const findings = findingHeading(reading, language, block);
  if (findings !== undefined) return { kind: "findings", heading: findings };
  const line = gradeLine(reading, language, names, block.from, block.to);
  if (line?.subject !== undefined && !isSentence(reading, block, line)) return { kind: "subject", subject: line.subject, line };
  if (line?.grade !== undefined && afterHeading && line.subject === undefined) return { kind: "grade", line };
  return block.kind === "heading" ? HEADING : BODY;
}

/** A heading begins with a capital: "best use of resources;" in a list of an article is none. */
function isSentence({ text, tokens }: Reading, block: Block, line: GradeLine): boolean {
  const first = text[tokens.start[block.from]!]!;
  const last = text[tokens.end[block.to - 1]! - 1]!;
  return first !== first.toUpperCase() || (line.grade === undefined && /[.;,:]/.test(last));
}

/** "Areas for improvement", "Area for improvement 2", "Causes of concern", "What needs to improve?": the whole block. */
function findingHeading(reading: Reading, { findingHeadings }: Language, { from, to }: Block): FindingHeading | undefined {
  const match = findingHeadings.at(reading, from, to);
  if (match === undefined) return undefined;
  const rest = reading.text.slice(reading.tokens.end[match.to - 1]!, reading.tokens.end[to - 1]!);
  return /^[\s:?]*(?:\(?\d{1,2}\)?)?[\s:]*$/.test(rest) ? match.value : undefined;
}

/** The words of a block on one line. */
export const textOf = (reading: Reading, { from, to }: Block): string => plain(reading, from, to);
