/** Writes numbers and words into few bytes, to be read again in the same order. */
export interface Packing {
  /** A whole number below 2³⁰ either way; a small one takes one byte. */
  number(value: number): void;
  /** A word that many reports have: it is kept once for all of them, for as long as the program runs. */
  shared(word: string | null): void;
  /** Words of the report's own, kept once in each; a lone surrogate becomes U+FFFD. */
  text(words: string): void;
  /** All of it. */
  bytes(): Uint8Array;
}

/** Reads what was packed. It trusts the bytes, which are only ever our own. */
export interface Unpacking {
  number(): number;
  shared<Word extends string | null>(): Word;
  text(): string;
}

/** Stands after each text; no character has such a byte. */
const TEXT_END = 0xff;

const words: (string | null)[] = [];
const numbers = new Map<string | null, number>();

/** The one string that is kept of all equal ones, as packing has it. */
export const shared = <Word extends string | null>(word: Word): Word => words[numberOf(word)] as Word;

function numberOf(word: string | null): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  return words.push(word) - 1;
}

/** An empty packing. */
export function createPacking(): Packing {
  const values: number[] = [];
  const texts = new Map<string, number>();
  return {
    number: (value) => void values.push(value),
    shared: (word) => void values.push(numberOf(word)),
    text(own) {
      const place = texts.get(own) ?? texts.size;
      texts.set(own, place);
      values.push(place);
    },
    bytes() {
      const all = [...texts.keys()];
      const written = varints([all.length, ...all.map(({ length }) => length), ...values]);
      const before = [...varints([written.length]), ...written];
      const encoded = all.map((text) => encoder.encode(text));
      const bytes = room(encoded.reduce((sum, { length }) => sum + length + 1, before.length)).fill(TEXT_END);
      bytes.set(before);
      let at = before.length;
      for (const text of encoded) {
        bytes.set(text, at);
        at += text.length + 1;
      }
      return bytes;
    },
  };
}

/** Large enough for a hundred reports: small pieces of memory for each would lie scattered among those of the texts that come and go. */
const PIECE = 256 * 1024;
let piece = new Uint8Array(0);
let used = 0;

/** So many bytes of a piece that packings share. */
function room(length: number): Uint8Array {
  if (length > PIECE / 4) return new Uint8Array(length);
  if (used + length > piece.length) {
    piece = new Uint8Array(PIECE);
    used = 0;
  }
  used += length;
  return piece.subarray(used - length, used);
}

/** Reads from the beginning. */
export function unpacking(bytes: Uint8Array): Unpacking {
  let at = 0;
  function number(): number {
    let byte = bytes[at++]!;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
    }
    return (value >>> 1) ^ -(value & 1);
  }
  const length = number();
  const joined = decoder.decode(bytes.subarray(at + length));
  const texts: string[] = [];
  let from = 0;
  for (let left = number(); left > 0; left--) {
    const to = from + number();
    texts.push(joined.slice(from, to));
    from = to + 1;
  }
  return { number, shared: <Word extends string | null>() => words[number()] as Word, text: () => texts[number()]! };
}

/**
 * Whether one of the first so many texts may have the first `many` of these letters, lower-case ASCII codes, in their order, whatever their
 * case. False is certain; a few signs are taken for others.
 */
export function mayHaveLetters(bytes: Uint8Array, texts: number, letters: Uint8Array, many: number): boolean {
  if (many === 0) return true;
  const first = letters[0]! | LOWER;
  let at = textsStart(bytes);
  for (let left = texts; left > 0 && at < bytes.length; left--) {
    let reached = 0;
    let wanted = first;
    for (let byte = bytes[at++]!; byte !== TEXT_END; byte = bytes[at++]!) {
      if ((byte | LOWER) !== wanted) continue;
      if (++reached === many) return true;
      wanted = letters[reached]! | LOWER;
    }
  }
  return false;
}

/** The bit in which "a" differs from "A". */
const LOWER = 0x20;

function textsStart(bytes: Uint8Array): number {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++]!;
    length |= (byte & 0x7f) << shift;
    if (byte <= 0x7f) return at + (length >>> 1);
  }
}

// without the mark kept, a text that begins with one would lose it
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

/** Seven bits in each byte, the lowest first; the sign is the lowest of all. */
function varints(values: readonly number[]): readonly number[] {
  const bytes: number[] = [];
  for (const value of values) {
    let rest = ((value << 1) ^ (value >> 31)) >>> 0;
    for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  }
  return bytes;
}
