import type { SourceStretch } from "../model/check.ts";
import type { ComparedText } from "./comparedText.ts";
import { lineAt } from "./lineAt.ts";
import { wordsOf } from "./wordsOf.ts";

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
