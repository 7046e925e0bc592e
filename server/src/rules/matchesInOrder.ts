import type { Span } from "../model/span.ts";
import { matchesOf } from "../text/matchesOf.ts";

/** A match of one of several patterns. */
export interface OrderedMatch {
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What its groups caught, by number. */
  readonly groups: readonly (string | undefined)[];
}

/**
 * All matches of patterns (with the flags g and d) in a text or a stretch of it, in its order, as of one pattern that is any of them: of two
 * that overlap, the one that begins first. An alternation of beginnings is tried at every letter; patterns that begin with one rare word are
 * found far sooner. Such a pattern looks back from that word at what has to stand before it, in a group named `from`, where the match then
 * begins. To look through a whole text costs as much as a rule may: who knows where alone a match could matter says so.
 */
export function matchesInOrder(
  text: string,
  patterns: readonly RegExp[],
  { start: offset, end }: Span = { start: 0, end: text.length },
): readonly OrderedMatch[] {
  const stretch = text.slice(offset, end);
  const found = patterns.flatMap((pattern) =>
    matchesOf(pattern, stretch).map((match): OrderedMatch => {
      const { from } = match.indices?.groups ?? {};
      return { start: offset + (from?.[0] ?? match.index), end: offset + match.index + match[0].length, groups: match };
    }),
  );
  let read = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < read) return false;
      read = end;
      return true;
    });
}
