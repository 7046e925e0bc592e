import type { ReportDocument } from "../model/document.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import { firstIndex } from "../text/firstIndex.ts";
import { type Reading, read } from "../text/reading.ts";
import { indexOfSentence } from "../text/sentences.ts";
import { createVocabulary } from "../text/vocabulary.ts";

/**
 * For each offset (UTF-16) what a reader may mean by "a bit more", smallest first: word, sentence, finding, paragraph, sections, the whole
 * text. Each span holds the one before it and is larger; the first holds the offset. The text is read once for all of them.
 */
export function selectionRanges(document: ReportDocument, offsets: readonly number[]): readonly (readonly Span[])[] {
  const { text, report } = document;
  const furniture = new Set(report.furniture.map(({ start, end }) => oneLine(text.slice(start, end))));
  const reading = read(text, createVocabulary(), (line) => furniture.has(line));
  return offsets.map((offset) => growing(around(document, reading, offset), offset));
}

const oneLine = (words: string): string => words.replace(/\s+/g, " ");

/** Everything around an offset, in any order. */
function around({ text, report }: ReportDocument, reading: Reading, offset: number): readonly Span[] {
  const { gradings, states, improvements, followUps, statistics } = report;
  const findings = [...gradings, ...states, ...improvements, ...followUps, ...statistics];
  return [...inReading(reading, offset), ...findings, ...sectionsAround(report.sections, offset), { start: 0, end: text.length }];
}

/** Word, sentence and paragraph at an offset, or just before it. */
function inReading({ tokens, sentences, blocks }: Reading, offset: number): readonly Span[] {
  const after = firstIndex(tokens.count, (at) => tokens.end[at]! > offset);
  const token = after < tokens.count && tokens.start[after]! <= offset ? after : after - 1;
  if (token < 0) return [];
  const spanOf = (from: number, to: number): Span => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! });
  const sentence = indexOfSentence(sentences, token);
  const block = blocks[firstIndex(blocks.length, (at) => blocks[at]!.to > token)];
  return [
    spanOf(token, token + 1),
    ...(sentence < 0 ? [] : [spanOf(sentences.from[sentence]!, sentences.to[sentence]!)]),
    ...(block && block.from <= token ? [spanOf(block.from, block.to)] : []),
  ];
}

const sectionsAround = (sections: readonly Section[], offset: number): readonly Span[] =>
  sections.filter(({ start, end }) => start <= offset && offset <= end).flatMap((one) => [one, ...sectionsAround(one.children, offset)]);

/** Of these spans the ones that hold the offset, smallest first; where two cross, the larger is left out. */
function growing(spans: readonly Span[], offset: number): readonly Span[] {
  const chain: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    if (start > offset || end < offset) continue;
    const inner = chain.at(-1);
    if (!inner || (start <= inner.start && inner.end <= end && end - start > inner.end - inner.start)) chain.push({ start, end });
  }
  return chain;
}
