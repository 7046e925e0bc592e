import type { Steps } from "./steps.ts";
import { Gap, Kind, type Pieces, type Tokens } from "./tokens.ts";

/** A cell of a table row; `column` counts from 0, empty cells are left out. */
export interface Cell {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** What a stretch of text is by its shape alone. */
export type BlockKind = "heading" | "paragraph" | "item" | "row" | "contents";

/** Tokens `from` … `to` (exclusive) that are read as one; a bullet glyph is not among them. */
export interface Block {
  readonly kind: BlockKind;
  readonly from: number;
  readonly to: number;
  /** Only of rows. */
  readonly cells: readonly Cell[];
  /** Whether a blank line, a line end, or only a bold mark stands before it. */
  readonly after: "blank" | "line" | "bold";
}

const NO_CELLS: readonly Cell[] = [];

/** Pieces that are looked at in one step. */
const STRETCH = 2_000;

/** Puts pieces together to blocks, in steps: wrapped lines are joined, and what page furniture cut in two is one again. */
export function* blocksOf(text: string, tokens: Tokens, pieces: Pieces): Steps<readonly Block[]> {
  const wrapped = isWrapped(tokens, pieces);
  const contents = yield* contentsOf(text, tokens, pieces);
  const blocks: Block[] = [];
  let from = -1,
    to = -1,
    item = false,
    lines = 0,
    after: Block["after"] = "blank";

  const close = (): void => {
    if (from < 0) return;
    const kind = item ? "item" : lines === 1 && looksLikeHeading(text, tokens, from, to) ? "heading" : "paragraph";
    blocks.push({ kind, from, to, cells: NO_CELLS, after });
    from = -1;
  };

  for (let piece = 0; piece < pieces.length - 1; piece++) {
    if (piece % STRETCH === 0) yield;
    const first = pieces[piece]!,
      last = pieces[piece + 1]!;
    const gap = tokens.gap[first]!;
    const apart = gap & Gap.blank ? "blank" : gap & Gap.line ? "line" : "bold";
    if (contents[piece]) {
      close();
      blocks.push({ kind: "contents", from: first, to: last, cells: NO_CELLS, after: apart });
      continue;
    }
    const bullet = bulletEnd(text, tokens, first, last);
    const cells = cellsOf(text, tokens, bullet, last, bullet === first);
    if (cells.length > 0) {
      close();
      blocks.push({ kind: "row", from: first, to: last, cells, after: apart });
    } else if (from >= 0 && bullet === first && continues(text, tokens, from, to, first, wrapped)) {
      to = last;
      lines++;
    } else {
      close();
      from = bullet;
      to = last;
      item = bullet > first;
      lines = 1;
      after = apart;
    }
  }
  close();
  return blocks;
}

/** Text out of a PDF has its paragraphs broken into lines of a page's width; web text has one line for each. */
function isWrapped(tokens: Tokens, pieces: Pieces): boolean {
  let long = 0,
    middle = 0;
  for (let piece = 0; piece < pieces.length - 1; piece++) {
    const width = tokens.end[pieces[piece + 1]! - 1]! - tokens.start[pieces[piece]!]!;
    if (width > 160) long++;
    else if (width > 55) middle++;
  }
  return long * 10 < middle;
}

function continues(text: string, tokens: Tokens, from: number, to: number, next: number, wrapped: boolean): boolean {
  const gap = tokens.gap[next]!;
  if (gap & Gap.bold) return false;
  const last = to - 1;
  if (gap & Gap.blank && !(gap & Gap.cut)) return false;
  if (isOpen(text, tokens, from, to)) return true;
  if (endsSentence(text, tokens, last)) return false;
  if (isOtherColumn(text, tokens, last, next)) return false;
  if (startsLower(text, tokens, next)) return true;
  if (gap & Gap.blank) return false;
  const hyphen = tokens.kind[last] === Kind.mark && text[tokens.start[last]!] === "-";
  return hyphen || (wrapped && lineWidth(tokens, last) >= 60 && !(gap & Gap.page));
}

/** Text laid out in columns: the next line begins far to the left or right of the line that token `last` ends. */
function isOtherColumn(text: string, tokens: Tokens, last: number, next: number): boolean {
  let first = last;
  while (first > 0 && !(tokens.gap[first]! & Gap.line) && last - first < 60) first--;
  return Math.abs(indentOf(text, tokens.start[first]!) - indentOf(text, tokens.start[next]!)) >= COLUMN;
}

/** Lines of one paragraph begin less than so many characters apart. */
const COLUMN = 20;

function indentOf(text: string, offset: number): number {
  let from = offset;
  while (from > 0 && offset - from < 200 && /[ \u00a0]/.test(text[from - 1]!)) from--;
  return offset - from;
}

/** A bracket that is still open at the end: "(2019:" before "Good)". */
function isOpen(text: string, tokens: Tokens, from: number, to: number): boolean {
  for (let i = to - 1; i >= Math.max(from, to - 6); i--) {
    if (tokens.kind[i] !== Kind.mark) continue;
    const mark = text[tokens.start[i]!];
    if (mark === ")") return false;
    if (mark === "(") return true;
  }
  return false;
}

function endsSentence(text: string, tokens: Tokens, last: number): boolean {
  if (tokens.kind[last] !== Kind.mark) return false;
  return /[.!?:;"”’')]/.test(text[tokens.start[last]!]!);
}

function startsLower(text: string, tokens: Tokens, at: number): boolean {
  const first = text[tokens.start[at]!]!;
  return first === "(" || (tokens.kind[at] === Kind.word && first !== first.toUpperCase());
}

/** Width of the line on which token `last` ends, from its first token on. */
function lineWidth(tokens: Tokens, last: number): number {
  let first = last;
  while (first > 0 && !(tokens.gap[first]! & Gap.line) && last - first < 60) first--;
  return tokens.end[last]! - tokens.start[first]!;
}

const GLYPHS = /^[-–—•◦●○▪■◼▫□➢➤✓✔·‣⁃*\ue000-\uf8ff]$/;

/** The token after a bullet glyph or list number at the start of a piece; the piece's own first token where there is none. */
function bulletEnd(text: string, tokens: Tokens, from: number, to: number): number {
  if (to - from < 2) return from;
  const apart = (tokens.gap[from + 1]! & Gap.space) !== 0;
  const first = text.slice(tokens.start[from]!, tokens.end[from]!);
  if (tokens.kind[from] === Kind.mark && GLYPHS.test(first)) return apart ? from + 1 : from;
  if (first === "o" && apart && to - from > 2) return from + 1;
  // "1." "2)" "a)" "(b)" and "R1"
  const open = first === "(" ? 1 : 0;
  const label = open ? text.slice(tokens.start[from + 1]!, tokens.end[from + 1]!) : first;
  const sign = from + open + 1;
  if (sign + 1 < to && /^(?:\d{1,2}|[a-z]|i{1,3}|iv|vi{0,3})$/.test(label) && tokens.kind[sign] === Kind.mark) {
    const mark = text[tokens.start[sign]!];
    const tight = tokens.gap[sign] === 0 && (tokens.gap[sign + 1]! & Gap.space) !== 0;
    if (tight && (mark === ")" || (!open && mark === "." && tokens.kind[from] === Kind.number))) return sign + 1;
  }
  return from;
}

/** Cells of a row; a number before it ("2.1 Adoption performance") is none of them. */
function cellsOf(text: string, tokens: Tokens, from: number, to: number, opensLine: boolean): readonly Cell[] {
  const apart = Gap.tab | Gap.wide;
  let inner = false;
  for (let i = from + 1; i < to && !inner; i++) inner = (tokens.gap[i]! & apart) !== 0;
  const leading = opensLine && tokens.gap[from]! & Gap.tab ? tabsBefore(text, tokens.start[from]!) : 0;
  if (!inner && leading === 0) return NO_CELLS;
  const cells: Cell[] = [];
  let start = from,
    column = leading;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && !(tokens.gap[i]! & apart)) continue;
    cells.push({ column, from: start, to: i });
    if (i < to) column += Math.max(1, tabsBefore(text, tokens.start[i]!));
    start = i;
  }
  return cells.length === 1 && leading === 0 ? NO_CELLS : cells;
}

function tabsBefore(text: string, offset: number): number {
  let tabs = 0;
  for (let i = offset - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x09) tabs++;
    else if (code !== 0x20 && code !== 0xa0) break;
  }
  return tabs;
}

/** Lines of a contents page: a run of three or more that end in page numbers which never fall. */
function* contentsOf(text: string, tokens: Tokens, pieces: Pieces): Steps<Uint8Array> {
  const marked = new Uint8Array(pieces.length - 1);
  let run: number[] = [],
    numbered = 0,
    page = 0;
  const end = (): void => {
    if (numbered >= 3) for (const at of run) marked[at] = 1;
    run = [];
    numbered = page = 0;
  };
  const count = pieces.length - 1;
  for (let piece = 0; piece < count; piece++) {
    if (piece % (4 * STRETCH) === 0) yield;
    const number = pageNumberOf(text, tokens, pieces[piece]!, pieces[piece + 1]!);
    if (number === undefined) {
      // a long entry wraps: its first line carries no number
      const next = pieces[piece + 1]!;
      const wraps =
        run.length > 0 &&
        piece + 1 < count &&
        next - pieces[piece]! < 16 &&
        !(tokens.gap[next]! & Gap.blank) &&
        (pageNumberOf(text, tokens, next, pieces[piece + 2]!) ?? -1) >= page;
      if (wraps) run.push(piece);
      else end();
      continue;
    }
    if (number < page) end();
    run.push(piece);
    numbered++;
    page = number;
  }
  end();
  return marked;
}

/** The page number at the end of a contents line, set off by a tab, wide space or leaders. */
function pageNumberOf(text: string, tokens: Tokens, from: number, to: number): number | undefined {
  const last = to - 1;
  if (to - from < 2 || tokens.kind[last] !== Kind.number || tokens.kind[from] === Kind.number) return undefined;
  const digits = text.slice(tokens.start[last]!, tokens.end[last]!);
  if (!/^\d{1,3}$/.test(digits)) return undefined;
  const leaders =
    tokens.kind[last - 1] === Kind.mark && /[.…_]/.test(text[tokens.start[last - 1]!]!) && tokens.kind[last - 2] === Kind.mark;
  if (!leaders && !(tokens.gap[last]! & (Gap.tab | Gap.wide))) return undefined;
  for (let i = from + 1; i < last; i++) if (tokens.gap[i]! & Gap.tab) return undefined;
  return Number(digits);
}

/** One line without a sentence's end: at most 24 tokens, a capital first. */
function looksLikeHeading(text: string, tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 24) return false;
  let last = to - 1;
  while (last > from && tokens.kind[last] === Kind.mark && /["”’']/.test(text[tokens.start[last]!]!)) last--;
  if (tokens.kind[last] === Kind.mark && /[.;:,!]/.test(text[tokens.start[last]!]!)) return false;
  let first = from;
  while (first < to && tokens.kind[first] === Kind.mark) first++;
  if (first === to || tokens.kind[first] === Kind.number) return false;
  const letter = text[tokens.start[first]!]!;
  return letter === letter.toUpperCase();
}
