import { type Reading, read } from "../../server/src/text/reading.ts";
import { type Sentence, sentenceAt } from "../../server/src/text/sentences.ts";
import { createVocabulary } from "../../server/src/text/vocabulary.ts";

/** Reads a text with an empty vocabulary: enough for what depends on shape alone. */
export const readPlainly = (text: string): Reading => read(text, createVocabulary());

/** The words of tokens `from` … `to`, one space between those that are apart; what furniture cut in two shows as one. */
export function wordsBetween({ text, tokens }: Reading, from: number, to: number): string {
  let words = "";
  for (let i = from; i < to; i++) words += (i > from && tokens.gap[i] !== 0 ? " " : "") + text.slice(tokens.start[i], tokens.end[i]);
  return words;
}

/** Blocks as "kind: words"; the cells of a row as "column=words". */
export function blocksIn(text: string): readonly string[] {
  const reading = readPlainly(text);
  return reading.blocks.map(({ kind, from, to, cells }) =>
    kind === "row"
      ? `row: ${cells.map((cell) => `${cell.column}=${wordsBetween(reading, cell.from, cell.to)}`).join(" | ")}`
      : `${kind}: ${wordsBetween(reading, from, to)}`,
  );
}

/** The sentences of a reading as a list. */
export const allSentences = ({ sentences }: Reading): readonly Sentence[] =>
  Array.from({ length: sentences.count }, (_, i) => sentenceAt(sentences, i)!);

/** The words of each sentence. */
export function sentencesIn(text: string): readonly string[] {
  const reading = readPlainly(text);
  return allSentences(reading).map(({ from, to }) => wordsBetween(reading, from, to));
}

/** What is taken out as page furniture. */
export const furnitureIn = (text: string): readonly string[] => readPlainly(text).furniture.map(({ start, end }) => text.slice(start, end));
