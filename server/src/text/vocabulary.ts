/**
 * The words that anything in the house looks for, each with a number, found without cutting a string out of the text.
 * The text is folded while it is hashed: case, ligatures, soft hyphens and zero-width characters make no difference.
 */
export interface Vocabulary {
  /** Number of a word, given one if it is new; all inflected forms of a word share it. */
  readonly add: (word: string) => number;
  /** The numbers of a phrase's words; articles and punctuation are left out. Words that are new are added. */
  readonly addPhrase: (phrase: string) => readonly number[];
  /** Number of the word that stands at `start` … `end` of the text, whose folded hash is known; 0 for an unknown word. */
  readonly find: (text: string, start: number, end: number, hash: number) => number;
  /** Whether the number is that of a word that phrases may hold or leave out: "the", "its", the possessive "'s". */
  readonly isArticle: (word: number) => boolean;
  /** One more than the highest number given so far. */
  readonly size: () => number;
}

/** Words that phrases may hold or leave out. */
export const ARTICLES: readonly string[] = ["the", "a", "an", "its", "their", "our", "'s"];
/** Where the hash of every word begins (FNV-1a). */
export const HASH_START = 0x811c9dc5 | 0;

/** Adds one UTF-16 code unit, already folded by `fold`, to a hash. */
export const hashNext = (hash: number, code: number): number => (Math.imul(hash, 0x01000193) ^ code) | 0;

const LIGATURES: ReadonlyMap<number, string> = new Map([
  [0xfb00, "ff"],
  [0xfb01, "fi"],
  [0xfb02, "fl"],
  [0xfb03, "ffi"],
  [0xfb04, "ffl"],
]);

/** What a ligature character stands for, else undefined. */
export const ligature = (code: number): string | undefined => LIGATURES.get(code);

/** Characters that a reader does not see: soft hyphen, zero-width space and joiners, word joiner, byte-order mark. */
export const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

/** Lower case of one code unit of a word, and the typewriter apostrophe for the curly ones; 0 for what is not seen. */
export function fold(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return 0x27;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  return isInvisible(code) ? 0 : code;
}

/** The spelling under which a word is kept: folded and without what is not seen. */
export function folded(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const pair = ligature(code);
    if (pair !== undefined) out += pair;
    else {
      const low = fold(code);
      if (low !== 0 && !(low === 0x2d || low === 0x2010 || low === 0x0a || low === 0x0d)) out += String.fromCharCode(low);
    }
  }
  return out;
}

/** Hash of a word that is already folded. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashNext(hash, word.charCodeAt(i));
  return hash;
}

/** Bits of the filter that stands before the table; it fits the fastest cache. */
const FILTER = 1 << 17;

/** A new, empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>(); // by surface form
  const stems = new Map<string, number>();
  let next = 1;
  let slots = new Int32Array(1 << 12); // surface index + 1
  let mask = slots.length - 1;
  const surfaces: string[] = [];
  const surfaceNumbers: number[] = [];
  const hashes: number[] = [];
  const seen = new Int32Array(FILTER / 32); // one bit for each hash's last bits: most words of a text are not known

  const place = (index: number): void => {
    let slot = hashes[index]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  };
  const register = (surface: string, number: number): void => {
    if (numbers.has(surface)) return;
    numbers.set(surface, number);
    surfaces.push(surface);
    surfaceNumbers.push(number);
    const hash = hashOf(surface);
    hashes.push(hash);
    seen[(hash & (FILTER - 1)) >> 5]! |= 1 << (hash & 31);
    if (surfaces.length * 3 > slots.length) {
      slots = new Int32Array(slots.length * 4);
      mask = slots.length - 1;
      for (let i = 0; i < surfaces.length; i++) place(i);
    } else place(surfaces.length - 1);
  };

  const add = (word: string): number => {
    const surface = folded(word);
    const known = numbers.get(surface);
    if (known !== undefined) return known;
    const stem = stemOf(surface);
    let number = stems.get(stem);
    if (number === undefined) {
      number = next++;
      stems.set(stem, number);
      for (const form of formsOf(stem, surface)) register(form, number);
    } else register(surface, number);
    return number;
  };
  for (const word of ARTICLES) add(word);
  const lastArticle = next - 1; // they are the first words of all

  return {
    add,
    addPhrase: (phrase) =>
      wordsOf(phrase)
        .map(add)
        .filter((number) => number > lastArticle),
    find: (text, start, end, hash) => {
      if ((seen[(hash & (FILTER - 1)) >> 5]! & (1 << (hash & 31))) === 0) return 0;
      for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const index = slots[slot]! - 1;
        if (hashes[index] === hash && sameFolded(text, start, end, surfaces[index]!)) return surfaceNumbers[index]!;
      }
      return 0;
    },
    isArticle: (number) => number > 0 && number <= lastArticle,
    size: () => next,
  };
}

/** The words of a phrase as `tokenise` would cut them: letters, possessives apart, "&" as "and"; no other punctuation. */
export function wordsOf(phrase: string): readonly string[] {
  return (
    phrase
      .replaceAll("&", " and ")
      .replace(/['’]s\b/g, " 's")
      .match(/'s|[\p{L}]+(?:['’]\p{L}+)?/gu) ?? []
  );
}

function sameFolded(text: string, start: number, end: number, surface: string): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 && (code | 0x20) === surface.charCodeAt(at)) {
      at++;
      continue;
    }
    const pair = code >= 0xfb00 ? ligature(code) : undefined;
    if (pair !== undefined) {
      if (!surface.startsWith(pair, at)) return false;
      at += pair.length;
      continue;
    }
    const low = fold(code);
    // a hyphen and line end inside a word are a break that `tokenise` has closed
    if (low === 0 || low === 0x2d || low === 0x2010 || low === 0x0a || low === 0x0d) continue;
    if (surface.charCodeAt(at) !== low) return false;
    at++;
  }
  return at === surface.length;
}

/** Short words and words that are no verbs or nouns keep their form. */
const FIXED = new Set(
  (
    "'s this his is was has as thus less does these those here some more before since three were are any may july england wales during " +
    "according being among police service services"
  ).split(" "),
);

/** What the forms of a word have in common; "emergency" and "emergencies" meet in "emergenci". */
function stemOf(word: string): string {
  if (word.length <= 3 || FIXED.has(word)) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`;
  const cut = /^(.*?)(?:ing|es|ed|e|s)$/.exec(word)?.[1] ?? word;
  if (cut.length < 3 || /ss$/.test(word)) return word;
  return /([b-df-hj-np-tv-z])\1$/.test(cut) && /(?:ing|ed)$/.test(word) ? cut.slice(0, -1) : cut;
}

function formsOf(stem: string, surface: string): readonly string[] {
  if (stem === surface && (stem.length <= 3 || FIXED.has(stem))) return [surface];
  if (/[^aeiou]i$/.test(stem)) {
    const root = stem.slice(0, -1);
    return [surface, `${root}y`, `${root}ies`, `${root}ied`, `${root}ying`];
  }
  const last = stem.at(-1) ?? "";
  const endings = ["", "s", "e", "es", "ed", "ing", `${last}ing`, `${last}ed`];
  return [surface, ...endings.map((ending) => stem + ending)];
}
