import type { Span } from "../model/span.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { type Changed, changedBlocks } from "./changed.ts";
import type { Edit } from "./edit.ts";
import type { IsFurniture } from "./furniture.ts";
import { cleanInSteps } from "./pieces.ts";
import { retokeniseInSteps } from "./retokenise.ts";
import { indexOfSentence, type Sentences, sentencesAgain, sentencesOf } from "./sentences.ts";
import { finish, inStretches, type Steps } from "./steps.ts";
import { type Cut, Kind, type Tokens, tokeniseInSteps } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A text as it is read: tokens without page furniture, blocks and sentences in order, and where each known word stands. */
export interface Reading {
  readonly text: string;
  /** All tokens, those of page furniture among them. */
  readonly cut: Cut;
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
export const read = (text: string, vocabulary: Vocabulary, isFurniture?: IsFurniture): Reading =>
  finish(readInSteps(text, vocabulary, isFurniture));

/** `read`, in steps. */
export function* readInSteps(text: string, vocabulary: Vocabulary, isFurniture?: IsFurniture): Steps<Reading> {
  const cut = yield* tokeniseInSteps(text, vocabulary);
  const { tokens, pieces, furniture } = yield* cleanInSteps(text, cut, isFurniture);
  const blocks = yield* blocksOf(text, tokens, pieces);
  const sentences = yield* sentencesOf(text, tokens, blocks);
  return yield* readingOf({ text, cut, tokens, furniture, blocks, sentences }, vocabulary);
}

/** An edited text as it is read, and which of its blocks are not what they were. */
export interface ReadAgain {
  readonly reading: Reading;
  readonly changed: Changed;
}

/** `read` of a text that was `earlier.text` before `edit`, by the same vocabulary and furniture: what the edit does not touch is taken from there. */
export const readAgain = (text: string, earlier: Reading, edit: Edit, vocabulary: Vocabulary, isFurniture?: IsFurniture): ReadAgain =>
  finish(readAgainInSteps(text, earlier, edit, vocabulary, isFurniture));

/** `readAgain`, in steps. */
export function* readAgainInSteps(
  text: string,
  earlier: Reading,
  edit: Edit,
  vocabulary: Vocabulary,
  isFurniture?: IsFurniture,
): Steps<ReadAgain> {
  const { cut, from, to } = yield* retokeniseInSteps(text, vocabulary, earlier.cut, edit);
  yield;
  const { tokens, pieces, furniture } = yield* cleanInSteps(text, cut, isFurniture);
  const blocks = yield* blocksOf(text, tokens, pieces);
  yield;
  const changed = changedBlocks(earlier, { tokens, blocks, furniture }, { from, to, shift: edit.to - edit.earlierTo });
  yield;
  const sentences = yield* sentencesAgain(text, tokens, blocks, earlier.sentences, changed);
  const reading = yield* readingOf({ text, cut, tokens, furniture, blocks, sentences }, vocabulary);
  return { reading, changed };
}

function* readingOf(
  parts: Pick<Reading, "text" | "cut" | "tokens" | "furniture" | "blocks" | "sentences">,
  vocabulary: Vocabulary,
): Steps<Reading> {
  yield;
  return {
    ...parts,
    lineStarts: parts.cut.lineStarts,
    sentenceOf: (token) => indexOfSentence(parts.sentences, token),
    ...(yield* placesOf(parts.tokens, vocabulary.size())),
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

/** All places in one array, word after word. */
function* placesOf({ count, kind, word }: Tokens, size: number): Steps<Pick<Reading, "numbers" | "places">> {
  // where the places of each word begin, once the counts before it are added up; those of number 0, which is no word, stay empty
  const begin = new Uint32Array(size + 2);
  let numberCount = 0;
  yield* inStretches(0, count, STRETCH, (from, to) => {
    for (let i = from; i < to; i++) {
      if (kind[i] === Kind.word) begin[word[i]! + 2]!++;
      else if (kind[i] === Kind.number) numberCount++;
    }
  });
  begin[2] = 0;
  for (let i = 3; i < begin.length; i++) begin[i]! += begin[i - 1]!;
  const numbers = new Uint32Array(numberCount),
    all = new Uint32Array(begin[size + 1]!);
  numberCount = 0;
  yield;
  yield* inStretches(0, count, STRETCH, (from, to) => {
    for (let i = from; i < to; i++) {
      if (kind[i] === Kind.number) numbers[numberCount++] = i;
      else if (kind[i] === Kind.word && word[i] !== 0) all[begin[word[i]! + 1]!++] = i;
    }
  });
  return {
    numbers,
    places: (number) => (number <= 0 || number >= size ? NOWHERE : all.subarray(begin[number]!, begin[number + 1]!)),
  };
}

/** Tokens that are looked at in one step. */
const STRETCH = 400_000;

const NOWHERE = new Uint32Array(0);
