/**
 * Writes numbers and words into few bytes, to be read again in the same order. Words that many reports have stand in them as numbers, all at
 * the beginning, so that another program, which has other numbers for them, can put its own there (`renumbered`).
 */
export interface Packing {
  /** A whole number below 2³⁰ either way; a small one takes one byte. */
  number(value: number): void;
  /** A word that many reports have: it is kept once for all of them, for as long as the program runs. */
  shared(word: string | null): void;
  /** Words of the report's own, kept once in each; a lone surrogate becomes U+FFFD. */
  text(words: string): void;
  /** All of it, after so many bytes that are left empty. */
  bytes(ahead: number): Uint8Array;
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

/** The word with a number that this program has given. */
export const wordOf = (number: number): string | null => words[number] ?? null;

/** The number that this program has for a word, from now on if not before. */
export function numberOf(word: string | null): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  return words.push(word) - 1;
}

/** An empty packing. */
export function createPacking(): Packing {
  const values: number[] = [];
  const used = new Map<string | null, number>();
  const texts = new Map<string, number>();
  const put = <One>(all: Map<One, number>, one: One): void => {
    const place = all.get(one) ?? all.size;
    all.set(one, place);
    values.push(place);
  };
  return {
    number: (value) => void values.push(value),
    shared: (word) => put(used, word),
    text: (own) => put(texts, own),
    bytes(ahead) {
      const all = [...texts.keys()];
      const written = varints([used.size, ...[...used.keys()].map(numberOf), all.length, ...all.map(({ length }) => length), ...values]);
      const before = [...varints([written.length]), ...written];
      const encoded = all.map((text) => encoder.encode(text));
      const bytes = room(encoded.reduce((sum, { length }) => sum + length + 1, ahead + before.length));
      bytes.set(before, ahead);
      let at = ahead + before.length;
      for (const text of encoded) {
        bytes.set(text, at);
        at += text.length;
        bytes[at++] = TEXT_END;
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

/** Reads from the beginning, which comes after so many bytes. */
export function unpacking(bytes: Uint8Array, ahead: number): Unpacking {
  const numbers = numbersIn(bytes, ahead);
  const { next } = numbers;
  const end = next() + numbers.at;
  const used: (string | null)[] = [];
  for (let left = next(); left > 0; left--) used.push(wordOf(next()));
  const lengths: number[] = [];
  for (let left = next(); left > 0; left--) lengths.push(next());
  let texts: readonly string[] | undefined;
  return {
    number: next,
    shared: <Word extends string | null>() => used[next()] as Word,
    text() {
      texts ??= textsIn(bytes.subarray(end), lengths); // who asks for numbers alone does not wait for it
      return texts[next()]!;
    },
  };
}

/** Each text is so many UTF-16 units long, and one stands after each. */
function textsIn(bytes: Uint8Array, lengths: readonly number[]): readonly string[] {
  const joined = decoder.decode(bytes);
  let to = -1;
  return lengths.map((length) => {
    const from = to + 1;
    to = from + length;
    return joined.slice(from, to);
  });
}

/** The same, with other numbers for the words that many reports have. */
export function renumbered(bytes: Uint8Array, ahead: number, otherFor: (number: number) => number): Uint8Array {
  const numbers = numbersIn(bytes, ahead);
  const length = numbers.next();
  const start = numbers.at;
  const used = Array.from({ length: numbers.next() }, () => otherFor(numbers.next()));
  const before = varints([used.length, ...used]);
  const rest = bytes.subarray(numbers.at);
  const header = varints([length - (numbers.at - start) + before.length]);
  const other = room(ahead + header.length + before.length + rest.length);
  other.set(bytes.subarray(0, ahead));
  other.set(header, ahead);
  other.set(before, ahead + header.length);
  other.set(rest, ahead + header.length + before.length);
  return other;
}

/** Reads number after number; `at` is where the next one stands. */
function numbersIn(bytes: Uint8Array, start: number): { readonly at: number; readonly next: () => number } {
  let at = start;
  return {
    get at() {
      return at;
    },
    next() {
      let byte = bytes[at++]!;
      let value = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++]!;
        value |= (byte & 0x7f) << shift;
      }
      return (value >>> 1) ^ -(value & 1);
    },
  };
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
