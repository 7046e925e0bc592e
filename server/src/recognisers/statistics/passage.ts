import { unbroken } from "../../text/reading.ts";
import { Gap, Kind, type Tokens } from "../../text/tokens.ts";
import type { Words } from "./words.ts";

/** Marks that figures are read by, as code units. */
export const Mark = { open: 0x28, close: 0x29, comma: 0x2c, slash: 0x2f, colon: 0x3a, semicolon: 0x3b, percent: 0x25, plus: 0x2b } as const;

/** The tokens `from` … `to` (exclusive) among which one figure is read: a sentence, or a cell of a row. */
export interface Passage {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: Words;
  readonly from: number;
  readonly to: number;
}

const inside = (p: Passage, at: number): boolean => at >= p.from && at < p.to;

/** The vocabulary's number of the word at a token: 0 for an unknown word, -1 where no word of the passage stands. */
export const wordAt = (p: Passage, at: number): number => (inside(p, at) && p.tokens.kind[at] === Kind.word ? p.tokens.word[at]! : -1);

/** The code unit of the mark at a token, 0 where no mark of the passage stands. */
export const markAt = (p: Passage, at: number): number => (inside(p, at) && p.tokens.kind[at] === Kind.mark ? p.tokens.word[at]! : 0);

export const isWordAt = (p: Passage, at: number): boolean => inside(p, at) && p.tokens.kind[at] === Kind.word;

export const isNumberAt = (p: Passage, at: number): boolean => inside(p, at) && p.tokens.kind[at] === Kind.number;

/** Whether the word at a token has one of the roles. */
export const hasRole = (p: Passage, at: number, roles: number): boolean => {
  const word = wordAt(p, at);
  return word > 0 && ((p.words.roles[word] ?? 0) & roles) !== 0;
};

/** Whether nothing stands between a token and the one before it. */
export const isGlued = (p: Passage, at: number): boolean => at > p.from && at < p.to && p.tokens.gap[at] === 0;

export const textAt = (p: Passage, at: number): string => (inside(p, at) ? p.text.slice(p.tokens.start[at], p.tokens.end[at]) : "");

/** First code unit of a token, 0 outside the passage. */
export const firstCode = (p: Passage, at: number): number => (inside(p, at) ? p.text.charCodeAt(p.tokens.start[at]!) : 0);

/** Code unit `back` places before the end of a token (1 is its last), 0 outside the passage. */
export const codeFromEnd = (p: Passage, at: number, back: number): number => {
  const offset = inside(p, at) ? p.tokens.end[at]! - back : -1;
  return offset >= 0 && offset >= p.tokens.start[at]! ? p.text.charCodeAt(offset) : 0;
};

/** Whether a word ends as verbs do: "issued 7 notices", "grading 11 areas", where "issue 7" and "grade 11" would be names. */
export const isVerbForm = (p: Passage, at: number): boolean => {
  const last = codeFromEnd(p, at, 1) | 32,
    before = codeFromEnd(p, at, 2) | 32;
  return (last === 0x64 && before === 0x65) || (last === 0x67 && before === 0x6e);
};

/** Whether a word begins with a capital. */
export const isCapital = (p: Passage, at: number): boolean => {
  const code = firstCode(p, at);
  return code >= 0x41 && code <= 0x5a;
};

export const isHyphen = (mark: number): boolean => mark === 0x2d || mark === 0x2010 || mark === 0x2011;
export const isDash = (mark: number): boolean => isHyphen(mark) || (mark >= 0x2012 && mark <= 0x2015) || mark === 0x2212;
/** "on-call firefighters", "day-crewed": a word that a hyphen joins to the next one. */
export const isCompound = (p: Passage, at: number): boolean => isHyphen(markAt(p, at + 1)) && isGlued(p, at + 1) && isGlued(p, at + 2);

/** Whether a converter's `[` stands right before a token: a link's text begins there. */
export const opensLink = (p: Passage, at: number): boolean => inside(p, at) && p.text[p.tokens.start[at]! - 1] === "[";

/** Tokens as one line of plain text: no markup, no line ends, no page furniture. */
export function phrase(p: Passage, from: number, to: number): string {
  let out = "";
  for (let i = Math.max(from, p.from); i < to && i < p.to; i++) {
    if (out !== "" && p.tokens.gap[i]! & ~(Gap.bold | Gap.cut)) out += " ";
    out += p.tokens.kind[i] === Kind.word ? unbroken(textAt(p, i)) : textAt(p, i);
  }
  return out;
}
