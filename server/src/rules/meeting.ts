import type { Span } from "../model/span.ts";
import { firstIndex } from "../text/firstIndex.ts";

/** Says of a span whether it shares a character with one of these, which may be many. */
export function meeting(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let last = 0;
  const furthest = sorted.map(({ end }) => (last = Math.max(last, end)));
  return ({ start, end }) => {
    const before = firstIndex(sorted.length, (at) => sorted[at]!.start >= end);
    return before > 0 && furthest[before - 1]! > start;
  };
}
