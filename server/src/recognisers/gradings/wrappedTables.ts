import type { Subject } from "../../model/framework.ts";
import type { Block } from "../../text/blocks.ts";
import { Kind } from "../../text/tokens.ts";
import { type Context, wordAt } from "../context.ts";
import type { GradeTokens } from "../gradeLine.ts";
import { type Form, type Found, onScale } from "./claims.ts";

/**
 * Tables whose cells came apart: a label wrapped over two lines with its grade beside the first, the second or between, a grade wrapped
 * itself ("Requires" / "improvement"), or all labels first and then all grades (Ofsted's judgement tables in every layout of pdftotext).
 * A stretch of blocks that holds nothing but parts of names and parts of grades, as many of the one as of the other, is read in order.
 */
export const wrappedTables: Form = {
  name: "wrapped tables",
  find: (context) => {
    const found: Found[] = [];
    let read = 0; // blocks before this one are read
    for (const index of gradeBlocks(context)) {
      if (index < read) continue;
      const table = tableAround(context, index, read);
      found.push(...pair(context, table.parts));
      read = table.to;
    }
    return found;
  },
};

/** A cell or line that is a piece of a subject's name or of a grade. */
type Part =
  | { readonly kind: "name"; readonly words: readonly number[]; readonly block: number }
  | { readonly kind: "grade"; readonly from: number; readonly to: number; readonly block: number };

/** Blocks with a grade word in a short line or cell, in order. */
function gradeBlocks({ reading, language }: Context): readonly number[] {
  const isGraded = new Uint8Array(reading.blocks.length);
  for (const word of language.grades.firstWords()) {
    for (const at of reading.places(word)) {
      const block = reading.sentences.block[reading.sentenceOf(at)];
      if (block !== undefined && reading.blocks[block]!.to - reading.blocks[block]!.from <= LONGEST) isGraded[block] = 1;
    }
  }
  const blocks: number[] = [];
  for (let block = isGraded.indexOf(1); block >= 0; block = isGraded.indexOf(1, block + 1)) blocks.push(block);
  return blocks;
}

/** No line of a table has more tokens. */
const LONGEST = 40;

interface Table {
  readonly parts: readonly Part[];
  /** The block after its last one. */
  readonly to: number;
}

function tableAround(context: Context, index: number, first: number): Table {
  let from = index;
  const before: (readonly Part[])[] = [];
  const after: (readonly Part[])[] = [];
  while (from > first && before.length < MOST_BLOCKS) {
    const more = partsOf(context, from - 1);
    if (more === undefined) break;
    before.push(more);
    from--;
  }
  let to = index;
  while (after.length < MOST_BLOCKS) {
    const more = partsOf(context, to);
    if (more === undefined) break;
    after.push(more);
    to++;
  }
  return { parts: [...before.reverse(), ...after].flat(), to: Math.max(to, index + 1) };
}

/** No table has more lines to either side of a grade. */
const MOST_BLOCKS = 60;

/** What a block's cells are parts of; undefined where one of them is a part of nothing that is looked for. */
function partsOf(context: Context, index: number): readonly Part[] | undefined {
  const block = context.reading.blocks[index];
  if (block === undefined || block.kind === "contents" || block.to - block.from > LONGEST) return undefined;
  if (hasUnknownWord(context, block)) return undefined;
  const parts: Part[] = [];
  for (const { from, to } of cellsOf(block)) {
    const part = gradePart(context, from, to, index) ?? namePart(context, from, to, index);
    if (part === undefined) return undefined;
    if (part !== "head") parts.push(part);
  }
  return parts;
}

/** Names and grades are made of known words; most lines hold another, and nothing is made of those. */
function hasUnknownWord({ reading }: Context, { from, to }: Block): boolean {
  const { kind, word } = reading.tokens;
  for (let i = from; i < to; i++) if (kind[i] === Kind.word && word[i] === 0) return true;
  return false;
}

const cellsOf = (block: Block): readonly { readonly from: number; readonly to: number }[] => (block.kind === "row" ? block.cells : [block]);

/** "Good", "Requires improvement", "Requires", "improvement", "to be good". */
function gradePart({ reading, language }: Context, from: number, to: number, block: number): Part | undefined {
  for (let i = from; i < to; i++) if (reading.tokens.kind[i] !== Kind.word) return undefined;
  const whole = language.grades.at(reading, from, to);
  const rest = whole?.to ?? from;
  const wrapped = to - rest <= 4 && /^(?:requires?|improvement(?: to be good)?|to be good|be good)?$/i.test(wordsOf(reading, rest, to));
  return wrapped ? { kind: "grade", from, to, block } : undefined;
}

function namePart({ reading, language, book }: Context, from: number, to: number, block: number): Part | "head" | undefined {
  const words: number[] = [];
  for (let i = from; i < to; i++) {
    const { kind, word } = reading.tokens;
    if (kind[i] === Kind.number && words.length === 0) continue; // "2.1 Adoption performance"
    if (kind[i] === Kind.mark) {
      if (!/^[-,.:()•]$/.test(wordAt(reading, i))) return undefined;
    } else if (kind[i] === Kind.number) return undefined;
    else if (!language.vocabulary.isArticle(word[i]!)) words.push(word[i]!);
  }
  if (words.every((word) => language.words.tableHead.has(word))) return "head";
  return book.sequences.some(({ words: name }) => contains(name, words)) ? { kind: "name", words, block } : undefined;
}

/** Every line near a grade is held against every name: with a closure for each place in a name this made a quarter of all garbage. */
function contains(name: readonly number[], words: readonly number[]): boolean {
  for (let at = 0; at + words.length <= name.length; at++) {
    let same = 0;
    while (same < words.length && words[same] !== 0 && name[at + same] === words[same]) same++;
    if (same === words.length) return true;
  }
  return false;
}

/** The names and grades of a table in order, paired where they are as many. */
function pair(context: Context, parts: readonly Part[]): readonly Found[] {
  const names = namesOf(context, parts);
  const grades = gradesOf(context, parts);
  if (names === undefined || names.length < 2 || names.length !== grades.length || !isApart(parts) || hasColumns(parts)) return [];
  return names.flatMap((subject, i): readonly Found[] => (subject.graded === false ? [] : [{ form: "table", grade: grades[i]!, subject }]));
}

/** Where a name and its grade follow one another all the way, they are headings with their grades or rows, and are read as such. */
function isApart(parts: readonly Part[]): boolean {
  return parts.some((part, i) => part.kind === parts[i + 1]?.kind);
}

/** Two grades in one row are those of two inspections: their columns tell which is which. */
function hasColumns(parts: readonly Part[]): boolean {
  return parts.some((part, i) => part.kind === "grade" && parts[i + 1]?.kind === "grade" && parts[i + 1]!.block === part.block);
}

/** Subjects whose names the parts put together, each as long as possible; undefined where a part is left over. */
function namesOf({ book }: Context, parts: readonly Part[]): readonly Subject[] | undefined {
  const pieces = parts.flatMap((part) => (part.kind === "name" ? [part.words] : []));
  const subjects: Subject[] = [];
  for (let at = 0; at < pieces.length; ) {
    let to = Math.min(pieces.length, at + MOST_LINES);
    let subject: Subject | undefined;
    for (; to > at; to--) {
      const words = pieces.slice(at, to).flat();
      subject = book.sequences.find(
        ({ words: name }) => name.length === words.length && words.every((word, i) => name[i] === word),
      )?.subject;
      if (subject !== undefined) break;
    }
    if (subject === undefined) return undefined;
    subjects.push(subject);
    at = to;
  }
  return subjects;
}

/** A label is wrapped over no more lines. */
const MOST_LINES = 4;

function gradesOf(context: Context, parts: readonly Part[]): readonly GradeTokens[] {
  const { reading, language, framework } = context;
  const grades: GradeTokens[] = [];
  let open: { readonly from: number; readonly to: number } | undefined; // "Requires", while its second half is looked for
  for (const part of parts) {
    if (part.kind !== "grade") continue;
    const whole = language.grades.at(reading, part.from, part.to);
    const grade = whole && onScale(framework, whole.value);
    if (whole !== undefined && grade !== undefined) grades.push({ from: part.from, to: whole.to, grade });
    else if (/^requires?$/i.test(wordAt(reading, part.from))) open = part;
    else if (open !== undefined && /^improvement$/i.test(wordAt(reading, part.from))) {
      const both = onScale(framework, "requires improvement");
      // the words of a label may stand between the halves: then the first half alone is quoted
      const to = part.from === open.to ? part.from + 1 : open.to;
      if (both !== undefined) grades.push({ from: open.from, to, grade: both });
      open = undefined;
    }
  }
  return grades;
}

const wordsOf = (reading: Context["reading"], from: number, to: number): string => {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(wordAt(reading, i));
  return words.join(" ");
};
