import { ASCII, classOf, DIGIT, HIDDEN, LETTER, LINE, MARKUP, PAGE, SPACE, TAB } from "./characterClass.ts";
import { finish, type Steps } from "./steps.ts";
import { fold, HASH_START, hashNext, ligature, type Vocabulary } from "./vocabulary.ts";

/** What a token is. A word is a run of letters, a number a run of digits with its separators; anything else seen is a mark. */
export const Kind = { word: 1, number: 2, mark: 3 } as const;

/** What stands between a token and the one before it, as bits. */
export const Gap = {
  /** Any white space. */
  space: 1,
  /** A line end. */
  line: 2,
  /** A blank line (or more). */
  blank: 4,
  /** A tab. */
  tab: 8,
  /** Three or more spaces, as text laid out in columns has. */
  wide: 16,
  /** `**`, which converters leave where a line was bold. */
  bold: 32,
  /** A form feed: a page ended. */
  page: 64,
  /** Page furniture stood here and was taken out. */
  cut: 128,
} as const;

/** All tokens of a text, column by column: compact, and cheap to walk. */
export interface Tokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  readonly gap: Uint8Array;
  /** The vocabulary's number of a word, 0 for words it does not know; the code unit of a mark; 0 for numbers. */
  readonly word: Uint16Array;
}

/** Stretches of tokens that stand together on one line, between line ends and bold marks: piece `k` is tokens `[k]` … `[k + 1]` (exclusive). */
export type Pieces = Uint32Array;

/** The text cut into tokens, and the offset at which each of its lines starts (lines end at LF, CRLF or CR). */
export interface Cut {
  readonly tokens: Tokens;
  readonly lineStarts: Uint32Array;
}

/** Cuts a text into tokens in one pass. Any string will do; cost is linear in its length. */
export const tokenise = (text: string, vocabulary: Vocabulary): Cut => finish(tokeniseInSteps(text, vocabulary));

/** `tokenise`, a stretch of the text after another. */
export function* tokeniseInSteps(text: string, vocabulary: Vocabulary): Steps<Cut> {
  // prose has one token for every five characters; a text of nothing but marks one for each
  return (yield* cutWith(text, vocabulary, (text.length >> 2) + 64)) ?? (yield* cutWith(text, vocabulary, text.length + 1))!;
}

/** Characters that are cut into tokens in one step. */
const STRETCH = 200_000;

/** `tokenise` with room for so many tokens; undefined where they are more. */
function* cutWith(text: string, vocabulary: Vocabulary, room: number): Steps<Cut | undefined> {
  const cutting: Cutting = {
    start: new Uint32Array(room),
    end: new Uint32Array(room),
    word: new Uint16Array(room),
    kind: new Uint8Array(room),
    gaps: new Uint8Array(room),
    lines: new Uint32Array(Math.max(16, text.length >> 6)),
    lineCount: 1,
    count: 0,
    gap: Gap.line,
    spaces: 0,
    at: 0,
  };
  while (cutting.at < text.length) {
    if (cutting.at > 0) yield;
    if (!cutOn(text, vocabulary, cutting, cutting.at + STRETCH)) return undefined;
  }
  const { count, start, end, kind, gaps, word, lines, lineCount } = cutting;
  return { tokens: { count, start, end, kind, gap: gaps, word }, lineStarts: lines.subarray(0, lineCount) };
}

/** How far a text is cut: all before offset `at`. */
interface Cutting {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly word: Uint16Array;
  readonly kind: Uint8Array;
  readonly gaps: Uint8Array;
  lines: Uint32Array<ArrayBuffer>;
  lineCount: number;
  count: number;
  /** What stands before the next token. */
  gap: number;
  spaces: number;
  at: number;
}

/** Cuts on until a token ends at `to` or after it; false where there is no room for more. No closure, no growth: this loop sees every character. */
function cutOn(text: string, vocabulary: Vocabulary, cutting: Cutting, to: number): boolean {
  const { start, end, word, kind, gaps } = cutting;
  const room = start.length;
  const length = text.length,
    limit = Math.min(to, length);
  const ascii = ASCII; // a local: a module's own is looked up for each character
  const possessive = vocabulary.add("'s");
  let { lines, lineCount, count, gap, spaces, at: i } = cutting;

  while (i < limit) {
    const code = text.charCodeAt(i);
    const from = i;
    let what: number = Kind.mark,
      value = code;
    switch (code < 0x80 ? ascii[code]! : classOf(code)) {
      case LETTER: {
        let hash = HASH_START;
        for (; i < length; i++) {
          let next = text.charCodeAt(i);
          while (next < 0x80 && ascii[next] === LETTER) {
            hash = hashNext(hash, next | 0x20);
            next = ++i < length ? text.charCodeAt(i) : 0;
          }
          if (i >= length) break;
          const type = classOf(next);
          if (type === LETTER) hash = hashLetter(hash, next);
          else if (type === HIDDEN && !(next === 0xad && isLineEnd(text, i + 1))) continue;
          else if (isApostrophe(next) && classOf(text.charCodeAt(i + 1)) === LETTER && !isPossessive(text, i)) hash = hashNext(hash, 0x27);
          else break;
        }
        what = Kind.word;
        const stop = text.charCodeAt(i);
        const rest = stop === 0x2d || stop === 0x2010 || stop === 0xad ? afterHyphen(text, i) : 0;
        if (rest > 0) {
          // a word broken over two lines ("Ser-" / "vice") counts as one where the closed form is a known word
          let to = rest,
            joined = hash;
          while (to < length && isLower(text.charCodeAt(to))) joined = hashNext(joined, text.charCodeAt(to++));
          value = to > rest ? vocabulary.find(text, from, to, joined) : 0;
          if (value !== 0) {
            lines = pushLine(lines, lineCount++, rest);
            i = to;
            break;
          }
        }
        value = vocabulary.find(text, from, i, hash);
        break;
      }
      case DIGIT: {
        for (i++; i < length; i++) {
          const next = text.charCodeAt(i);
          if (next >= 0x30 && next <= 0x39) continue;
          if ((next === 0x2e || next === 0x2c) && isDigit(text.charCodeAt(i + 1)) && (next === 0x2e || isThousand(text, i + 1))) continue;
          break;
        }
        what = Kind.number;
        value = 0;
        break;
      }
      case LINE:
        i += code === 0x0d && text.charCodeAt(i + 1) === 0x0a ? 2 : 1;
        gap |= gap & Gap.line ? Gap.blank : Gap.line;
        lines = pushLine(lines, lineCount++, i);
        spaces = 0;
        continue;
      case TAB:
        gap |= Gap.tab | Gap.space;
        i++;
        continue;
      case PAGE: // a page's end ends a line, too
        gap |= Gap.page | Gap.line | Gap.space;
        i++;
        continue;
      case SPACE:
        gap |= ++spaces >= 3 ? Gap.wide | Gap.space : Gap.space;
        i++;
        continue;
      case HIDDEN:
        i++;
        continue;
      case MARKUP: {
        if (code !== 0x2a) {
          i = afterMarkup(text, i, code);
          continue;
        }
        while (text.charCodeAt(i) === 0x2a) i++;
        if (i - from > 1) gap |= Gap.bold;
        if (i - from > 1 || !(gap & Gap.line) || !isBlank(text.charCodeAt(i))) continue;
        break; // a bullet
      }
      default:
        if (isApostrophe(code) && gap === 0 && count > 0 && kind[count - 1] === Kind.word && isPossessive(text, i)) {
          what = Kind.word;
          value = possessive;
          i += 2;
        } else i += code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
    }
    if (count === room) return false;
    start[count] = from;
    end[count] = i;
    kind[count] = what;
    gaps[count] = gap;
    word[count] = value;
    count++;
    gap = 0;
    spaces = 0;
  }
  Object.assign(cutting, { lines, lineCount, count, gap, spaces, at: i });
  return true;
}

/** Where the next line starts if the hyphen at `at` ends its line, else 0. */
function afterHyphen(text: string, at: number): number {
  if (!isLineEnd(text, at + 1)) return 0;
  return text.charCodeAt(at + 1) === 0x0d && text.charCodeAt(at + 2) === 0x0a ? at + 3 : at + 2;
}

function hashLetter(hash: number, code: number): number {
  const parts = code < 0xfb00 ? undefined : ligature(code);
  if (parts === undefined) return hashNext(hash, fold(code));
  let sum = hash;
  for (let i = 0; i < parts.length; i++) sum = hashNext(sum, parts.charCodeAt(i));
  return sum;
}

const isBlank = (code: number): boolean => classOf(code) === SPACE || classOf(code) === TAB;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isLineEnd = (text: string, at: number): boolean => text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d;

/** "'s" at the end of a word. */
const isPossessive = (text: string, at: number): boolean =>
  (text.charCodeAt(at + 1) | 32) === 0x73 && classOf(text.charCodeAt(at + 2)) !== LETTER && !isDigit(text.charCodeAt(at + 2));

/** Exactly three digits, so that "2016,2017" stays two numbers. */
const isThousand = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3));

/** Where text goes on after `[`, `](target)`, a backslash or a tag; converters leave these behind. */
function afterMarkup(text: string, at: number, code: number): number {
  if (code === 0x5d && text.charCodeAt(at + 1) === 0x28) return closing(text, at + 2, 0x29) ?? at + 1;
  if (code === 0x3c && /[a-z/!]/i.test(text.charAt(at + 1))) return closing(text, at + 1, 0x3e) ?? at + 1;
  return at + 1;
}

/** The offset after the next `close` on this line, looked for over at most 300 characters. */
function closing(text: string, from: number, close: number): number | undefined {
  for (let i = from, last = Math.min(text.length, from + 300); i < last; i++) {
    const code = text.charCodeAt(i);
    if (code === close) return i + 1;
    if (code === 0x0a || code === 0x0d) return undefined;
  }
  return undefined;
}

function grown<A extends Uint32Array | Uint16Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

function pushLine(lines: Uint32Array<ArrayBuffer>, index: number, offset: number): Uint32Array<ArrayBuffer> {
  const room = index < lines.length ? lines : grown(lines, new Uint32Array(lines.length * 2));
  room[index] = offset;
  return room;
}
