import type { ReportDocument } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { type Reading, read, unbroken } from "../../text/reading.ts";
import { Kind, type Tokens } from "../../text/tokens.ts";
import { type Undisguised, undisguise } from "../../text/undisguise.ts";
import { createVocabulary } from "../../text/vocabulary.ts";
import { comparedWord } from "./comparedWord.ts";

/** Gives each word a number, the same in all texts that are compared with one another. */
export interface Lexicon {
  readonly numberOf: (word: string) => number;
  /** The word with this number; "" for a number that was never given. */
  readonly wordOf: (number: number) => string;
}

export function createLexicon(): Lexicon {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    numberOf: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
    wordOf: (number) => words[number] ?? "",
  };
}

/**
 * A text as its words are compared: page furniture, marks and Markdown left-overs are gone, and each word has a number. Offsets are into
 * `text`, the characters meant; `place` leads them back to the document's own.
 */
export interface ComparedText {
  readonly document: ReportDocument;
  readonly text: string;
  readonly reading: Reading;
  readonly count: number;
  readonly words: Int32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 for a word that a quotation may leave out in silence: the short form in "visits (HSVs)", the number of a footnote. */
  readonly optional: Uint8Array;
  /** The sentence of each word; -1 for one that stands in none. */
  readonly sentences: Int32Array;
  readonly place: (start: number, end: number) => Span;
}

/** Reads a document once more for comparing; linear, and any text will do. */
export function comparedText(document: ReportDocument, lexicon: Lexicon): ComparedText {
  const meant = undisguise(document.text);
  const reading = read(meant.text, createVocabulary(), ownFurniture(document));
  return { document, text: meant.text, reading, ...wordsIn(reading, lexicon), place: placeIn(meant) };
}

const placeIn =
  ({ startOf, endOf }: Undisguised): ComparedText["place"] =>
  (start, end) => ({ start: startOf(start), end: endOf(end) });

/** Lines that a reader has named as page furniture are so by their words; those that all know are found again. */
function ownFurniture({ text, report }: ReportDocument): ((line: string) => boolean) | undefined {
  if (!report.frameworks) return undefined;
  const lines = new Set(
    report.furniture.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")).filter((line) => /\p{L}{3}/u.test(line)),
  );
  return (line) => lines.has(line);
}

function wordsIn({ text, tokens, sentences }: Reading, lexicon: Lexicon): Omit<ComparedText, "document" | "text" | "reading" | "place"> {
  const words = new Int32Array(tokens.count),
    starts = new Uint32Array(tokens.count),
    ends = new Uint32Array(tokens.count),
    optional = new Uint8Array(tokens.count),
    sentenceOf = new Int32Array(tokens.count);
  const per = lexicon.numberOf("per");
  let count = 0,
    sentence = 0;
  for (let i = 0; i < tokens.count; i++) {
    const raw = text.slice(tokens.start[i]!, tokens.end[i]!);
    const isNumber = tokens.kind[i] === Kind.number;
    const word = comparedWord(
      tokens.kind[i] === Kind.word ? unbroken(raw) : raw,
      tokens.gap[i] === 0 && tokens.kind[i - 1] === Kind.number,
    );
    if (word === undefined) continue;
    if (word === "cent" && count > 0 && words[count - 1] === per) {
      words[count - 1] = lexicon.numberOf("percent");
      ends[count - 1] = tokens.end[i]!;
      continue;
    }
    while (sentence < sentences.count && sentences.to[sentence]! <= i) sentence++;
    words[count] = lexicon.numberOf(word);
    starts[count] = tokens.start[i]!;
    ends[count] = tokens.end[i]!;
    optional[count] = (isNumber ? isFootnote(tokens, i, raw) : isShortForm(text, tokens, i, raw)) ? 1 : 0;
    sentenceOf[count] = sentence < sentences.count && sentences.from[sentence]! <= i ? sentence : -1;
    count++;
  }
  return { count, words, starts, ends, optional, sentences: sentenceOf };
}

/** "(HSVs)": an abbreviation alone in brackets. */
function isShortForm(text: string, { start, count }: Tokens, i: number, raw: string): boolean {
  if (i === 0 || i + 1 >= count || raw.length > 10 || text[start[i - 1]!] !== "(" || text[start[i + 1]!] !== ")") return false;
  return /\p{Lu}.*\p{Lu}/u.test(raw);
}

/** A small number that stands right after a word or a sentence's stop. */
function isFootnote(tokens: Tokens, i: number, raw: string): boolean {
  if (
    i === 0 ||
    tokens.gap[i] !== 0 ||
    raw.length > 3 ||
    (i + 1 < tokens.count && tokens.gap[i + 1] === 0 && tokens.kind[i + 1] !== Kind.mark)
  )
    return false;
  return tokens.kind[i - 1] === Kind.word || (tokens.kind[i - 1] === Kind.mark && FOOTNOTED.has(tokens.word[i - 1]!));
}

const FOOTNOTED: ReadonlySet<number> = new Set([...".,;:!?)”’\"'"].map((mark) => mark.charCodeAt(0)));
