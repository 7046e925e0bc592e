import { type Reading, unbroken } from "../text/reading.ts";
import { Gap, Kind } from "../text/tokens.ts";

/** Puts words in a row: those of tokens `from` … `to` (exclusive), with single spaces where the text has any white space. */
export type WordsOf = (from: number, to: number) => string;

/**
 * How the words of a text stand in a row. A word that a hyphen at a line's end breaks in two is made whole; a compound keeps its hyphen
 * ("long-" / "term"), which shows in the text's own use: it has the compound elsewhere, or both parts and never the whole.
 */
export function wholeWords({ text, tokens }: Pick<Reading, "text" | "tokens">): WordsOf {
  const { count, start, end, kind, gap } = tokens;
  const wordAt = (token: number): string => unbroken(text.slice(start[token]!, end[token]!));
  const isHyphen = (token: number): boolean => kind[token] === Kind.mark && /[-‐]/.test(text[start[token]!]!) && gap[token] === 0;
  const isHyphened = (token: number): boolean =>
    token >= 2 && kind[token] === Kind.word && isHyphen(token - 1) && kind[token - 2] === Kind.word;
  /** Whether a hyphen at a line's end stands between this token and the first half of its word. */
  const isBroken = (token: number): boolean =>
    token < count && (gap[token]! & Gap.line) !== 0 && isHyphened(token) && /^\p{Ll}/u.test(text.slice(start[token]!, start[token]! + 2));
  const isSoftlyBroken = (token: number): boolean =>
    token > 0 && (gap[token]! & Gap.line) !== 0 && kind[token] === Kind.word && text[end[token - 1]!] === SOFT_HYPHEN;
  let known: ReadonlySet<string> | undefined;

  /** The words of the text, and its compounds of two, in lower case, as far as they stand whole on a line. */
  function wordsSeen(): ReadonlySet<string> {
    const seen = new Set<string>();
    for (let i = 0; i < count; i++) {
      if (kind[i] !== Kind.word || isBroken(i) || isBroken(i + 2)) continue;
      seen.add(wordAt(i).toLowerCase());
      if (isHyphened(i) && gap[i] === 0) seen.add(`${wordAt(i - 2)}-${wordAt(i)}`.toLowerCase());
    }
    return seen;
  }

  function keepsHyphen(token: number): boolean {
    known ??= wordsSeen();
    const [head, tail] = [wordAt(token - 2).toLowerCase(), wordAt(token).toLowerCase()];
    if (known.has(head + tail)) return false;
    return known.has(`${head}-${tail}`) || (known.has(head) && known.has(tail));
  }

  return (from, to) => {
    const parts: string[] = [];
    for (let i = from; i < to; i++) {
      const word = kind[i] === Kind.word ? wordAt(i) : text.slice(start[i]!, end[i]!);
      if (i - 2 >= from && isBroken(i)) {
        if (!keepsHyphen(i)) parts.pop();
      } else if (i > from && gap[i]! & BLANK && !isSoftlyBroken(i)) parts.push(" ");
      parts.push(word);
    }
    return parts.join("");
  };
}

const SOFT_HYPHEN = "\u00ad";

/** A bold mark alone is no white space. */
const BLANK = Gap.space | Gap.line | Gap.blank | Gap.tab | Gap.wide | Gap.page;
