import type { Span } from "../model/span.ts";

/** Those of the spans, which are in the order of the text, that begin in a stretch; found by halving. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end));
}

/** The index of the first span that begins at an offset or after it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
