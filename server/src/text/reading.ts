import type { Span } from "../model/span.ts";
import { type Block, blocksOf } from "./blocks.ts";
import type { IsFurniture } from "./furniture.ts";
import { clean } from "./pieces.ts";
import { indexOfSentence, type Sentences, sentencesOf } from "./sentences.ts";
import { Kind, type Tokens, tokenise } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A text as it is read: tokens without page furniture, blocks and sentences in order, and where each known word stands. */
export interface Reading {
  readonly text: string;
  readonly lineStarts: Uint32Array;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly sentences: Sentences;
  readonly furniture: readonly Span[];
  /** Index of the sentence that a token stands in; -1 for one that stands in none, as a bullet does. */
  readonly sentenceOf: (token: number) => number;
  /** Tokens that are numbers, in order. */
  readonly numbers: Uint32Array;
  /** Tokens of a word of the vocabulary, in order. */
  readonly places: (word: number) => Uint32Array;
}

/** Reads a text once; cost is linear in its length and any string will do. `isFurniture` knows page furniture besides the usual. */
export function read(text: string, vocabulary: Vocabulary, isFurniture?: IsFurniture): Reading {
  const cut = tokenise(text, vocabulary);
  const { tokens, pieces, furniture } = clean(text, cut, isFurniture);
  const blocks = blocksOf(text, tokens, pieces);
  const sentences = sentencesOf(text, tokens, blocks);
  return {
    text,
    lineStarts: cut.lineStarts,
    tokens,
    blocks,
    sentences,
    furniture,
    sentenceOf: (token) => indexOfSentence(sentences, token),
    ...placesOf(tokens, vocabulary.size()),
  };
}

/**
 * The words of tokens `from` … `to` (exclusive) as one line: a single space where the text has any white space, no page furniture,
 * words that a line end broke in one again. For looking at wordings, not for spans.
 */
export function plain({ text, tokens }: Pick<Reading, "text" | "tokens">, from: number, to: number): string {
  const asItStands = standing(text, tokens, from, to);
  if (asItStands !== undefined) return asItStands;
  let words = "";
  for (let i = from; i < to; i++) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    if (i > from && tokens.gap[i] !== 0) words += " ";
    words += tokens.kind[i] === Kind.word ? unbroken(word) : word;
  }
  return words;
}

/** The characters of tokens as they stand, where that is a plain line already: most sentences are, and nothing is put together for them. */
function standing(text: string, { start, end, gap }: Tokens, from: number, to: number): string | undefined {
  if (from >= to) return "";
  for (let i = from + 1; i < to; i++) {
    const apart = start[i]! - end[i - 1]!;
    if (gap[i] === 0 ? apart !== 0 : apart !== 1 || text.charCodeAt(end[i - 1]!) !== 0x20) return undefined;
  }
  const line = text.slice(start[from]!, end[to - 1]!);
  return BREAKS.test(line) ? undefined : line;
}

/** What no plain line has: a break inside a word, and what is not seen. */
const BREAKS = /[\r\n\u00ad\u200b-\u200d\u2060\ufeff]/;

/** A word's letters without the hyphen and line end that break it, and without what is not seen. */
export const unbroken = (word: string): string => word.replace(/[-‐\u00ad][\r\n]+|[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");

/** Each token knows the one before it that holds the same word; a word's list is made when it is first asked for. */
function placesOf({ count, kind, word }: Tokens, size: number): Pick<Reading, "numbers" | "places"> {
  const times = new Uint32Array(size),
    last = new Int32Array(size).fill(-1),
    previous = new Int32Array(count);
  const numbers: number[] = [];
  for (let i = 0; i < count; i++) {
    if (kind[i] === Kind.number) numbers.push(i);
    else if (kind[i] === Kind.word && word[i] !== 0) {
      const number = word[i]!;
      previous[i] = last[number]!;
      last[number] = i;
      times[number]!++;
    }
  }
  const lists: (Uint32Array | undefined)[] = [];
  const listOf = (number: number): Uint32Array => {
    const list = new Uint32Array(times[number]!);
    for (let i = list.length - 1, at = last[number]!; i >= 0; i--, at = previous[at]!) list[i] = at;
    return list;
  };
  return {
    numbers: new Uint32Array(numbers),
    places: (number) => {
      if (number <= 0 || number >= size) return NOWHERE;
      lists[number] ??= listOf(number);
      return lists[number];
    },
  };
}

const NOWHERE = new Uint32Array(0);
