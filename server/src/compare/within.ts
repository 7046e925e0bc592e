import type { Span } from "../model/span.ts";
import { firstIndex } from "../text/firstIndex.ts";

/** Those of the spans, which are in the order of the text, that begin in a stretch; found by halving. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end));
}

/** The index of the first span that begins at an offset or after it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (at) => spans[at]!.start >= offset);
}
