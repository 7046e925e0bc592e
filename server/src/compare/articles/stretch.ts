import type { SourceStretch } from "../../model/check.ts";
import type { Span } from "../../model/span.ts";
import { firstIndex } from "../../text/firstIndex.ts";
import { lineAt } from "../lineAt.ts";
import { wordsOf } from "../wordsOf.ts";
import type { ComparedText } from "./comparedText.ts";

/** The words `from` … `to` (exclusive, and not none) of a compared text as a stretch of its document, with the sentences that they stand in. */
export function stretchOf(text: ComparedText, from: number, to: number): SourceStretch {
  const { document, reading, sentences } = text;
  const span = text.place(text.starts[from]!, text.ends[to - 1]!);
  const [first, last] = [sentences[from]!, sentences[to - 1]!];
  const sentence =
    first < 0 || last < first
      ? span
      : text.place(reading.tokens.start[reading.sentences.from[first]!]!, reading.tokens.end[reading.sentences.to[last]! - 1]!);
  return { ...span, uri: document.uri, line: lineAt(document.report, span.start), words: wordsOf(document, span), sentence };
}

/** A span of a document, as it was recognised, with the sentences that it stands in. */
export function stretchAt(text: ComparedText, span: Span): SourceStretch {
  const { document } = text;
  const from = firstWord(text, span.start);
  const to = Math.max(from + 1, firstWord(text, span.end));
  const sentence = from < text.count ? stretchOf(text, from, Math.min(to, text.count)).sentence : span;
  return {
    start: span.start,
    end: span.end,
    uri: document.uri,
    line: lineAt(document.report, span.start),
    words: wordsOf(document, span),
    sentence,
  };
}

/** The first word that starts at an offset of the document or after it. */
function firstWord({ starts, count, place }: ComparedText, offset: number): number {
  return firstIndex(count, (at) => place(starts[at]!, starts[at]!).start >= offset);
}
