import type { Reading } from "../text/reading.ts";
import { Kind } from "../text/tokens.ts";
import { ARTICLES, type Vocabulary } from "../text/vocabulary.ts";

/** A phrase found: what it stands for, and the token after its last word. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly to: number;
}

/** Phrases of several words, looked up at a token; articles, hyphens, commas and inflections make no difference. */
export interface PhraseBook<T> {
  /** Adds a phrase; the first value given to a phrase stays. A phrase without words is left out. */
  readonly add: (phrase: string, value: T) => void;
  /** The longest phrase that starts at this token and ends before `limit`, else undefined. */
  readonly at: (reading: Reading, token: number, limit: number) => PhraseMatch<T> | undefined;
  /** The numbers of all words that phrases start with. */
  readonly firstWords: () => readonly number[];
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value?: T;
}

const AMPERSAND = 0x26;
/** Marks that may stand inside a phrase: hyphen, comma, slash. */
const INSIDE = new Set([0x2d, 0x2010, 0x2011, 0x2c, 0x2f]);

/** A new, empty book over a vocabulary. */
export function createPhraseBook<T>(vocabulary: Vocabulary): PhraseBook<T> {
  const root: Node<T> = { next: new Map() };
  const and = vocabulary.add("and");
  // by word number: no phrase starts at most tokens, and to see it here halves the time that a book takes of a text
  let starts = new Uint8Array(256);
  const mayStart = (word: number): void => {
    if (word >= starts.length) starts = grown(starts, word);
    starts[word] = 1;
  };
  for (const article of ARTICLES) mayStart(vocabulary.add(article));
  return {
    add: (phrase, value) => {
      let node = root;
      const words = vocabulary.addPhrase(phrase);
      if (words[0] !== undefined) mayStart(words[0]);
      for (const word of words) {
        let next = node.next.get(word);
        if (next === undefined) {
          next = { next: new Map() };
          node.next.set(word, next);
        }
        node = next;
      }
      if (words.length > 0) node.value ??= value;
    },
    at: ({ tokens }, token, limit) => {
      if (tokens.kind[token] === Kind.word && starts[tokens.word[token]!] !== 1) return undefined;
      let node: Node<T> | undefined = root;
      let found: PhraseMatch<T> | undefined;
      for (let i = token; i < limit; i++) {
        const kind = tokens.kind[i]!;
        if (kind === Kind.number) break;
        let word = tokens.word[i]!;
        if (kind === Kind.mark) {
          if (word !== AMPERSAND) {
            if (i > token && INSIDE.has(word)) continue;
            break;
          }
          word = and;
        }
        const next: Node<T> | undefined = word === 0 ? undefined : node.next.get(word);
        if (next === undefined) {
          if (vocabulary.isArticle(word)) continue;
          break;
        }
        node = next;
        if (node.value !== undefined) found = { value: node.value, to: i + 1 };
      }
      return found;
    },
    firstWords: () => [...root.next.keys()],
  };
}

function grown(from: Uint8Array<ArrayBuffer>, index: number): Uint8Array<ArrayBuffer> {
  const to = new Uint8Array(2 * index);
  to.set(from);
  return to;
}
